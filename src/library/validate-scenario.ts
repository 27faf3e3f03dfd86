import { isRecord, list, object, oneOf, orNull, text, type Shape } from "./json-shape";
import { AUTHORSHIPS, CATEGORY_IDS, OPTIONAL_PARTS, SCENARIO_STATUSES } from "./library";
import { FIELD_PATTERN, isScenarioField, SCENARIO_FIELDS } from "./scenario-fields";

/**
 * What is wrong with a scenario read from a data file, in Chinese, one sentence for each problem,
 * headed by the path of the entry; empty when `value` is a Scenario.
 */
export function validateScenario(value: unknown): readonly string[] {
  return [...SCENARIO(value, ""), ...authorshipProblems(value)];
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const id = text((value) => (ID.test(value) ? [] : ["只能用小写字母、数字和连字符"]));

/** Text without fields. A line break would make a second paragraph, which a Block cannot hold. */
const line = text((value) => [...layoutProblems(value), ...fieldProblems(value, [])]);

/** Text into which fields are filled. */
const template = text((value) => [...layoutProblems(value), ...fieldProblems(value, SCENARIO_FIELDS)]);

/** The text of a heading: numbers are computed, so the data must not hold one. */
const heading = text((value) => [
  ...layoutProblems(value),
  ...fieldProblems(value, []),
  ...(NUMBERED.test(value) ? ["不要写序号，序号由程序编排"] : []),
  ...(/[。：:；;，,]$/u.test(value) ? ["标题末尾不加标点"] : []),
]);
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．，]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])/u;

const dimensionHeading: Shape = (value, at) => [
  ...heading(value, at),
  ...(typeof value === "string" && value.endsWith("方面") ? [`${at}：不要写“方面”二字，插入时自动加上`] : []),
];

const flag: Shape = (value, at) => (typeof value === "boolean" ? [] : [`${at}：应当是 true 或者 false`]);

const dimension = object(
  {
    id,
    heading: dimensionHeading,
    categories: list(oneOf(CATEGORY_IDS, "问题类别"), 1),
    optional: flag,
  },
  ["optional"],
);

const byAuthorship = object({ person: template, team: template }, AUTHORSHIPS);

const SCENARIO = object(
  {
    id,
    name: line,
    year: (value, at) => (isYear(value) ? [] : [`${at}：应当是四位年份，不分年度的写 null`]),
    status: oneOf(SCENARIO_STATUSES, "状态"),
    source: line,
    theme: orNull(line),
    meeting: line,
    title: byAuthorship,
    opening: byAuthorship,
    closing: byAuthorship,
    headings: object({
      previous: heading,
      issues: heading,
      cases: heading,
      causes: heading,
      measures: heading,
      disclosures: heading,
    }),
    casesBeforeIssues: flag,
    caseHeadings: list(heading, 0),
    defaultParts: list(oneOf(OPTIONAL_PARTS, "可选部分"), 0),
    dimensions: list(dimension, 1, (one) => (isRecord(one) ? one["id"] : undefined)),
    signals: list(line, 1),
  },
  ["casesBeforeIssues"],
);

const AUTHORED = ["title", "opening", "closing"] as const;

/** 个人 and 班子 each have all three texts or none, and one of them has. */
function authorshipProblems(value: unknown): string[] {
  if (!isRecord(value)) return [];
  const texts = AUTHORED.flatMap((at) => {
    const one = value[at];
    return isRecord(one) ? [{ at, one }] : [];
  });
  const present = AUTHORSHIPS.filter((who) => texts.some(({ one }) => Object.hasOwn(one, who)));
  if (texts.length > 0 && present.length === 0)
    return [`${texts[0]!.at}：个人（person）和班子（team）至少写一种`];
  return texts.flatMap(({ at, one }) =>
    present.filter((who) => !Object.hasOwn(one, who)).map((who) => `${at}.${who}：缺少这一项`),
  );
}

function isYear(value: unknown): boolean {
  return value === null || (Number.isInteger(value) && Number(value) >= 1949 && Number(value) <= 2100);
}

function layoutProblems(value: string): string[] {
  const withoutBlanks = value.replace(/【[^【】\n]+】/gu, "");
  return [
    ...(/[\r\n]/u.test(value) ? ["不能换行"] : []),
    ...(/[【】]/u.test(withoutBlanks) ? ["【】没有成对，或者里面没有写明要填什么"] : []),
  ];
}

/** Every {…} must be one of `allowed`, and every brace part of a pair. */
function fieldProblems(value: string, allowed: readonly string[]): string[] {
  const names = [...value.matchAll(FIELD_PATTERN)].map((match) => match[1] ?? "");
  const wrong = names.filter((name) => !isScenarioField(name) || !allowed.includes(name));
  const choice = allowed.map((name) => `{${name}}`).join("、");
  const hint = allowed.length === 0 ? "这里不能写 {…}" : `可用的有 ${choice}`;
  return [
    ...wrong.map((name) => `{${name}} 不能填入，${hint}`),
    ...(/[{}]/u.test(value.replace(FIELD_PATTERN, "")) ? ["花括号没有成对"] : []),
  ];
}
