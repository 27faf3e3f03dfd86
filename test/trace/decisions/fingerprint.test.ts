import fc from "fast-check";
import type { Item, ItemRole, Statement } from "../../../src/statement/statement";
import { Fingerprinter, type Fingerprint } from "../../../src/trace/decisions/fingerprint";
import { locateAll } from "../../../src/trace/decisions/locate";
import { normalise } from "../../../src/trace/decisions/normalise";
import { writeSketch } from "../../../src/trace/decisions/sketch";
import { leaves, REAL, statementOf, TEXT } from "./statement-under-test";

const take = (statement: Statement, id: string): Fingerprint => new Fingerprinter(statement.items).take(id)!;

const locate = (fingerprint: Fingerprint, items: readonly Item[]): string | null =>
  locateAll([fingerprint], new Fingerprinter(items)).get(fingerprint)!;

/** Any leaf item of a real statement. */
const someItem = fc
  .constantFrom(...REAL)
  .chain((statement) =>
    fc.constantFrom<ItemRole>("issue", "cause", "measure").map((role) => ({ statement, role })),
  )
  .chain(({ statement, role }) =>
    fc.constantFrom(...leaves(statement, role)).map((item) => ({ statement, item })),
  );

const withText = (items: readonly Item[], id: string, text: string): Item[] =>
  items.map((item) => (item.id === id ? { ...item, text, title: text.split("。")[0]! } : item));

test("what changes with the place only is not part of a text", () => {
  const forms = [
    "一是学习不深入，三次缺席。（1）读书少；（2）笔记抄",
    "（二）学习不深入,３次缺席。① 读书少；② 笔记抄【举例】",
    "2. 学习 不深入，三次缺席。（2）读书少；（1）笔记抄。",
  ];
  expect(normalise(forms[0]!)).toBe("学习不深入三次缺席读书少笔记抄");
  expect(normalise(forms[1]!)).toBe("学习不深入3次缺席读书少笔记抄");
  expect(normalise(forms[2]!)).toBe(normalise(forms[0]!));
});

test("a text cannot be read out of its fingerprint: only the beginning of its topic sentence is there", () => {
  const statement = statementOf(TEXT);
  const fingerprint = take(statement, leaves(statement, "issue")[1]!.id);
  expect(fingerprint.title).toBe("水利工程档案归档滞后");
  const long = statementOf(
    TEXT.replace("水利工程档案归档滞后", "水利工程建设项目竣工档案资料收集归档移交滞后"),
  );
  expect(take(long, leaves(long, "issue")[1]!.id).title).toBe(
    "水利工程建设项目竣工档案资料……".slice(0, 14) + "……",
  );
  expect([fingerprint.hash, writeSketch(fingerprint.sketch)].join()).toMatch(/^[\x20-\x7e]+$/u);
});

describe("a text is found again", () => {
  test("renumbered, with its points numbered another way", () => {
    const before = statementOf(TEXT);
    const after = statementOf(TEXT.replace("  一是警示", "  （1）警示").replace("  二是水利", "  （2）水利"));
    for (const [i, item] of leaves(before, "issue").entries())
      expect(locate(take(before, item.id), after.items)).toBe(leaves(after, "issue")[i]!.id);
  });

  test("in whatever order the items stand, and whatever else is added or taken away", () => {
    fc.assert(
      fc.property(someItem, fc.infiniteStream(fc.nat()), ({ statement, item }, keys) => {
        const order = statement.items.map((one) => ({ one, key: keys.next().value as number }));
        const shuffled = order.sort((a, b) => a.key - b.key).map(({ one }) => one);
        const some = shuffled.filter((one, i) => one.id === item.id || i % 3 > 0);
        expect(locate(take(statement, item.id), shuffled)).toBe(item.id);
        expect(locate(take(statement, item.id), some)).toBe(item.id);
      }),
      { numRuns: 60 },
    );
  });

  test("when all other texts are edited", () => {
    fc.assert(
      fc.property(someItem, ({ statement, item }) => {
        const edited = statement.items.map((one) =>
          one.id === item.id ? one : { ...one, text: `${one.text}又补写一句`, title: `近来${one.title}` },
        );
        expect(locate(take(statement, item.id), edited)).toBe(item.id);
      }),
      { numRuns: 30 },
    );
  });

  test("when a stretch of up to a fifth of it is rewritten, taken out or added", () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    const written = fc.stringMatching(/^[务实求效通盘推进细化台账]{40}$/u);
    fc.assert(
      fc.property(
        someItem,
        at,
        at,
        written,
        fc.boolean(),
        ({ statement, item }, where, share, words, keep) => {
          const { text } = item;
          const length = Math.floor(text.length * 0.2 * share);
          const start = Math.floor((text.length - length) * where);
          const put = words.slice(0, length);
          const edited = text.slice(0, start) + put + text.slice(keep ? start : start + length);
          expect(locate(take(statement, item.id), withText(statement.items, item.id, edited))).toBe(item.id);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("when every tenth character is another", () => {
    fc.assert(
      fc.property(someItem, fc.nat(9), ({ statement, item }, first) => {
        const edited = [...item.text].map((c, i) => (i % 10 === first ? "某" : c)).join("");
        expect(locate(take(statement, item.id), withText(statement.items, item.id, edited))).toBe(item.id);
      }),
      { numRuns: 60 },
    );
  });
});

describe("another text is never taken for it", () => {
  test("when it is gone", () => {
    fc.assert(
      fc.property(someItem, ({ statement, item }) => {
        const rest = statement.items.filter(({ id }) => id !== item.id);
        expect(locate(take(statement, item.id), rest)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  test("in a document on other things", () => {
    const [first, second] = REAL;
    for (const item of first!.items.filter(({ leaf }) => leaf))
      expect(locate(take(first!, item.id), second!.items)).toBeNull();
  });

  test("though it is like it: what was no more than a neighbour stays one", () => {
    const alike = TEXT.replace(
      "二是水利工程档案归档滞后。三个灌区改造项目竣工一年，档案至今没有移交。",
      "二是警示教育抓得不深入。分管科室全年只开过一次警示教育会，会后没有讨论。",
    );
    const statement = statementOf(alike);
    const [first, second] = leaves(statement, "issue");
    const rest = statement.items.filter(({ id }) => id !== first!.id);
    expect(locate(take(statement, first!.id), rest)).toBeNull();
    expect(locate(take(statement, second!.id), rest)).toBe(second!.id);
  });

  test("in another role", () => {
    const statement = statementOf(TEXT);
    const issue = leaves(statement, "issue")[0]!;
    const asCause = statement.items.map((item) =>
      item.id === issue.id ? { ...item, role: "cause" as const } : item,
    );
    expect(locate(take(statement, issue.id), asCause)).toBeNull();
  });
});

describe("equal texts", () => {
  const twice = TEXT.replace(
    "二、原因",
    "（二）树立和践行正确政绩观方面\n  一是警示教育抓得不经常。分管科室全年只开过一次警示教育会，案例是从网上抄来的。\n  二、原因",
  );

  test("are told apart by what they stand under", () => {
    const statement = statementOf(twice);
    const same = leaves(statement, "issue").filter(({ title }) => title.startsWith("警示"));
    expect(same).toHaveLength(2);
    for (const item of same) {
      expect(locate(take(statement, item.id), statement.items)).toBe(item.id);
      expect(locate(take(statement, item.id), [...statement.items].reverse())).toBe(item.id);
    }
  });

  test("under one heading by their order", () => {
    const statement = statementOf(twice.replace(/\n *（二）树立.*方面/u, ""));
    const same = leaves(statement, "issue").filter(({ title }) => title.startsWith("警示"));
    expect(same.map(({ id }) => locate(take(statement, id), statement.items))).toEqual(
      same.map(({ id }) => id),
    );
  });
});

test("of two fingerprints, the one that names an item exactly keeps it", () => {
  const statement = statementOf(TEXT);
  const [first, second] = leaves(statement, "issue").map(({ id }) => take(statement, id));
  const edited = withText(statement.items, "I1.1", leaves(statement, "issue")[1]!.text).filter(
    ({ id }) => id !== "I1.2",
  );
  const places = locateAll([first!, second!], new Fingerprinter(edited));
  expect([places.get(first!), places.get(second!)]).toEqual([null, "I1.1"]);
});
