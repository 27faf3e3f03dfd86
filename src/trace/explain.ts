import type { Paragraph } from "../document/paragraph";
import { isAnsweredInRow, sharesRow } from "../statement/ledger-rows";
import type { Item, Statement } from "../statement/statement";
import { groundOf, pairsOf, type Ground } from "./link-ground";
import { PlaceNames, type PlaceName } from "./place-name";
import type { Side } from "./rulings";
import { clauseOf, coreOf, topicsOf, type Topic } from "./topic";
import type { Answer, TraceLink } from "./trace";

/** Why a side of an issue is in its state; explanation-text.ts has the sentence for each kind. */
export type Explanation =
  /** A link, by what it rests on; `full` or `weak` in front. */
  | (Ground & {
      readonly kind: "full" | "weak";
      readonly side: Side;
      readonly place: PlaceName;
      /** What the issue says, for a cause that names why. */
      readonly clause: string;
      /** For a weak link, what the issue says and the answer does not; null where it writes all. */
      readonly missing: Topic | null;
    })
  /** The author says that this answers the issue; the words are those that both hold. */
  | {
      readonly kind: "confirmed";
      readonly side: Side;
      readonly place: PlaceName;
      readonly words: readonly string[];
    }
  /** The author says that this does not answer the issue. */
  | { readonly kind: "rejected"; readonly side: Side; readonly place: PlaceName }
  /** The author says that the issue needs none. */
  | { readonly kind: "waived"; readonly side: Side; readonly reason: string }
  /** Nothing is there; `topic` says what was looked for. */
  | { readonly kind: "none"; readonly side: Side; readonly topic: Topic }
  /** Something names the topic, but does not answer the issue. */
  | { readonly kind: "mentioned"; readonly side: Side; readonly topic: Topic; readonly place: PlaceName }
  /** The issue stands in an 整改清单, and the cell for it in that row says nothing. */
  | { readonly kind: "empty-cell"; readonly side: Side }
  /** The document has no such part, or nothing is written in it. */
  | { readonly kind: "no-section" | "empty-section"; readonly side: Side };

/** Explains the answers of one reading. */
export interface Explainer {
  /**
   * The sentences about one side of an issue: one for each link in the order of the links, or why
   * there is none; then what the author ruled out.
   */
  explain(issue: Item, side: Side, answer: Answer): Explanation[];
}

const SECTIONS = { cause: "causes", measure: "measures" } as const;

/** `paragraphs` are those the statement was read from: they hold the numbers as written. */
export function explainerOf(statement: Statement, paragraphs: readonly Paragraph[]): Explainer {
  const { items, sections } = statement;
  const byId = new Map(items.map((item) => [item.id, item]));
  const issues = items.filter(({ role, leaf }) => role === "issue" && leaf);
  const numbers = new Map(issues.map(({ id }, index) => [id, index + 1]));
  const topics = topicsOf(issues);
  const names = new PlaceNames(items, paragraphs);
  const topicOf = (issue: Item): Topic => topics.get(issue.id) ?? clauseTopic(issue);

  const explainLink = (issue: Item, side: Side, state: Answer["state"], link: TraceLink): Explanation[] => {
    const target = byId.get(link.to);
    const place = names.of(link.to);
    if (!target || !place) return [];
    const told = groundOf(issue, numbers.get(issue.id) ?? 0, target, link.evidence);
    const ground: Ground =
      told.ground === "place" && sharesRow(issue, target) ? { ...told, ground: "row" } : told;
    if (link.confirmed)
      return [{ kind: "confirmed", side, place, words: ground.ground === "words" ? ground.words : [] }];
    const clause = clauseOf(issue.title);
    if (state !== "weak") return [{ kind: "full", side, place, clause, missing: null, ...ground }];
    const missing = missingFrom(target.text, issue, topicOf(issue), ground.words);
    return [{ kind: "weak", side, place, clause, missing, ...ground }];
  };

  const explainAbsence = (issue: Item, side: Side, rejected: readonly string[]): Explanation => {
    if (isAnsweredInRow(issue, side) && !items.some((item) => item.role === side && sharesRow(issue, item)))
      return { kind: "empty-cell", side };
    const ofSide = items.filter(({ role }) => role === side);
    // A point tells the place more closely than the entry it stands in.
    const candidates = [...ofSide.filter(({ leaf }) => leaf), ...ofSide.filter(({ leaf }) => !leaf)];
    if (candidates.length === 0) {
      const hasSection = sections.some(({ role }) => role === SECTIONS[side]);
      return { kind: hasSection ? "empty-section" : "no-section", side };
    }
    const topic = topicOf(issue);
    const core = coreOf(topic);
    const naming = candidates.filter(({ text }) => text.includes(core));
    // “Nothing about it” would be false. What the author ruled out is told of in a sentence of its own.
    const other = naming.find(({ id }) => !rejected.includes(id));
    const place = other && names.of(other.id);
    if (place) return { kind: "mentioned", side, topic: { text: core, kind: "matter" }, place };
    const others = issues.filter(({ id }) => id !== issue.id).map(({ title }) => title);
    const isTouched =
      naming.length > 0 || candidates.some(({ text }) => sharesWord(topic.text, text, others));
    return { kind: "none", side, topic: isTouched ? clauseTopic(issue) : topic };
  };

  return {
    explain(issue, side, { state, links, waived, rejected }) {
      const linked = links.flatMap((link) => explainLink(issue, side, state, link));
      const unlinked = (): Explanation =>
        waived === null ? explainAbsence(issue, side, rejected) : { kind: "waived", side, reason: waived };
      const ruledOut = rejected.flatMap((id): Explanation[] => {
        const place = names.of(id);
        return place ? [{ kind: "rejected", side, place }] : [];
      });
      return [...(linked.length > 0 ? linked : [unlinked()]), ...ruledOut];
    },
  };
}

function clauseTopic(issue: Item): Topic {
  return { text: clauseOf(issue.title), kind: "clause" };
}

/** 向文化站要 of 向文化站要材料: what is left is no thing. */
const NO_WORD = /^[向对给把被为让]|[要给让把被去来在]$/u;

/** What of the topic the answer does not write: 党史学习 by 学习 → 党史; null where all of it stands there. */
function missingFrom(text: string, issue: Item, topic: Topic, words: readonly string[]): Topic | null {
  if (text.includes(topic.text)) return null;
  if (topic.kind === "clause") return topic;
  const rests = words.flatMap((word) => [
    ...(topic.text.startsWith(word) ? [topic.text.slice(word.length)] : []),
    ...(topic.text.endsWith(word) ? [topic.text.slice(0, -word.length)] : []),
  ]);
  for (const rest of [...rests.map((rest) => rest.replace(/^[的和与、]+|[的和与、]+$/gu, "")), topic.text]) {
    if (rest.length >= 2 && !NO_WORD.test(rest) && !pairsOf(rest).some((bigram) => text.includes(bigram)))
      return { text: rest, kind: "matter" };
  }
  return clauseTopic(issue);
}

/** Whether three characters of the topic, which no other issue has, stand in the text. */
function sharesWord(topic: string, text: string, others: readonly string[]): boolean {
  for (let at = 0; at + 3 <= topic.length; at++) {
    const part = topic.slice(at, at + 3);
    if (text.includes(part) && !others.some((title) => title.includes(part))) return true;
  }
  return false;
}
