import type { Cell, Paragraph } from "../document/paragraph";
import { causeCueLength } from "./cause-cue";
import { inlinePoints, type InlinePoint } from "./inline-points";
import { findLedgers, type Ledger, type PlacedParagraph } from "./ledger-table";
import { ordinalBeforeFigure, paragraphOrdinal } from "./ordinal";
import { roleOfPlainHeading } from "./plain-heading";
import { withPointsThatGoOn } from "./points-that-go-on";
import { roleOfHeading } from "./section-role";
import { bareSentence, sentenceEnd } from "./sentence";
import { headingRuns, softLines } from "./soft-lines";
import { beforeSpaces, skipSpaces } from "./spaces";
import type { Ordinal } from "./statement";

/**
 * A paragraph with text, or one of the lines that soft breaks cut it into, as the parser looks at
 * it. Offsets count in the paragraph's text.
 */
export interface Line {
  readonly paragraph: number;
  /** The whole paragraph's text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly ordinal: Ordinal | null;
  /** Where the text behind the ordinal begins. */
  readonly bodyStart: number;
  /** The first sentence behind the ordinal, without its end mark, or words such as “究其原因”. */
  readonly headline: string;
  /** Where the first sentence ends, its mark included. */
  readonly headlineEnd: number;
  /** The points listed behind the ordinal. */
  readonly points: readonly InlinePoint[];
  readonly cell: Cell | null;
}

/** The running text, and the tables that are read by column and row. */
export interface DocumentLines {
  readonly lines: Line[];
  readonly ledgers: readonly Ledger[];
}

/** Both of a document; what stands in a ledger is none of its running text. */
export function documentLines(paragraphs: readonly Paragraph[]): DocumentLines {
  const ledgers = findLedgers(paragraphs);
  const tables = new Set(ledgers.map(({ table }) => table));
  const lines: Line[] = [];
  let counted: Ordinal | null = null;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    if (paragraph.cell === null || !tables.has(paragraph.cell.table))
      counted = addLines(paragraph, index, counted, lines);
  }
  return { lines: withPointsThatGoOn(lines), ledgers };
}

/** The paragraphs of the running text that hold text, soft lines apart; empty ones are left out. */
export function textLines(paragraphs: readonly Paragraph[]): Line[] {
  return documentLines(paragraphs).lines;
}

/** The same of one cell. */
export function cellLines(paragraphs: readonly PlacedParagraph[]): Line[] {
  const lines: Line[] = [];
  let counted: Ordinal | null = null;
  for (const { paragraph, index } of paragraphs) counted = addLines(paragraph, index, counted, lines);
  return withPointsThatGoOn(lines);
}

/** Adds the lines of one paragraph; `before` is the last number above, the last one so far is given back. */
function addLines(whole: Paragraph, index: number, before: Ordinal | null, lines: Line[]): Ordinal | null {
  let counted = before;
  let source = whole;
  for (const { from, to } of softLines(whole.text)) {
    for (const cut of headingRuns(whole.text, from, to)) {
      const line = lineOf(source, index, cut.from, cut.to, counted);
      counted = line.ordinal ?? counted;
      lines.push(line);
      if (source === whole && whole.listLabel !== "") source = { ...whole, listLabel: "" };
    }
  }
  return counted;
}

/** A mark that only lists: “● 学习不深”. A dash or a star counts as one where a space follows. */
const BULLET = /^(?:[•●◆■▪▲★※○◇□]\s*|——|[-–—*·]\s+)/u;
const BULLETS = "•●◆■▪▲★※○◇□-–—*·";

/** The stretch [from, to) of a paragraph as a line; it must hold more than blanks. `before`: the last number above. */
export function lineOf(
  { text, listLabel, cell }: Paragraph,
  paragraph: number,
  from: number,
  to: number,
  before: Ordinal | null = null,
): Line {
  const start = skipSpaces(text, from, to);
  const end = beforeSpaces(text, from, to);
  const content = text.slice(start, end);
  const ordinal = paragraphOrdinal(content, listLabel) ?? ordinalBeforeFigure(content, before);
  const lead = ordinal?.end ?? bulletLength(content);
  const bodyStart = skipSpaces(text, start + lead, end);
  const headlineEnd = headlineEndOf(text, bodyStart, end, ordinal);
  const ordinalInText = ordinal && { ...ordinal, end: start + ordinal.end };
  return {
    paragraph,
    text,
    start,
    end,
    ordinal: ordinalInText,
    bodyStart,
    headline: bareSentence(text, bodyStart, headlineEnd),
    headlineEnd,
    points: inlinePoints(text, bodyStart, ordinalInText, end),
    cell,
  };
}

/** The line up to `end` alone. */
export function lineUpTo(line: Line, end: number): Line {
  return { ...line, end, points: inlinePoints(line.text, line.bodyStart, line.ordinal, end) };
}

function bulletLength(content: string): number {
  return BULLETS.includes(content.charAt(0)) ? (BULLET.exec(content)?.[0].length ?? 0) : 0;
}

function headlineEndOf(text: string, bodyStart: number, end: number, ordinal: Ordinal | null): number {
  const body = text.slice(bodyStart, end);
  const special =
    (ordinal ? 0 : causeCueLength(body)) ||
    labelLength(body) ||
    (ordinal?.style === "chinese" ? colonHeadingLength(body) : 0);
  return special > 0 ? bodyStart + special : sentenceEnd(text, bodyStart, end);
}

/** “【存在问题】一是…”: the label ends with its bracket. */
function labelLength(body: string): number {
  if (!body.startsWith("【") && !body.startsWith("[")) return 0;
  const match = /^[【[]([^】\]]{2,10})[】\]](?=[^。，；])/u.exec(body.slice(0, 16));
  return match && roleOfPlainHeading(match[1] ?? "") ? match[0].length : 0;
}

const LONGEST_COLON_HEADING = 32;

/** “一、照镜子：我有哪些毛病”: behind the colon the heading tells what it is about. */
function colonHeadingLength(body: string): number {
  if (body.length > LONGEST_COLON_HEADING) return 0;
  const [, before, behind] = /^([^：:]+)[：:]([^。；;：:！!]{3,})$/u.exec(body) ?? [];
  if (before === undefined || behind === undefined || /(?:方面|上|层面)$/u.test(before)) return 0;
  return roleOfHeading(before) === null && roleOfHeading(behind) !== null ? body.length : 0;
}

/** Whether the line is nothing but its first sentence: a heading on a line of its own. */
export function standsAlone(line: Line): boolean {
  return skipSpaces(line.text, line.headlineEnd, line.end) >= line.end;
}

/** Whether text of the same soft line stands before it: the line was cut off from it. */
export function beginsInsideLine({ text, start }: Line): boolean {
  if (skipSpaces(text, 0, start) === start) return false;
  const before = text.slice(0, start);
  return !/[\n\v\r\u2028\u2029]\s*$/u.test(before.slice(-40));
}
