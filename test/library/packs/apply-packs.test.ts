import { applyPacks, packPhrases } from "../../../src/library/packs/apply-packs";
import { emptyPack, type Pack } from "../../../src/library/packs/pack";
import { standardLibrary } from "../../../src/library/standard-library";
import { traceStatement } from "../../../src/trace/trace-statement";
import { parseStatement } from "../../../src/statement/parse-statement";
import { plainParagraph } from "../../../src/document/paragraph";

const pack = (more: Partial<Pack>): Pack => ({ ...emptyPack("包"), ...more });

test("packs that add nothing leave the very same library, so that nothing is worked out again", () => {
  expect(applyPacks(standardLibrary, [])).toBe(standardLibrary);
  expect(applyPacks(standardLibrary, [pack({}), pack({})])).toBe(standardLibrary);
});

test("a meeting of the same id takes the place of the library's, a new one comes first", () => {
  const [first] = standardLibrary.scenarios;
  const changed = { ...first!, name: "本单位的" };
  const added = { ...first!, id: "own-2026", name: "新的" };
  const { scenarios } = applyPacks(standardLibrary, [pack({ scenarios: [changed, added] })]);
  expect(scenarios).toHaveLength(standardLibrary.scenarios.length + 1);
  expect(scenarios[0]!.name).toBe("新的");
  expect(scenarios.find(({ id }) => id === first!.id)!.name).toBe("本单位的");
});

test("words are added to categories and concepts; a new concept has the roots it names", () => {
  const concept = standardLibrary.concepts[0]!;
  const library = applyPacks(standardLibrary, [
    pack({
      terms: [
        { category: "ideology", words: ["网信会商"] },
        { concept: concept.id, roots: [], words: ["晨会学习"] },
        { concept: "book-lending", roots: ["style"], words: ["通借通还"] },
      ],
    }),
  ]);
  expect(library.categories.find(({ id }) => id === "ideology")!.terms[0]).toBe("网信会商");
  expect(library.concepts[0]!.terms).toEqual([...concept.terms, "晨会学习"]);
  expect(library.concepts.at(-1)).toEqual({ id: "book-lending", roots: ["style"], terms: ["通借通还"] });
});

test("the later pack's threshold holds over the earlier one's", () => {
  const packs = [pack({ thresholds: { cause: 0.3, measure: 0.4 } }), pack({ thresholds: { cause: 0.6 } })];
  expect(applyPacks(standardLibrary, packs).gapFrom).toEqual({ cause: 0.6, measure: 0.4 });
});

test("a threshold is heeded by the check: a lower one reports at least as many gaps", () => {
  const statement = parseStatement(
    [
      "一、存在的主要问题",
      "（一）落实全面从严治党战略部署方面",
      "一是警示教育抓得不经常。分管科室全年只开过一次警示教育会。",
      "二是水利工程档案归档滞后。三个灌区改造项目竣工一年，档案至今没有移交。",
      "二、原因剖析",
      "（一）管党治党责任意识不强。总认为警示教育是纪检部门的事，重业务轻党建，满足于开过会。",
      "（二）责任心有所松懈，工作标准有所降低。",
      "三、整改措施",
      "（一）抓实警示教育。每季度组织分管科室召开一次警示教育会，由我主讲。",
    ].map(plainParagraph),
  );
  const gaps = (threshold: number) =>
    traceStatement(
      statement,
      applyPacks(standardLibrary, [pack({ thresholds: { cause: threshold, measure: threshold } })]),
    )
      .issues.flatMap(({ cause, measure }) => [cause, measure])
      .filter(({ state }) => state === "none").length;
  expect(gaps(0.2)).toBeGreaterThan(gaps(0.8));
});

test("phrases of a pack are marked, and their ids are theirs alone", () => {
  const own = pack({
    phrases: [
      {
        id: "theory-study-i1",
        role: "issue",
        category: "theory-study",
        root: null,
        text: "甲",
        tags: ["常用"],
        set: null,
      },
    ],
  });
  expect(packPhrases(own, "own")).toMatchObject([
    { id: "own:theory-study-i1", origin: "own", tags: ["常用"] },
  ]);
  expect(packPhrases(own, "office")).toMatchObject([{ id: "office:theory-study-i1", origin: "office" }]);
});
