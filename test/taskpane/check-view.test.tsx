import { checkDocument, type CheckResult } from "../../src/checks/check-document";
import { DocumentError } from "../../src/document/document-error";
import type { Item, ItemRole, OtherReason } from "../../src/statement/statement";
import type { Answer, TraceState } from "../../src/trace/trace";
import { FakeHost } from "./fake-host";
import { click, find, renderPane, status, unmount, visibleText } from "./render";
import { smallLibrary as library } from "./small-library";

// The judgement is tested elsewhere. Here a result is given, and the question is what is seen of it.
jest.mock("../../src/checks/check-document", () => ({ checkDocument: jest.fn() }));
const checkMock = jest.mocked(checkDocument);

afterEach(unmount);

const TEXTS = [
  "一、问题",
  "一是学习不够。二是调研偏少。",
  "二、原因",
  "理想信念不牢。",
  "三、措施",
  "制定学习计划*。",
];

function item(id: string, role: ItemRole, title: string, extra: Partial<Item> = {}): Item {
  const paragraph = TEXTS.findIndex((text) => text.includes(title));
  const start = Math.max(0, TEXTS[paragraph]?.indexOf(title) ?? 0);
  const range = { paragraph: Math.max(0, paragraph), start, end: start + title.length };
  return {
    id,
    role,
    parent: null,
    leaf: true,
    range,
    lastParagraph: range.paragraph,
    ordinal: null,
    title,
    text: title,
    dimension: "",
    rows: null,
    ...extra,
  };
}

const answer = (state: TraceState, to?: string): Answer => ({
  state,
  links: to ? [{ to, score: 0.8, evidence: ["学习", "计划"], confirmed: false }] : [],
  waived: null,
  rejected: [],
});

const RESULT: CheckResult = {
  scenario: null,
  decisions: { settled: [], lost: [], problem: null },
  statement: {
    kind: "statement",
    reason: null,
    sections: [],
    ledger: null,
    items: [
      item("I1", "issue", "学习不够", { dimension: "理论学习方面" }),
      item("I2", "issue", "调研偏少", { dimension: "工作作风方面" }),
      item("C1", "cause", "理想信念不牢"),
      item("M1", "measure", "制定学习计划"),
    ],
  },
  trace: {
    issues: [
      { issue: "I1", cause: answer("weak", "C1"), measure: answer("full", "M1") },
      { issue: "I2", cause: answer("none"), measure: answer("none") },
    ],
    orphanCauses: [],
    orphanMeasures: [],
    coverage: { issues: 2, withCause: 1, withMeasure: 1, complete: 1 },
    categories: new Map(),
  },
  findings: [
    {
      rule: "missing-cause",
      severity: "error",
      range: { paragraph: 1, start: 7, end: 13 },
      message: "未见与“调研偏少”对应的原因。",
      fix: null,
    },
    {
      rule: "numbering-gap",
      severity: "warning",
      range: { paragraph: 4, start: 0, end: 2 },
      message: "序号不连续。",
      fix: null,
    },
    {
      rule: "unfilled-placeholder",
      severity: "error",
      range: { paragraph: 5, start: 6, end: 7 },
      message: "“*”未填写。",
      fix: null,
    },
  ],
};

async function check(result: CheckResult, host = new FakeHost(TEXTS)): Promise<FakeHost> {
  checkMock.mockReturnValue(result);
  await renderPane({ host, library, initialView: "check" });
  await click(find("button", "开始检查"));
  return host;
}

const withTrace = (trace: Partial<CheckResult["trace"]>): CheckResult => ({
  ...RESULT,
  trace: { ...RESULT.trace, ...trace },
});

const NO_ISSUES = { issues: [], coverage: { issues: 0, withCause: 0, withMeasure: 0, complete: 0 } };

const other = (reason: OtherReason): CheckResult => ({
  ...withTrace(NO_ISSUES),
  statement: { kind: "other", reason, sections: [], items: [], ledger: null },
  findings: [],
});

const issueRows = () =>
  [...document.querySelectorAll<HTMLElement>(".dz-answers")].map((row) => row.parentElement!);

describe("the sentence that sums it up", () => {
  test("counts issues with a cause, with a measure and with both", async () => {
    await check(RESULT);
    expect(visibleText(".dz-headline")).toBe("共 2 条问题：1 条有原因，1 条有措施，1 条两者都有。");
    expect(visibleText(".dz-summary")).toContain("1 条有缺项，可勾选“只看缺项”查看。1 处对应偏弱");
  });

  test("says where verdicts stand that they are judged by words, and how one is put right", async () => {
    await check(RESULT);
    expect(visibleText(".dz-summary")).toMatch(/由程序判断，供参考。判得不对的，点该行的“认定”改正/u);
    find("button", "认定原因：学习不够");
  });

  test("a complete statement is told so", async () => {
    const complete = { issue: "I1", cause: answer("full", "C1"), measure: answer("full", "M1") };
    const coverage = { issues: 1, withCause: 1, withMeasure: 1, complete: 1 };
    await check({ ...withTrace({ issues: [complete], coverage }), findings: [] });
    expect(visibleText(".dz-summary")).toBe(
      "每条问题都有对应的原因和措施。共 1 条问题。其他方面未发现差错。",
    );
  });
});

describe("blanks left to fill", () => {
  const blanks = ["问题", "一是【某年】调研少，【几】次。", "【姓名】"];

  test("are counted, and walked one after the other", async () => {
    const host = await check(RESULT, new FakeHost(blanks));
    expect(visibleText(".dz-summary")).toContain("还有 3 处空白待填。");
    for (let step = 0; step < 4; step += 1) await click(find("button", "下一处空白"));
    expect(
      host.selected.map(({ range, paragraphText }) => paragraphText.slice(range.start, range.end)),
    ).toEqual(["【某年】", "【几】", "【姓名】", "【某年】"]);
  });

  test("are walked also where the cursor is said to stand before a prompt that is selected", async () => {
    const host = await check(RESULT, new FakeHost(blanks));
    for (let step = 0; step < 3; step += 1) {
      await click(find("button", "下一处空白"));
      const { range } = host.selected.at(-1)!;
      host.cursor = { paragraph: range.paragraph, offset: range.start };
    }
    expect(host.selected.map(({ range }) => [range.paragraph, range.start])).toEqual([
      [1, 2],
      [1, 10],
      [2, 0],
    ]);
  });

  test("are counted in a document that is not traced, too", async () => {
    await check(other("no-issues"), new FakeHost(["【姓名】"]));
    expect(visibleText(".dz-summary")).toContain("还有 1 处空白待填。");
  });

  test("are not counted once more among what else needs attention", async () => {
    const findings = [
      ...RESULT.findings,
      { ...RESULT.findings.at(-1)!, range: { paragraph: 2, start: 0, end: 4 } },
    ];
    await check({ ...RESULT, findings }, new FakeHost(blanks));
    expect(visibleText(".dz-summary")).toContain("还有 3 处空白待填。");
    expect(visibleText(".dz-summary")).toContain("另有 2 处需要留意");
  });

  test("are not called nothing amiss", async () => {
    const filled = { ...RESULT.findings.at(-1)!, range: { paragraph: 2, start: 0, end: 4 } };
    await check({ ...RESULT, findings: [filled] }, new FakeHost(blanks));
    expect(visibleText(".dz-summary")).toContain("除空白外，其他方面未发现差错。");
  });

  test("fifty of a skeleton do not push everything else out of sight", async () => {
    const template = RESULT.findings.at(-1)!;
    const findings = Array.from({ length: 51 }, (_, i) => ({ ...template, message: `“【${i}】”未填写。` }));
    await check({ ...withTrace(NO_ISSUES), findings });
    const folded = find("details", "另有 43 处");
    expect(folded.querySelectorAll("li")).toHaveLength(43);
    expect(folded.hasAttribute("open")).toBe(false);
    expect(document.querySelectorAll(".dz-rows > .dz-row")).toHaveLength(51);
  });

  test("none is no line at all", async () => {
    await check(RESULT);
    expect(visibleText(".dz-summary")).not.toContain("空白");
  });
});

test("a skeleton in which no issue is written yet is not called free of gaps", async () => {
  await check(withTrace(NO_ISSUES));
  expect(visibleText(".dz-headline")).toBe("“问题”部分还没有填写，暂时无法逐条检查。");
  expect(visibleText()).not.toMatch(/没有缺项|共 0 条/u);
  expect(visibleText()).toContain("占位内容未填");
});

describe("issue by issue", () => {
  test("each has two states in words, why, and what it is linked to", async () => {
    await check(RESULT);
    const [first, second] = issueRows().map((row) => row.textContent);
    expect(first).toContain("学习不够");
    expect(first).toMatch(/原因对应偏弱.*理想信念不牢.*原因“理想信念不牢”.*没有写到“学习不够”/u);
    expect(first).toMatch(/措施有对应.*制定学习计划.*“学习”在措施“制定学习计划”中有对应。/u);
    expect(second).toMatch(
      /原因无对应.*未见与“调研偏少”对应的原因。.*措施无对应.*未见与“调研偏少”对应的措施。/u,
    );
    expect(visibleText()).toMatch(/理论学习方面[^]*工作作风方面/u);
  });

  test("gaps only", async () => {
    await check(RESULT);
    await click(find("input[type=checkbox]", "只看缺项"));
    expect(issueRows()).toHaveLength(1);
    expect(issueRows()[0]?.textContent).toContain("调研偏少");
  });

  test("gaps only, where there is none, says so", async () => {
    await check(withTrace({ issues: [RESULT.trace.issues[0]!] }));
    await click(find("input[type=checkbox]", "只看缺项"));
    expect(visibleText()).toContain("没有缺项。");
  });
});

test("causes and measures that no issue calls for are listed with what to do", async () => {
  await check(withTrace({ orphanCauses: ["C1"], orphanMeasures: ["M1"] }));
  expect(visibleText()).toMatch(/悬空的原因[^]*请补写[^]*理想信念不牢/u);
  expect(visibleText()).toMatch(/悬空的措施[^]*制定学习计划/u);
});

test("other findings stand the gravest first, once, with their surroundings", async () => {
  await check(RESULT);
  const text = visibleText();
  expect(text).toMatch(/其他检查结果应改正占位内容未填“\*”未填写。制定学习计划\*。[^]*请核对序号不连续/u);
  expect(text.split("其他检查结果")[1]).not.toContain("未见与“调研偏少”对应的原因");
});

test("a missing part is told with the way to it", async () => {
  const findings = [
    { ...RESULT.findings[1]!, rule: "missing-section", message: "缺少“引言”部分。" } as const,
  ];
  await check({ ...RESULT, findings });
  expect(visibleText()).toContain("可以到“骨架”中插入缺少的部分，已有文字不改动。");
});

describe("jumping", () => {
  test.each([
    ["定位：学习不够", "学习不够"],
    ["定位：理想信念不牢", "理想信念不牢"],
    ["定位：“*”未填写。", "*"],
  ])("%s", async (button, selected) => {
    const host = await check(RESULT);
    await click(find("button", button));
    expect(host.selectedText).toBe(selected);
    expect(status()).toBe("");
  });

  test("to a place that has changed: nothing is selected, and a new check is asked for", async () => {
    const host = await check(RESULT);
    host.texts[1] = "改写过的一段。";
    await click(find("button", "定位：学习不够"));
    expect(host.selected).toEqual([]);
    expect(status()).toBe("文中内容已改动，请重新检查。");
    await click(find("button", "重新检查"));
    expect(status()).toBe("");
  });
});

describe("what is no statement", () => {
  test.each([
    ["work-summary", "像是工作总结"],
    ["plan", "像是方案或计划"],
    ["news", "像是会议报道"],
  ] as const)("%s is named, and nothing is claimed about it", async (reason, words) => {
    await check(other(reason));
    expect(visibleText(".dz-headline")).toContain(words);
    expect(visibleText()).not.toContain("每条问题都有");
  });

  test("an empty document leads to the skeleton", async () => {
    await check(other("empty"));
    expect(visibleText()).toContain("文档还是空的");
    await click(find("button", "去插入骨架"));
    expect(find("[role=tab][aria-selected=true]").textContent).toBe("骨架");
  });
});

test("a document that cannot be read says so and keeps the last result", async () => {
  const host = await check(RESULT);
  host.failNext.read = new DocumentError("failed", "");
  await click(find("button", "重新检查"));
  expect(status()).toContain("操作没有完成");
  expect(issueRows()).toHaveLength(2);
});

test("a result is not shown beside another document", async () => {
  await check(RESULT);
  await renderPane({ host: new FakeHost(["另一份"]), library, initialView: "check" });
  expect(issueRows()).toHaveLength(0);
});
