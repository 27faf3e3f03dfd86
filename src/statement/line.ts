import type { Paragraph } from "../document/paragraph";
import { causeCueLength } from "./cause-cue";
import { paragraphOrdinal } from "./ordinal";
import { roleOfPlainHeading } from "./plain-heading";
import { headingRuns, softLines } from "./soft-lines";
import { roleOfHeading } from "./section-role";
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
  readonly inTable: boolean;
}

/** The paragraphs that hold text, soft lines apart; empty ones are left out. */
export function textLines(paragraphs: readonly Paragraph[]): Line[] {
  const lines: Line[] = [];
  paragraphs.forEach(({ text, listLabel, inTable }, paragraph) => {
    for (const [i, { from, to }] of softLines(text).entries())
      for (const [n, cut] of headingRuns(text, from, to).entries()) {
        const label = i === 0 && n === 0 ? listLabel : "";
        lines.push(lineOf({ text, listLabel: label, inTable }, paragraph, cut.from, cut.to));
      }
  });
  return lines;
}

/** A mark that only lists: “● 学习不深”. A dash or a star counts as one where a space follows. */
const BULLET = /^(?:[•●◆■▪▲★※○◇□]\s*|——|[-–—*·]\s+)/u;

/** The stretch [from, to) of a paragraph as a line; it must hold more than blanks. */
export function lineOf(
  { text, listLabel, inTable }: Paragraph,
  paragraph: number,
  from: number,
  to: number,
): Line {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = from + raw.trimEnd().length;
  const content = text.slice(start, end);
  const ordinal = paragraphOrdinal(content, listLabel);
  const lead = ordinal?.end ?? BULLET.exec(content)?.[0].length ?? 0;
  const bodyStart = skipSpaces(text, start + lead, end);
  const body = text.slice(bodyStart, end);
  const headlineEnd =
    bodyStart +
    ((ordinal ? 0 : causeCueLength(body)) ||
      labelLength(body) ||
      (ordinal?.style === "chinese" ? colonHeadingLength(body) : 0) ||
      sentenceLength(body));
  return {
    paragraph,
    text,
    start,
    end,
    ordinal: ordinal && { ...ordinal, end: start + ordinal.end },
    bodyStart,
    headline: withoutEndMark(text.slice(bodyStart, headlineEnd)),
    headlineEnd,
    inTable,
  };
}

/** “【存在问题】一是…”: the label ends with its bracket. */
function labelLength(body: string): number {
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

function skipSpaces(text: string, from: number, end: number): number {
  const rest = text.slice(from, end);
  return from + rest.length - rest.trimStart().length;
}

/** A mark that ends a sentence or a run-in heading; a half-width dot does so only before Chinese. */
const SENTENCE_END = /[。！？!?；;：:\n]|[.](?=\s*[^\d\s.a-zA-Z]|$)/u;

/** The length of the first sentence of `text`, its end mark included. */
export function sentenceLength(text: string): number {
  const match = SENTENCE_END.exec(text);
  return match ? match.index + match[0].length : text.length;
}

export function withoutEndMark(text: string): string {
  return text.trim().replace(/[。！？!?；;：:.，,、\s]+$/u, "");
}

/** Whether the line is nothing but its first sentence: a heading on a line of its own. */
export function standsAlone(line: Line): boolean {
  return line.text.slice(line.headlineEnd, line.end).trim() === "";
}

/** Whether text of the same soft line stands before it: the line was cut off from it. */
export function beginsInsideLine({ text, start }: Line): boolean {
  const before = text.slice(0, start);
  return before.trim() !== "" && !/[\n\v\r\u2028\u2029]\s*$/u.test(before.slice(-40));
}
