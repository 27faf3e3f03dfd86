import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { blanksIn } from "../../src/document/blanks";
import { CATEGORY_IDS, type Category, type Phrase } from "../../src/library/library";
import { standardWords } from "../../src/library/standard-words";
import { findLanguageFaults, isBlankWellFormed, mostAlike, plainText } from "./phrase-language";

const DATA = join(__dirname, "../../src/library/data");
const LEAST = { issue: 10, cause: 6, measure: 10 } as const;
const LEAST_OF_A_ROOT = 8;
const INITIAL = { issue: "i", cause: "c", measure: "m" } as const;

type PhraseFile = { readonly category: string; readonly phrases: readonly Omit<Phrase, "category">[] };

const read = <T>(name: string): T => JSON.parse(readFileSync(join(DATA, name), "utf8")) as T;
const categories = read<readonly Category[]>("categories.json");
const { roots } = standardWords;
const files = CATEGORY_IDS.map((id) => read<PhraseFile>(`phrases/${id}.json`));
const phrases = files.flatMap((file) =>
  file.phrases.map((phrase) => ({ ...phrase, category: file.category })),
);
const issues = phrases.filter(({ role }) => role === "issue");
const causes = phrases.filter(({ role }) => role === "cause");
const measures = phrases.filter(({ role }) => role === "measure");

/** The phrases that do not hold, as a person would look for them: id and text. */
const failing = (of: readonly (typeof phrases)[number][], holds: (text: string) => boolean): string[] =>
  of.filter(({ text }) => !holds(text)).map(({ id, text }) => `${id} ${text}`);

const category = (id: string): Category => {
  const found = categories.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no category ${id}`);
  return found;
};

/** The characters of `text` that the terms name; a term inside a longer one counts once. */
const weight = (text: string, terms: readonly string[]): number => {
  const named = terms.filter((term) => text.includes(term));
  const longest = named.filter((term) => !named.some((other) => other !== term && other.includes(term)));
  return longest.reduce((sum, term) => sum + term.length, 0);
};

describe("the phrase files", () => {
  test("there is one for each category and no other", () => {
    const expected = CATEGORY_IDS.map((id) => `${id}.json`).sort();
    expect(readdirSync(join(DATA, "phrases")).sort()).toEqual(expected);
  });

  test.each(CATEGORY_IDS.map((id, i) => ({ id, file: files[i] })))(
    "$id has the agreed shape",
    ({ id, file }) => {
      if (file === undefined) throw new Error(`no file for ${id}`);
      expect(Object.keys(file)).toEqual(["category", "phrases"]);
      expect(file.category).toBe(id);
      for (const phrase of file.phrases) {
        expect(Object.keys(phrase).filter((key) => key !== "set")).toEqual(["id", "role", "root", "text"]);
        expect(phrase.id).toMatch(new RegExp(`^${id}-${INITIAL[phrase.role]}[1-9][0-9]?$`));
        expect(phrase.text).not.toMatch(/\s/);
      }
      for (const [role, least] of Object.entries(LEAST)) {
        expect(file.phrases.filter((phrase) => phrase.role === role).length).toBeGreaterThanOrEqual(least);
      }
    },
  );

  test("no id is used twice", () => {
    const ids = phrases.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

describe("every phrase", () => {
  test("has 40 to 110 characters and ends with 。", () => {
    expect(
      failing(phrases, (text) => text.length >= 40 && text.length <= 110 && text.endsWith("。")),
    ).toEqual([]);
  });

  test("has a blank that says what belongs there, and that the pane can jump to", () => {
    expect(failing(phrases, (text) => isBlankWellFormed(text) && blanksIn(text).length > 0)).toEqual([]);
  });

  test("is free of the faults reviewers send back", () => {
    const faults = phrases.flatMap(({ id, text }) =>
      findLanguageFaults(text).map((fault) => `${id} ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test("names its category, so that the check finds it in the text it was inserted into", () => {
    const unnamed = phrases.filter((p) => weight(plainText(p.text), category(p.category).terms) === 0);
    expect(unnamed.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });

  test.each(["issue", "cause", "measure"] as const)(
    "is like no other %s once its blanks are removed",
    (role) => {
      const pair = mostAlike(phrases.filter((phrase) => phrase.role === role));
      expect({ ...pair, alike: pair.alike >= 0.7 }).toEqual({ ...pair, alike: false });
    },
  );
});

describe("the language check itself", () => {
  test.each([
    ["一是学习不够深入。", ["学习不够深入", "一是"]],
    ["我的学习笔记,缺少内容。", [",", "我"]],
    ["以自我革命精神，从“国之大者”去想。", []],
    ["对照国之大者找差距。", ["应作 “国之大者”"]],
    ["增强政治判断力、政治执行力。", ["应作 政治判断力、政治领悟力、政治执行力"]],
    ["落实八项规定精神。", ["应作 中央八项规定"]],
    ["学习《中国共产党处分条例》。", ["《中国共产党处分条例》"]],
    ["在XX乡，掌握的不够牢。", ["X", "握的不"]],
    ["整治吃喝、送礼、等问题。", ["、等"]],
    ["找准”差距“。", ["“”"]],
  ])("%s", (text, faults) => {
    expect(findLanguageFaults(text)).toEqual(faults);
  });

  test.each(["【时间", "时间】", "【】", "【时间【地点】】"])("%s is not a well-formed blank", (text) => {
    expect(isBlankWellFormed(text)).toBe(false);
  });

  test("two phrases that differ in their blanks only are wholly alike", () => {
    const pair = mostAlike([
      { id: "a", text: "每月检查【次数】次。" },
      { id: "b", text: "每月检查，【数量】次。" },
    ]);
    expect(pair).toEqual({ ids: "a b", alike: 1 });
  });
});

describe("an issue phrase", () => {
  test("is a short topic sentence without blanks, then one sentence with the fact in blanks", () => {
    const shaped = /^[^。【】]{8,40}。例如，[^。]*【[^。]*。$/u;
    expect(failing(issues, (text) => shaped.test(text))).toEqual([]);
  });

  test("names its own category more than any other in the topic sentence", () => {
    const misplaced = issues.filter((issue) => {
      const topic = issue.text.split("。")[0] ?? "";
      const own = weight(topic, category(issue.category).terms);
      return categories.some(({ id, terms }) => id !== issue.category && weight(topic, terms) >= own);
    });
    expect(misplaced.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });
});

describe("a cause phrase", () => {
  test("has a root, and only a cause has one", () => {
    const wrong = phrases.filter(({ role, root }) => (role === "cause") !== (root !== null));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("names its root in the first clause", () => {
    const silent = causes.filter(({ root, text }) => {
      const terms = roots.find(({ id }) => id === root)?.terms ?? [];
      return weight(text.split("，")[0] ?? "", terms) === 0;
    });
    expect(silent.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });

  test.each(CATEGORY_IDS)(
    "of %s uses the roots of its category, all of them, the primary ones first",
    (id) => {
      const { primaryRoots, otherRoots } = category(id);
      const used = causes.filter((cause) => cause.category === id).map(({ root }) => root);
      const inOrder = [...new Set(used)];
      expect(new Set(inOrder)).toEqual(new Set([...primaryRoots, ...otherRoots]));
      expect(new Set(inOrder.slice(0, primaryRoots.length))).toEqual(new Set(primaryRoots));
    },
  );
});

test.each(standardWords.roots.map(({ id }) => id))("the root %s has causes enough", (root) => {
  expect(causes.filter((cause) => cause.root === root).length).toBeGreaterThanOrEqual(LEAST_OF_A_ROOT);
});

describe("a measure phrase", () => {
  test("says who answers for it", () => {
    expect(failing(measures, (text) => /【(?:责任|审核|检查)人】/u.test(text))).toEqual([]);
  });

  test("says by when, or from when on", () => {
    const deadline =
      /【完成时限】前|自【起始时间】起|【时长】后复查|长期坚持|【日期】|年底|每(?:半年|季度|月|周)/u;
    expect(failing(measures, (text) => deadline.test(text))).toEqual([]);
  });

  test("says how it will be seen to be done", () => {
    const proof =
      /销号|[复核查抽督检][核实查验办对]|验收|台账|回访|测[评试]|评[议价估]|互评|[点讲]评|[通公][报布示]|审[核查阅]|跟踪|统计|办结|反馈|说明|检[验查]|考核/u;
    expect(failing(measures, (text) => proof.test(text))).toEqual([]);
  });
});
