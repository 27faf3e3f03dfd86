import fc from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { parseStatement } from "../../src/statement/parse-statement";
import type { Item, Statement } from "../../src/statement/statement";
import { layoutFixture } from "./outline-of-text";

const FRAGMENTS = [
  ...[
    "一、存在的问题",
    "二、原因分析",
    "三、整改措施",
    "一、存在的问题及原因",
    "四、需要说明的事项",
    "二、反面典型案例剖析",
  ],
  ...["存在问题", "根源分析", "下步打算", "我身上的毛病", "往后怎么改", "思想上", "（二）带头固本培元方面"],
  ...[
    "问题：",
    "原因：",
    "措施：",
    "【存在问题】",
    "究其原因，",
    "主要原因是：",
    "根源在于",
    "原因1：",
    "存在问题。",
  ],
  ...[
    "一是",
    "二是",
    "三是",
    "1.",
    "2、",
    "３．",
    "（1）",
    "(2)",
    "①",
    "⑵",
    "㈠",
    "（一）",
    "一）",
    "首先，",
    "最后，",
    "其二，",
    "第一，",
  ],
  ...[
    "学习不深",
    "针对以上问题，我将从以下方面改进",
    "没有不良嗜好",
    "上年度民主生活会认领的问题均已整改",
    "民主生活会",
  ],
  ...[
    "。",
    "，",
    "；",
    "：",
    ".",
    "\n",
    "\v",
    "　",
    " ",
    "\t",
    "【事例】",
    "“",
    "”",
    "*",
    "😀",
    "\uD83D",
    "A",
    "12",
    "年",
  ],
  ...["以上是我的检查，请批评指正。", "个人对照检查材料", "2026年1月8日", "工作总结", "目录…………1"],
];

const LABELS = ["", "", "", "一、", "（一）", "1.", "2.", "1)", "1.2", "一", "第一章", "•", "a."];

const generated: fc.Arbitrary<Paragraph[]> = fc.array(
  fc
    .tuple(
      fc.array(
        fc.oneof(
          { weight: 12, arbitrary: fc.constantFrom(...FRAGMENTS) },
          fc.string({ unit: "grapheme", maxLength: 6 }),
        ),
        {
          maxLength: 8,
        },
      ),
      fc.constantFrom(...LABELS),
      fc.boolean(),
    )
    .map(([pieces, listLabel, isInTable]) => ({
      text: pieces.join(""),
      listLabel,
      cell: isInTable ? { table: 0, row: 0, column: 0 } : null,
    })),
  { maxLength: 16 },
);

const COLUMNS = [
  "序号",
  "问题",
  "存在问题",
  "具体表现",
  "原因分析",
  "整改措施",
  "完成时限",
  "类别",
  "其他",
  "",
];

/** Tables whose first row often names columns; some cells are covered by others, some hold several paragraphs. */
const tables: fc.Arbitrary<Paragraph[]> = fc
  .tuple(
    fc.array(fc.constantFrom(...COLUMNS), { minLength: 2, maxLength: 6 }),
    fc.array(
      fc.array(
        fc.oneof(
          {
            weight: 5,
            arbitrary: fc.array(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 4 }), { maxLength: 2 }),
          },
          fc.constant(null),
        ),
        { minLength: 1, maxLength: 7 },
      ),
      { maxLength: 6 },
    ),
    fc.nat({ max: 2 }),
    fc.boolean(),
  )
  .map(([names, rows, table, isRepeated]) => {
    const header = names.map((name) => [[name]]);
    const all = isRepeated ? [header, ...rows, header, ...rows] : [header, ...rows];
    return all.flatMap((cells, row) =>
      cells.flatMap((texts, column) =>
        (texts ?? []).map((pieces) => ({
          text: pieces.join(""),
          listLabel: "",
          cell: { table, row, column },
        })),
      ),
    );
  });

/** A text with a table in it, or two of the same number: hosts may be wrong. */
const tabled: fc.Arbitrary<Paragraph[]> = fc
  .tuple(generated, tables, generated, tables)
  .map((parts) => parts.flat());

const FIXTURES = readdirSync(join(__dirname, "..", "fixtures", "layouts")).map((file) =>
  layoutFixture(file.replace(/\.txt$/u, "")),
);

/** What may befall a paragraph of a real text. */
const MISHAPS: readonly ((paragraph: Paragraph, at: number) => Paragraph[])[] = [
  (paragraph) => [paragraph],
  () => [],
  (paragraph) => [paragraph, paragraph],
  ({ text }, at) => [
    plainParagraph(text.slice(0, at % (text.length + 1))),
    plainParagraph(text.slice(at % (text.length + 1))),
  ],
  ({ text }, at) => [plainParagraph(text.slice(at % (text.length + 1)))],
  ({ text }) => [plainParagraph(text.replace(/。/gu, "。\n"))],
  ({ text }) => [plainParagraph(text.replace(/^[^\p{Script=Han}]*[一二三四五六1-9]+[、.．）)]?/u, ""))],
  ({ text }) => [
    {
      text: text.replace(/^（.）/u, ""),
      listLabel: /^（.）/u.exec(text)?.[0] ?? "",
      cell: { table: 0, row: 0, column: 0 },
    },
  ],
];

const mangled: fc.Arbitrary<Paragraph[]> = fc
  .tuple(
    fc.constantFrom(...FIXTURES),
    fc.array(fc.tuple(fc.nat({ max: MISHAPS.length * 3 }), fc.nat({ max: 60 })), {
      minLength: 45,
      maxLength: 45,
    }),
    fc.boolean(),
    fc.nat({ max: 40 }),
  )
  .map(([paragraphs, mishaps, joined, turn]) => {
    const hit = paragraphs.flatMap((paragraph, i) => {
      const [which, at] = mishaps[i % mishaps.length]!;
      return (MISHAPS[which] ?? MISHAPS[0]!)(paragraph, at);
    });
    const turned = [...hit.slice(turn), ...hit.slice(0, turn)];
    return joined && turn % 5 === 0 ? [plainParagraph(turned.map(({ text }) => text).join("\n"))] : turned;
  });

/** What is wrong with a reading, in words; empty when all holds. */
function faultsOf(paragraphs: readonly Paragraph[], statement: Statement): string[] {
  const { items, sections } = statement;
  const faults: string[] = [];
  const byId = new Map(items.map((item) => [item.id, item]));
  if (byId.size !== items.length) faults.push("an id twice");
  if (statement.kind === "other" ? !statement.reason || items.length > 0 : statement.reason !== null)
    faults.push("kind and reason");
  for (const item of items) {
    const text = paragraphs[item.range.paragraph]?.text ?? "";
    const { start, end } = item.range;
    if (!(start >= 0 && start < end && end <= text.length))
      faults.push(`${item.id}: range outside its paragraph`);
    if (!coversItsWords(item, text.slice(start, end)))
      faults.push(`${item.id}: range does not cover its words`);
    if (item.lastParagraph < item.range.paragraph || item.lastParagraph >= paragraphs.length)
      faults.push(`${item.id}: last`);
    const parent = item.parent === null ? null : byId.get(item.parent);
    if (item.parent !== null && (!item.leaf || !parent || parent.leaf || parent.role !== item.role))
      faults.push(`${item.id}: parent`);
    if (!item.leaf && !items.some((other) => other.parent === item.id))
      faults.push(`${item.id}: a group of nothing`);
  }
  sections.forEach(({ first, last }, i) => {
    const before = sections[i - 1];
    const isOneParagraph = before?.last === first && /[\n\v\r\u2028\u2029]/u.test(paragraphs[first]!.text);
    if (first > last || last >= paragraphs.length) faults.push(`section ${i}: ends before it begins`);
    if (before && first <= before.last && !isOneParagraph)
      faults.push(`section ${i}: not behind the one before`);
  });
  return faults;
}

/** The range's text, without the ordinal, is how the item's text begins, and its title stands in it. */
function coversItsWords({ text, title, ordinal, range }: Item, covered: string): boolean {
  const body = covered.slice(Math.max(0, (ordinal?.end ?? 0) - range.start)).trim();
  const begun = text.split("\n")[0]!.trim();
  return covered.includes(title) && (body.includes(begun) || begun.includes(body));
}

test("nothing crashes, every range covers its words, the tree and the sections hold together: 10,000 documents", () => {
  fc.assert(
    fc.property(fc.oneof(generated, mangled, tabled), (paragraphs) => {
      expect(faultsOf(paragraphs, parseStatement(paragraphs))).toEqual([]);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 10_000) },
  );
});

test("the same paragraphs are read the same way", () => {
  fc.assert(
    fc.property(fc.oneof(generated, mangled, tabled), (paragraphs) => {
      const copy = paragraphs.map((paragraph) => ({ ...paragraph }));
      expect(parseStatement(copy)).toEqual(parseStatement(paragraphs));
    }),
    { numRuns: 200 },
  );
});

test("empty paragraphs change nothing but the line numbers", () => {
  for (const paragraphs of FIXTURES) {
    const spaced = paragraphs.flatMap((paragraph) => [paragraph, plainParagraph("　")]);
    const titles = (read: Statement): string[] =>
      read.items.map(({ id, title, dimension }) => `${id} ${title} ${dimension}`);
    expect(titles(parseStatement(spaced))).toEqual(titles(parseStatement(paragraphs)));
  }
});
