import { isRecord, list, object, oneOf, orNull, text, type Shape } from "../json-shape";
import { CATEGORY_IDS, ROOT_IDS } from "../library";
import { validateScenario } from "../validate-scenario";
import { PACK_LIMITS } from "./pack";

/** What the file may hold beside `format` and `version`, which are looked at before (parse-pack). */
export function shapeProblems(value: unknown): readonly string[] {
  return PACK(value, "");
}

const ROLES = ["issue", "cause", "measure"];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const id = text((value) => [
  ...(ID.test(value) ? [] : ["只能用小写字母、数字和连字符"]),
  ...tooLong(value, PACK_LIMITS.id),
]);
const named = (most: number): Shape => text((value) => tooLong(value, most));

/** A word of the lists: a single character would be found everywhere. */
const word = text((value) => [
  ...(value.trim().length < 2 ? ["至少两个字"] : []),
  ...(value !== value.trim() ? ["前后不能有空格"] : []),
  ...tooLong(value, PACK_LIMITS.word),
]);

const phraseText = text((value) => [
  ...(/[【】]/u.test(value.replace(/【[^【】]+】/gu, "")) ? ["【】没有成对，或者里面没有写明要填什么"] : []),
  ...tooLong(value, PACK_LIMITS.phraseText),
]);

const PHRASE = object(
  {
    id,
    role: oneOf(ROLES, "用途"),
    category: oneOf(CATEGORY_IDS, "问题类别"),
    root: orNull(oneOf(ROOT_IDS, "根源")),
    text: phraseText,
    tags: atMost(PACK_LIMITS.tags, list(named(PACK_LIMITS.tag), 0)),
    set: orNull(id),
  },
  ["root", "tags", "set"],
);

const phrase: Shape = (value, at) => [
  ...PHRASE(value, at),
  ...(isRecord(value) && typeof value["root"] === "string" && value["role"] !== "cause"
    ? [`${at}.root：只有原因（cause）写根源，其余不写`]
    : []),
];

const words = list(word, 1);
const categoryTerms = object({ category: oneOf(CATEGORY_IDS, "问题类别"), words });
const conceptTerms = object({ concept: id, roots: list(oneOf(ROOT_IDS, "根源"), 0), words }, ["roots"]);

const terms: Shape = (value, at) => {
  if (!isRecord(value)) return [`${at}：应当是由 {} 括起的一组内容`];
  const isFor = (key: string): boolean => Object.hasOwn(value, key);
  if (isFor("category") === isFor("concept")) return [`${at}：写明 category 或 concept，二者取一`];
  return (isFor("category") ? categoryTerms : conceptTerms)(value, at);
};

const threshold: Shape = (value, at) => {
  const { least, most } = PACK_LIMITS.threshold;
  return typeof value === "number" && value >= least && value <= most
    ? []
    : [`${at}：应当是 ${least} 到 ${most} 之间的数`];
};

/** A scenario's own check names paths from its own root. */
const scenario: Shape = (value, at) =>
  validateScenario(value).map((problem) =>
    problem.startsWith("文件：") ? `${at}：${problem.slice(3)}` : `${at}.${problem}`,
  );

const idOf = (value: unknown): unknown => (isRecord(value) ? value["id"] : undefined);

/** Entries for the same category or concept: their words would stand in two places. */
function subjectOf(value: unknown): unknown {
  if (!isRecord(value)) return undefined;
  const [kind] = ["category", "concept"].filter((key) => typeof value[key] === "string");
  return kind && `${kind}: ${String(value[kind])}`;
}

const PACK = object(
  {
    $schema: text(),
    format: text(),
    version: () => [],
    name: named(PACK_LIMITS.name),
    unit: orNull(named(PACK_LIMITS.name)),
    phrases: list(phrase, 0, idOf),
    scenarios: list(scenario, 0, idOf),
    terms: list(terms, 0, subjectOf),
    thresholds: object({ cause: threshold, measure: threshold }, ["cause", "measure"]),
  },
  ["$schema", "unit", "phrases", "scenarios", "terms", "thresholds"],
);

function atMost(most: number, shape: Shape): Shape {
  return (value, at) => [
    ...shape(value, at),
    ...(Array.isArray(value) && value.length > most ? [`${at}：有 ${value.length} 条，最多 ${most} 条`] : []),
  ];
}

function tooLong(value: string, most: number): string[] {
  return value.length > most ? [`有 ${value.length} 个字，最多 ${most} 个字`] : [];
}
