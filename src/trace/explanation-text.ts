import { insideQuotes, quoted } from "../statement/quoted";
import type { Explanation } from "./explain";
import type { PlaceName } from "./place-name";
import type { Topic } from "./topic";

/** The sentences, with places for what changes: {side} {place} {words} {other} {clause} {missing} {topic} {reason}. */
export const CHINESE_EXPLANATIONS = {
  "side.cause": "原因",
  "side.measure": "措施",
  /** Between two quoted words: in Chinese nothing. */
  separator: "",
  place: "{side}{ordinal}",
  "place.title": "{side}{ordinal}{title}",
  /** What a weak answer leaves out, where that is not one thing but all that the issue says. */
  issue: "{clause}这个问题",

  "full.words": "{words}在{place}中有对应",
  "full.concept": "{words}与{place}的{other}说的是一类事",
  "full.answer.cause": "{place}的{words}说明了{clause}的原因",
  "full.answer.measure": "{place}从{words}入手，与{clause}对应",
  "full.reference": "{place}写明针对{words}",
  "full.place": "看不出相同的字词，从所说的事和次序看，与{place}对应",

  "full.row": "{place}写在表中同一行",

  "weak.words": "{place}只在{words}上沾边，没有写到{missing}",
  "weak.words.all": "{place}写到了{words}，但没有说透",
  "weak.concept": "{words}与{place}的{other}相近，但没有写明",
  "weak.answer.cause": "{place}的{words}或许是原因，但没有写到{missing}",
  "weak.answer.measure": "{place}的{words}只是相近，没有写到{missing}",
  "weak.reference": "{place}提到针对{words}，但没有具体内容",
  "weak.place": "{place}只是类别和次序相近，没有写到{missing}",

  "weak.row": "{place}写在表中同一行，但没有写到{missing}",

  "none.matter": "未见与{topic}有关的{side}",
  "none.clause": "未见与{topic}对应的{side}",
  mentioned: "{place}提到{topic}，但看不出是针对这条问题的",
  "no-section": "全文没有{side}部分",
  "empty-section": "{side}部分还没有写出内容",
  "empty-cell": "表中这一行没有填写{side}",

  confirmed: "作者确认{place}与这条问题对应",
  "confirmed.words": "作者确认{place}与这条问题对应，都写到{words}",
  rejected: "作者认定{place}不对应这条问题",
  waived: "作者说明无需{side}：{reason}",
} as const;

export type ExplanationKey = keyof typeof CHINESE_EXPLANATIONS;
export type Phrasebook = Readonly<Record<ExplanationKey, string>>;

/** The explanation as one sentence without an end mark; the document's own words stay as they are. */
export function explanationText(
  explanation: Explanation,
  phrasebook: Phrasebook = CHINESE_EXPLANATIONS,
): string {
  const sentence = fill(phrasebook[keyOf(explanation)], valuesOf(explanation, phrasebook));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The sentences about one side of an issue, as one text. */
export function reasonText(explanations: readonly Explanation[]): string {
  return `${explanations.map((explanation) => explanationText(explanation)).join("；")}。`;
}

function keyOf(explanation: Explanation): ExplanationKey {
  switch (explanation.kind) {
    case "full":
    case "weak": {
      const { kind, ground, side } = explanation;
      if (ground === "answer") return `${kind}.answer.${side}`;
      if (
        kind === "weak" &&
        ground !== "concept" &&
        ground !== "reference" &&
        ground !== "row" &&
        explanation.missing === null
      )
        return "weak.words.all";
      return `${kind}.${ground}`;
    }
    case "none":
      return `none.${explanation.topic.kind}`;
    case "confirmed":
      return explanation.words.length > 0 ? "confirmed.words" : "confirmed";
    default:
      return explanation.kind;
  }
}

function valuesOf(explanation: Explanation, phrasebook: Phrasebook): Record<string, string> {
  const side = phrasebook[`side.${explanation.side}`];
  const values: Record<string, string> = { side };
  const listed = (words: readonly string[]): string => words.map(quoted).join(phrasebook.separator);
  if ("place" in explanation) values.place = placeText(explanation.place, side, phrasebook);
  if ("topic" in explanation) values.topic = quoted(explanation.topic.text);
  if ("reason" in explanation) values.reason = explanation.reason;
  if ("words" in explanation) values.words = listed(explanation.words);
  if ("ground" in explanation) {
    values.clause = quoted(explanation.clause);
    if (explanation.missing) values.missing = missingText(explanation.missing, phrasebook);
    if ("other" in explanation) values.other = quoted(explanation.other);
  }
  return values;
}

function placeText({ ordinal, title }: PlaceName, side: string, phrasebook: Phrasebook): string {
  // 措施 2, but 措施（三）: a digit keeps its distance from Chinese.
  const written = /^[\da-z]/iu.test(ordinal) ? ` ${ordinal}` : ordinal;
  if (title === null) return oneSpace(fill(phrasebook.place, { side, ordinal: written }));
  // An ordinal in words and the title behind it are one quotation: “一是守牢时限”.
  const values = written.endsWith("”")
    ? { side, ordinal: written.slice(0, -1) + insideQuotes(title) + "”", title: "" }
    : { side, ordinal: written, title: quoted(title) };
  return oneSpace(fill(phrasebook["place.title"], values));
}

const oneSpace = (text: string): string => text.replace(/ {2,}/gu, " ").trim();

function missingText({ text, kind }: Topic, phrasebook: Phrasebook): string {
  return kind === "matter" ? quoted(text) : fill(phrasebook.issue, { clause: quoted(text) });
}

/** A number that a value ends in keeps its distance from the Chinese behind it. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}(?=(\p{Script=Han})?)/gu, (whole, name: string, next?: string) => {
    const value = values[name] ?? whole;
    return next && /[\da-z]$/iu.test(value) ? `${value} ` : value;
  });
}
