import type { Block } from "../document/block";
import type { Paragraph } from "../document/paragraph";
import type { Scenario } from "../library/library";
import { entriesBehindHeading } from "../statement/entries";
import { textLines, type Line } from "../statement/line";
import type { Node } from "../statement/outline";
import type { Item, SectionRole, Statement } from "../statement/statement";
import type { TraceReport } from "../trace/trace";
import { isPresent, locateParts, type LocatedPart } from "./locate-parts";
import { nextOrdinal } from "./next-ordinal";
import { writeOrdinal } from "./numbering";
import { missingPartPlace } from "./plan-parts";
import { siblingsFor, type Siblings } from "./stub-siblings";
import { answerParts, isSubheaded, lastParagraphOf, stretchOf } from "./stub-stretch";
import type { StubShape, StubSide } from "./stub-text";

/** A place for a stub. */
export interface StubPlace {
  /** The paragraph to go behind (0-based); -1 is the start. */
  readonly behind: number;
  readonly ordinal: string;
  readonly shape: StubShape;
  /** The heading of the part where it comes with the stub; then a number may come to stand twice. */
  readonly heading: Block | null;
}

export interface PlaceRequest {
  readonly paragraphs: readonly Paragraph[];
  readonly statement: Statement;
  readonly trace: TraceReport;
  readonly scenario: Scenario | null;
  readonly issue: Item;
  readonly side: StubSide;
}

export const ROLES: Readonly<Record<StubSide, "causes" | "measures">> = {
  cause: "causes",
  measure: "measures",
};

const PLAIN: StubShape = { kind: "run-in", label: "" };

/** Where the stub may go, the best place first; [] when the layout does not tell. */
export function stubPlaces(request: PlaceRequest): StubPlace[] {
  const { paragraphs, statement, issue, side } = request;
  const role = ROLES[side];
  const lines = textLines(paragraphs);
  const located = locateParts(lines, statement, []);
  const { own, interleaved, around } = answerParts(lines, located, role, issue);
  if (own.length > 0) return own.flatMap((part) => placesIn(part, lines, request)).sort(byCertainty);
  if (interleaved) return placesInDimension(around, lines, located, request);
  if (isPresent(role, located, statement)) return [behindIssue(issue, LABELS[side])];
  return [missingPart(lines, located, request)];
}

interface RatedPlace extends StubPlace {
  /** 0: where the answer of a neighbouring issue stands; 1: in the part's own list; 2: only in the part. */
  readonly doubt: number;
}

function byCertainty(a: RatedPlace, b: RatedPlace): number {
  return a.doubt - b.doubt;
}

function placesIn(part: LocatedPart, lines: readonly Line[], request: PlaceRequest): RatedPlace[] {
  const { paragraphs, statement, trace, issue, side } = request;
  const stretch = stretchOf(lines, statement, part);
  const siblings = siblingsFor(stretch, statement, trace, issue, side);
  const last = lines.findLast(({ paragraph }) => paragraph <= part.last)?.paragraph ?? part.last;
  const atEnd: RatedPlace = { behind: last, ordinal: "", shape: PLAIN, heading: null, doubt: 3 };
  // The first of the part begins to count where the issues are counted.
  if (!siblings)
    return [{ ...atEnd, ordinal: issue.ordinal ? writeOrdinal("chinese-parens", 1) : "" }, atEnd];
  const top = stretch.nodes.at(-1);
  const own = top && !stretch.nodes.includes(siblings.behind) ? [{ list: stretch.nodes, behind: top }] : [];
  return [
    { ...placeAmong(siblings, paragraphs), doubt: siblings.list === stretch.nodes ? 1 : 0 },
    ...own.map((list) => ({ ...placeAmong(list, paragraphs), doubt: 2 })),
    atEnd,
  ];
}

/** Behind the sibling where nothing is numbered; else behind the last of the series, with its next number. */
export function placeAmong({ list, behind }: Siblings, paragraphs: readonly Paragraph[]): StubPlace {
  const { ordinal } = behind.entry;
  const series = ordinal === null ? [] : list.filter((node) => node.entry.ordinal !== null);
  const last = series.at(-1) ?? behind;
  const label = paragraphs[last.entry.line.paragraph]?.listLabel ?? "";
  return {
    behind: lastParagraphOf(last),
    ordinal: list.length === 0 ? "" : nextOrdinal(last.entry, label),
    shape: list.length === 0 ? PLAIN : shapeOf(list),
    heading: null,
  };
}

/** Headings on lines of their own with text below, where most siblings are; else one paragraph. */
function shapeOf(list: readonly Node[]): StubShape {
  const headed = list.filter(({ entry, continuation, children }) => {
    return entry.ordinal !== null && entry.alone && continuation.length + children.length > 0;
  });
  if (headed.length * 2 <= list.length) return PLAIN;
  const style = headed[0]?.entry.ordinal?.style;
  if (style === "chinese") return { kind: "headed", heading: "heading1" };
  return { kind: "headed", heading: style === "chinese-parens" ? "heading2" : "body" };
}

const LABELS: Readonly<Record<StubSide, string>> = { cause: "原因：", measure: "整改措施：" };

/** Behind the issue itself: for texts that give causes or measures with each issue. */
function behindIssue(issue: Item, label: string): StubPlace {
  return { behind: issue.lastParagraph, ordinal: "", shape: { kind: "run-in", label }, heading: null };
}

/**
 * In an interleaved text whose dimension lacks the part: behind the parts that precede it, with the
 * heading that the other dimensions give it.
 */
function placesInDimension(
  around: readonly LocatedPart[],
  lines: readonly Line[],
  located: readonly LocatedPart[],
  request: PlaceRequest,
): StubPlace[] {
  const { paragraphs, issue, side } = request;
  const role = ROLES[side];
  const before = around.filter(
    (part) => part.role === "issues" || (role === "measures" && part.role === "causes"),
  );
  const previous = before.at(-1);
  if (!previous) return [];
  const heads = located.flatMap((part) => {
    const line = lines.find(({ paragraph }) => paragraph === part.first);
    return line && isSubheaded(lines, part) ? [{ part, line }] : [];
  });
  // Where no dimension has the part yet, the heading of another part tells how one is written.
  const model = heads.find(({ part }) => part.role === role) ?? heads.find(({ part }) => part === previous);
  if (!model) return [behindIssue(issue, LABELS[side])];
  const { part, line: head } = model;
  const label =
    part.role === role
      ? labelOf(head, issue)
      : USUAL_SUBHEADINGS[side] + markBehind(head) + firstOrdinal(head);
  const number = subNumber(lines, previous, paragraphs, head);
  const place = (ordinal: string, behind: number): StubPlace => ({
    behind,
    ordinal: "",
    shape: { kind: "run-in", label: ordinal + label },
    heading: null,
  });
  const end = Math.max(lastLine(lines, previous), previous.first);
  return [
    ...[...new Set([number, ""])].map((ordinal) => place(ordinal, end)),
    // The last turn of all may seem to run on into the closing.
    ...(end > previous.first ? [place("", previous.first)] : []),
    behindIssue(issue, label),
  ];
}

function labelOf(head: Line, issue: Item): string {
  const bracketed = /^[【[].*[】\]]$/u.exec(head.text.slice(head.bodyStart, head.headlineEnd))?.[0];
  return countedLabel(head, issue) ?? (bracketed ?? head.headline + markBehind(head)) + firstOrdinal(head);
}

/** “原因2：”, where the causes are counted as the issues are (“问题2：”): the label with the number of the issue. */
function countedLabel({ text, start, ordinal }: Line, { ordinal: own }: Item): string | null {
  if (ordinal?.style !== "jieci" || own?.style !== "jieci" || own.value === null) return null;
  return text
    .slice(start, ordinal.end)
    .replace(/\d+|[一二三四五六七八九十]+/u, String(own.value))
    .trim();
}

/** The number of the new sub-heading: on from the one before it in the same dimension. */
function subNumber(
  lines: readonly Line[],
  previous: LocatedPart,
  paragraphs: readonly Paragraph[],
  model: Line,
): string {
  const line = lines.find(({ paragraph }) => paragraph === previous.first);
  if (!line?.ordinal || line.ordinal.style !== model.ordinal?.style) return "";
  const entry = {
    line,
    start: line.start,
    end: line.end,
    ordinal: line.ordinal,
    title: "",
    text: "",
    alone: true,
  };
  return nextOrdinal(entry, paragraphs[line.paragraph]?.listLabel ?? "");
}

/** The ordinal that the points behind a run-in heading begin with (“3.整改措施。一是…”); "" for none. */
export function firstOrdinal(head: Line): string {
  const [first] = entriesBehindHeading(head);
  return first?.ordinal?.value === 1 ? head.text.slice(first.start, first.ordinal.end).trim() : "";
}

/** The mark between a run-in heading and its text; a heading that stands alone gets a full stop. */
function markBehind({ text, headlineEnd }: Line): string {
  const mark = text[headlineEnd - 1] ?? "";
  return /[。：:；;.]/u.test(mark) ? mark : "。";
}

export function lastLine(lines: readonly Line[], part: LocatedPart): number {
  return lines.findLast(({ paragraph }) => paragraph <= part.last)?.paragraph ?? part.last;
}

/** The part comes with its heading, numbered as a skeleton's would be, and the stub is its first entry. */
function missingPart(
  lines: readonly Line[],
  located: readonly LocatedPart[],
  { scenario, side }: PlaceRequest,
): StubPlace {
  const role: SectionRole = ROLES[side];
  const { behind, ordinal } = missingPartPlace(role, lines, located);
  const text = scenario?.headings[ROLES[side]] ?? USUAL_HEADINGS[side];
  return {
    behind,
    ordinal: writeOrdinal("chinese-parens", 1),
    shape: PLAIN,
    heading: { kind: "heading1", text: ordinal + text },
  };
}

const USUAL_SUBHEADINGS: Readonly<Record<StubSide, string>> = { cause: "原因分析", measure: "整改措施" };
const USUAL_HEADINGS: Readonly<Record<StubSide, string>> = { cause: "原因剖析", measure: "整改措施" };
