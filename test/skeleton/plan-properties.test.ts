import fc from "fast-check";
import { plainParagraph, type Paragraph } from "../../src/document/paragraph";
import { OPTIONAL_PARTS } from "../../src/library/library";
import { buildSkeleton, NO_FIELDS, type SkeletonOptions } from "../../src/skeleton/build-skeleton";
import { planSkeleton } from "../../src/skeleton/plan-skeleton";
import { applyPlan, paragraphsOf, textsOf } from "./apply-plan";
import { ANNUAL, INSPECTION } from "./scenarios";

const FILLED = { unit: "某某县水务局", post: "副局长", name: "李某", date: "2026年1月20日", meeting: "" };

const options: fc.Arbitrary<SkeletonOptions> = fc.constantFrom(ANNUAL, INSPECTION).chain((scenario) =>
  fc.record({
    scenario: fc.constant(scenario),
    authorship: fc.constantFrom("person" as const, "team" as const),
    parts: fc.subarray([...OPTIONAL_PARTS]),
    dimensions: fc.subarray(scenario.dimensions.map(({ id }) => id)),
    fields: fc.constantFrom(NO_FIELDS, FILLED),
  }),
);

/** A skeleton of which some blanks were filled, some numbers are automatic and some paragraphs are gone. */
const begun: fc.Arbitrary<Paragraph[]> = options.chain((made) => {
  const blocks = buildSkeleton(made);
  const worked = blocks.map(({ text }) =>
    fc
      .record({ keep: fc.boolean(), write: fc.boolean(), automatic: fc.boolean() })
      .map(({ keep, write, automatic }) => {
        if (!keep) return [];
        const written = write ? text.replace(/【[^】]*】/gu, answerTo) : text;
        return [automatic ? withAutomaticNumber(written) : plainParagraph(written)];
      }),
  );
  return fc.tuple(...worked).map((kept) => kept.flat());
});

function withAutomaticNumber(text: string): Paragraph {
  const number = /^(?:[一二三四五六]、|（[一二三四五六]）)/u.exec(text)?.[0] ?? "";
  return { text: text.slice(number.length), listLabel: number, cell: null };
}

const WRITTEN: readonly string[] = [
  "检视剖析材料\n王某\n按照要求，我认真准备，现汇报如下：\n一、查摆出的问题\n1.政治站位不高。只传达不研究。\n2.联系群众不够。一年下村三次。\n二、根源分析\n1.宗旨意识淡化。\n2.学习不够。\n三、下一步打算\n1.多下村。每月两次。\n2.多学习。每周一次。\n今后我一定努力。",
  "一、存在的问题及原因\n（一）理论学习方面。一是不系统。二是不深入。原因是重视不够。\n（二）担当作为方面。一是怕碰硬。\n二、整改措施\n（一）加强学习。\n（二）敢于担当。",
  "（一）理论学习方面\n问题：读书少。\n原因：时间抓得不紧。\n措施：每天读一小时。\n（二）工作作风方面\n问题：下基层少。\n原因：图省事。\n措施：每月下基层。",
  "存在的主要问题\n学习不够深入，满足于读文件。\n原因分析\n思想上放松要求。\n整改措施\n每月通读一本原著。\n需要说明的事项\n本年度没有需要说明的事项。\n请同志们批评。",
  "各支部：\n现将有关事项通知如下。\n一、提高认识\n二、按时上报",
  "二、存在的主要问题\n\n（二）选人用人方面\n\n三、努力方向和整改措施\n\n一是加强学习。二是改进作风。\n\n",
];

const documents = fc.oneof(
  begun,
  fc.constantFrom(...WRITTEN).map(paragraphsOf),
  fc.constantFrom(...WRITTEN).chain((text) => fc.subarray(paragraphsOf(text))),
);

const MANY = { numRuns: Number(process.env.FUZZ_RUNS ?? 200) };

test("inserting twice adds nothing", () => {
  fc.assert(
    fc.property(documents, options, (document, chosen) => {
      const once = applyPlan(document, planSkeleton(document, chosen));
      expect(planSkeleton(once, chosen)).toEqual([]);
    }),
    MANY,
  );
});

test("once the blanks are filled in, there is nothing to add either", () => {
  fc.assert(
    fc.property(documents, options, (document, chosen) => {
      const once = applyPlan(document, planSkeleton(document, chosen));
      expect(planSkeleton(once.map(filledIn), chosen)).toEqual([]);
    }),
    MANY,
  );
});

/** What an author writes into a blank: for the blanks of the byline what they ask for, a byline being known by it. */
function answerTo(blank: string): string {
  if (blank.includes("日期")) return FILLED.date;
  if (blank.includes("职务")) return FILLED.post;
  if (blank.includes("姓名")) return FILLED.name;
  return "群众反映办事慢";
}

function filledIn(paragraph: Paragraph): Paragraph {
  return { ...paragraph, text: paragraph.text.replace(/【[^】]*】/gu, answerTo) };
}

test("every paragraph that was there is there still, unchanged and in order", () => {
  fc.assert(
    fc.property(documents, options, (document, chosen) => {
      const once = applyPlan(document, planSkeleton(document, chosen));
      const originals = new Set(document);
      expect(once.filter((paragraph) => originals.has(paragraph))).toEqual(document);
    }),
    MANY,
  );
});

test("whole parts and dimensions taken out of a skeleton come back as they were", () => {
  fc.assert(
    fc.property(options, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (chosen, keep) => {
      const whole = buildSkeleton(chosen).map(({ text }) => text);
      const groups = groupsOf(whole, chosen);
      const issues = groups.findIndex(([first]) => first?.endsWith(chosen.scenario.headings.issues));
      const isDimension = (group: readonly string[]): boolean => /^（.）.*方面$/u.test(group[0] ?? "");
      const kept = groups.filter((group, i) => keep[i] && (keep[issues] || !isDimension(group))).flat();
      fc.pre(kept.some((text) => /^[一二三四五六]、/u.test(text)));
      const document = kept.map(plainParagraph);
      expect(textsOf(applyPlan(document, planSkeleton(document, chosen)))).toEqual(whole);
    }),
    MANY,
  );
});

/** Cuts a skeleton into title, byline, opening, closing, the other parts, and the dimensions of 问题. */
function groupsOf(texts: readonly string[], chosen: SkeletonOptions): string[][] {
  const groups: string[][] = [];
  const titles = texts.findIndex((text) => text.endsWith("对照检查材料")) + 1;
  const opening = texts.findIndex((text) => text.endsWith("报告如下。"));
  groups.push(texts.slice(0, titles), texts.slice(titles, opening), [texts[opening]!]);
  const dimensions = chosen.scenario.dimensions.map(({ heading }) => `${heading}方面`);
  for (const text of texts.slice(opening + 1)) {
    const starts =
      /^[一二三四五六]、|^以上是/u.test(text) || dimensions.some((heading) => text.endsWith(heading));
    if (starts) groups.push([text]);
    else groups.at(-1)!.push(text);
  }
  return groups;
}
