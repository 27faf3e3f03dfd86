import fc from "fast-check";
import { applyMerge, mergePack, type CollisionAnswer } from "../../../src/library/packs/merge-pack";
import { emptyPack, type OwnPhrase, type Pack } from "../../../src/library/packs/pack";
import { parsePack } from "../../../src/library/packs/parse-pack";
import type { Scenario } from "../../../src/library/library";
import { officeFile, scenarioFile } from "./office-pack";

const phrase = (id: string, text: string, more: Partial<OwnPhrase> = {}): OwnPhrase => ({
  id,
  role: "issue",
  category: "theory-study",
  root: null,
  text,
  tags: [],
  set: null,
  ...more,
});

const pack = (more: Partial<Pack>): Pack => ({ ...emptyPack("本机"), ...more });
const scenario = (name: string) => ({ ...scenarioFile("inspection"), name }) as unknown as Scenario;
const texts = ({ phrases }: Pack) => phrases.map(({ id, text }) => `${id} ${text}`);

test("what is new goes in, what is there already is counted and left", () => {
  const own = pack({ phrases: [phrase("a", "甲")] });
  const incoming = pack({ phrases: [phrase("a", "甲"), phrase("b", "乙")] });
  expect(mergePack(own, incoming)).toMatchObject({
    same: 1,
    collisions: [],
    additions: { phrases: [{ id: "b" }] },
  });
  expect(texts(applyMerge(own, incoming))).toEqual(["a 甲", "b 乙"]);
});

test("the same phrase of another name is the same phrase", () => {
  const merge = mergePack(pack({ phrases: [phrase("a", "甲")] }), pack({ phrases: [phrase("z", "甲")] }));
  expect(merge).toMatchObject({ same: 1, additions: { phrases: [] }, collisions: [] });
});

describe("of one name and different content", () => {
  const own = pack({ phrases: [phrase("a", "甲"), phrase("a-2", "丙")] });
  const incoming = pack({ phrases: [phrase("a", "乙")] });

  test("is asked, with both texts to see", () => {
    expect(mergePack(own, incoming).collisions).toEqual([
      { key: "phrase:a", kind: "phrase", id: "a", mine: "甲", theirs: "乙" },
    ]);
  });

  test.each([
    [undefined, ["a 甲", "a-2 丙"]],
    ["keep", ["a 甲", "a-2 丙"]],
    ["replace", ["a 乙", "a-2 丙"]],
    ["both", ["a 甲", "a-2 丙", "a-3 乙"]],
  ] as const)("answered with %s", (answer, expected) => {
    const answers = new Map<string, CollisionAnswer>(answer ? [["phrase:a", answer]] : []);
    expect(texts(applyMerge(own, incoming, answers))).toEqual(expected);
  });

  test("other tags alone are a difference", () => {
    const tagged = pack({ phrases: [phrase("a", "甲", { tags: ["窗口"] })] });
    expect(mergePack(own, tagged).collisions).toHaveLength(1);
  });
});

test("a meeting kept beside another of its name gets a name of its own", () => {
  const own = pack({ scenarios: [scenario("旧名")] });
  const incoming = pack({ scenarios: [scenario("新名")] });
  const both = applyMerge(own, incoming, new Map([["scenario:inspection", "both"]]));
  expect(both.scenarios.map(({ id, name }) => `${id} ${name}`)).toEqual([
    "inspection 旧名",
    "inspection-2 新名（2）",
  ]);
});

test("the order in which keys were written is no difference", () => {
  const reordered = Object.fromEntries(Object.entries(scenario("名")).reverse()) as unknown as Scenario;
  expect(mergePack(pack({ scenarios: [scenario("名")] }), pack({ scenarios: [reordered] }))).toMatchObject({
    same: 1,
    collisions: [],
  });
});

test("words are united, thresholds asked", () => {
  const own = pack({ terms: [{ category: "ideology", words: ["网信"] }], thresholds: { cause: 0.4 } });
  const incoming = pack({
    terms: [
      { category: "ideology", words: ["网信", "舆情会商"] },
      { concept: "first-topic", roots: [], words: ["晨会学习"] },
    ],
    thresholds: { cause: 0.5, measure: 0.3 },
  });
  expect(mergePack(own, incoming).collisions).toMatchObject([
    { key: "threshold:cause", mine: "0.4", theirs: "0.5" },
  ]);
  const merged = applyMerge(own, incoming);
  expect(merged.terms).toEqual([
    { category: "ideology", words: ["网信", "舆情会商"] },
    { concept: "first-topic", roots: [], words: ["晨会学习"] },
  ]);
  expect(merged.thresholds).toEqual({ cause: 0.4, measure: 0.3 });
  expect(applyMerge(own, incoming, new Map([["threshold:cause", "replace"]])).thresholds.cause).toBe(0.5);
});

test("taking in the same pack twice changes nothing more", () => {
  const parsed = parsePack(officeFile(), { concepts: [{ id: "first-topic" }] });
  if (!("pack" in parsed)) throw new Error();
  const once = applyMerge(pack({}), parsed.pack);
  expect(applyMerge(once, parsed.pack)).toEqual(once);
  expect(once).toMatchObject({ name: "本机", unit: "县图书馆" });
});

test("nothing that was there is ever lost unless “replace” was said of it, and no id stands twice", () => {
  const some = fc.uniqueArray(
    fc.record({ id: fc.constantFrom("a", "a-2", "a-3", "b", "c"), text: fc.constantFrom("甲", "乙", "丙") }),
    { selector: ({ id }) => id },
  );
  const answers = fc.dictionary(
    fc.constantFrom("phrase:a", "phrase:a-2", "phrase:b"),
    fc.constantFrom<CollisionAnswer>("keep", "replace", "both"),
  );
  const packOf = (list: readonly { id: string; text: string }[]) =>
    pack({ phrases: list.map(({ id, text }) => phrase(id, text)) });
  fc.assert(
    fc.property(some, some, answers, (mine, theirs, said) => {
      const merged = applyMerge(packOf(mine), packOf(theirs), new Map(Object.entries(said)));
      const ids = merged.phrases.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of mine)
        if (said[`phrase:${one.id}`] !== "replace") expect(texts(merged)).toContain(`${one.id} ${one.text}`);
      const all = merged.phrases.map(({ text }) => text);
      for (const one of theirs)
        if ((said[`phrase:${one.id}`] ?? "keep") !== "keep" || !mine.some(({ id }) => id === one.id))
          expect(all).toContain(one.text);
    }),
  );
});
