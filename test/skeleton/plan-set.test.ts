import { plainParagraph, type Paragraph, type TextPosition } from "../../src/document/paragraph";
import { buildSkeleton } from "../../src/skeleton/build-skeleton";
import { planSet } from "../../src/skeleton/plan-set";
import { standardLibrary } from "../../src/library/standard-library";
import { fixture, paragraphsOf } from "../support";
import { applyPlan } from "./apply-plan";
import { check } from "./mend-gaps";
import { ANNUAL, everything, INSPECTION } from "./scenarios";
import { STUB_LAYOUTS } from "./stub-layouts";
import { planOf, plannedSet, setNamed } from "./write-set";

const STUDY = setNamed("theory-study-original-works");
const ACCOUNTS = setNamed("ideology-official-accounts");

const layout = (name: string): readonly Paragraph[] => STUB_LAYOUTS[name]!;

/** Where the three go and how they begin: “text before → text”, a paragraph each. */
function written(
  paragraphs: readonly Paragraph[],
  set = STUDY,
  cursor: TextPosition | null = null,
): Record<string, string> {
  const { places } = plannedSet(paragraphs, set, cursor);
  return Object.fromEntries(
    Object.entries(places).map(([role, { behind, texts }]) => [
      role,
      `${behind.slice(0, 8)} → ${texts.map((text) => text.slice(0, 12)).join(" / ")}`,
    ]),
  );
}

const at = (paragraphs: readonly Paragraph[], text: string): TextPosition => ({
  paragraph: paragraphs.findIndex((paragraph) => paragraph.text.includes(text)),
  offset: 0,
});

describe("each of the three goes into its part and is numbered on", () => {
  test("（一） entries", () => {
    expect(written(layout("run-in entries, （一）"))).toEqual({
      issue: "（三）信访积案化 → （四）学习党的创新理论不",
      cause: "（二）拆违怕得罪 → （三）信仰的学理根基扎得",
      measure: "（二）加快拆违。 → （三）克服碎片化阅读，制",
    });
  });

  test("a heading of its own with the text below, where the siblings have one", () => {
    const { places } = plannedSet(layout("headings with text below"), STUDY);
    expect(places.issue.texts[0]).toBe("（四）学习党的创新理论不够系统，以碎片化阅读代替通读原著");
    expect(places.cause.texts[0]).toMatch(/^（三）关于“学习党的创新理论不够系统”问题的原因$/u);
    expect([...places.cause.texts, ...places.measure.texts]).toEqual(
      expect.arrayContaining([STUDY.cause.text, STUDY.measure.text]),
    );
  });

  test("automatic numbers are written out", () => {
    expect(written(layout("automatic numbers")).issue).toMatch(/→ 4\.学习党的/u);
  });

  test("parts that still stand empty begin to count", () => {
    const document = paragraphsOf(`
      民主生活会个人对照检查材料
      按照要求，现报告如下。
      一、存在的主要问题
      二、原因剖析
      三、整改措施`);
    expect(written(document)).toEqual({
      issue: "一、存在的主要问 → （一）学习党的创新理论不",
      cause: "二、原因剖析 → （一）信仰的学理根基扎得",
      measure: "三、整改措施 → （一）克服碎片化阅读，制",
    });
  });

  test("a part that is missing comes with its heading; both go in at one place, in their order", () => {
    const document = layout("no 原因 and no 措施 yet");
    const { insertions } = plannedSet(document, STUDY);
    expect(insertions).toHaveLength(1);
    expect(insertions[0]!.blocks.map(({ kind, text }) => `${kind} ${text.slice(0, 6)}`)).toEqual([
      "body （三）学习党",
      "heading1 二、原因剖析",
      "body （一）信仰的",
      "heading1 三、整改措施",
      "body （一）克服碎",
    ]);
  });
});

describe("the issue goes below the right heading", () => {
  const document = layout("the dimensions repeated in every part");

  test("by its category; cause and measure follow it", () => {
    expect(written(document)).toEqual({
      issue: "二是公务用车管得 → 三是学习党的创新理论不够",
      cause: "一是读原著的自觉 → 二是信仰的学理根基扎得不",
      measure: "1、每月通读一本 → 2、克服碎片化阅读，制定",
    });
  });

  test("by the cursor, where that is in 问题", () => {
    expect(written(document, STUDY, at(document, "拆违推进慢")).issue).toMatch(/^二是信访积案化解 → 三是/u);
    expect(written(document, STUDY, at(document, "拆违怕得罪人")).issue).toMatch(/^二是公务用车管得 → 三是/u);
  });

  test("by the scenario's own headings", () => {
    const skeleton = buildSkeleton(everything(INSPECTION)).map(({ text }) => plainParagraph(text));
    const { insertions } = plannedSet(skeleton, ACCOUNTS);
    const heading = skeleton[insertions[0]!.after!.index - 1]!.text;
    expect(heading).toMatch(/意识形态工作责任制方面$/u);
  });

  test("behind the last issue of all, where no heading is about it", () => {
    expect(written(document, ACCOUNTS).issue).toMatch(/^二是信访积案化解 → 三是/u);
  });
});

describe("where 问题, 原因 and 措施 take turns", () => {
  test("inside each dimension, all three go into the same one", () => {
    expect(written(layout("问题, 原因 and 措施 inside each dimension"))).toEqual({
      issue: "1.存在问题。一 → 三是学习党的创新理论不够",
      cause: "2.原因分析。一 → 二是信仰的学理根基扎得不",
      measure: "3.整改措施。一 → 二是克服碎片化阅读，制定",
    });
  });

  test("below each issue, the set is one more turn", () => {
    expect(written(layout("原因 and 措施 run in below each issue"))).toEqual({
      issue: "整改措施：我包一 → （四）学习党的创新理论不",
      cause: "（四）学习党的创 → 原因：信仰的学理根基扎得",
      measure: "原因：信仰的学理 → 整改措施：克服碎片化阅读",
    });
  });

  test("labels that lead one issue each are written once more", () => {
    const document = fixture("layouts/turns-labelled.txt");
    const { insertions } = plannedSet(document, setNamed("responsibility-room-for-error"));
    expect(insertions.map(({ after }) => after!.text)).toEqual(["措施：每件三天内回访。"]);
    expect(insertions[0]!.blocks.map(({ text }) => text.slice(0, 5))).toEqual([
      "问题：敢于",
      "原因：对容",
      "措施：按照",
    ]);
  });

  test.each(["labelled", "bracketed", "bare-labels", "below-level-one", "numbered", "below-each-issue"])(
    "%s: the three never stand in two dimensions",
    (name) => {
      const document = fixture(`layouts/turns-${name}.txt`);
      const issues = check(document).statement.items.filter(({ role, leaf }) => role === "issue" && leaf);
      for (const set of [STUDY, ACCOUNTS, setNamed("responsibility-room-for-error")]) {
        const places = plannedSet(document, set).insertions.map(({ after }) => after!.index);
        const between = issues.filter(
          ({ range }) => range.paragraph > places[0]! && range.paragraph <= places.at(-1)!,
        );
        expect(between).toEqual([]);
      }
    },
  );

  test("问题及原因 in one part: the cause stands right behind its issue", () => {
    expect(written(layout("问题及原因 in one part")).cause).toMatch(/^三是学习党的创新 → 原因：信仰的/u);
  });
});

describe("an untouched skeleton", () => {
  const skeleton = buildSkeleton(everything(ANNUAL)).map(({ text }) => plainParagraph(text));

  test("keeps all its prompts; the set is numbered on behind them, and the plan says so", () => {
    const plan = plannedSet(skeleton, STUDY);
    expect(plan.behindPrompts).toBe(true);
    expect(plan.places.issue.texts[0]).toMatch(/^三是/u);
    expect(plan.places.cause.texts[0]).toMatch(/^（四）/u);
    expect(plan.places.measure.texts[0]).toMatch(/^（四）/u);
    expect(check(applyPlan(skeleton, plan.insertions)).trace.coverage).toMatchObject({
      issues: 1,
      complete: 1,
    });
  });

  test("a written text has no prompts before it", () => {
    expect(plannedSet(layout("run-in entries, （一）"), STUDY).behindPrompts).toBe(false);
  });
});

describe("what cannot be planned is refused with the reason", () => {
  const reasonFor = (text: string): string => {
    const plan = planOf(paragraphsOf(text), STUDY);
    return plan.kind === "refused" ? plan.reason : plan.kind;
  };

  test("no part for 问题", () => {
    expect(reasonFor("")).toBe("no-issues");
    expect(reasonFor("民主生活会个人对照检查材料\n按照要求，现报告如下。")).toBe("no-issues");
  });

  test("another kind of document", () => {
    expect(reasonFor("2025年工作总结\n一、主要成绩\n项目全部建成。\n二、存在的问题\n进度慢。")).toBe(
      "not-a-statement",
    );
  });

  test("the same set twice", () => {
    const document = layout("run-in entries, （一）");
    const once = applyPlan(document, plannedSet(document, STUDY).insertions);
    expect(planOf(once, STUDY)).toEqual({ kind: "refused", reason: "already-there" });
  });

  test("a layout in which the check would not see the three", () => {
    const paragraphs = layout("run-in entries, （一）");
    const blind = check(paragraphs);
    const request = { paragraphs, result: blind, set: STUDY, cursor: null, library: standardLibrary };
    expect(planSet({ ...request, recheck: () => blind })).toEqual({ kind: "refused", reason: "no-place" });
  });
});
