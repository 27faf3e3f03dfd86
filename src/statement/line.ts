import type { Paragraph } from "../document/paragraph";
import { paragraphOrdinal } from "./ordinal";
import type { Ordinal } from "./statement";

/** A paragraph with text, as the parser looks at it. Offsets count in the paragraph's text. */
export interface Line {
  readonly paragraph: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly ordinal: Ordinal | null;
  /** Where the text behind the ordinal begins. */
  readonly bodyStart: number;
  /** The first sentence behind the ordinal, without its end mark. */
  readonly headline: string;
  /** Where the first sentence ends, its mark included. */
  readonly headlineEnd: number;
}

/** The paragraphs that hold text; empty ones are left out. */
export function textLines(paragraphs: readonly Paragraph[]): Line[] {
  const lines: Line[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.text.trim() !== "") lines.push(toLine(paragraph, index));
  });
  return lines;
}

function toLine({ text, listLabel }: Paragraph, paragraph: number): Line {
  const start = text.length - text.trimStart().length;
  const ordinal = paragraphOrdinal(text, listLabel);
  const bodyStart = skipSpaces(text, ordinal?.end ?? start);
  const headlineLength = sentenceLength(text.slice(bodyStart));
  const headlineEnd = bodyStart + headlineLength;
  return {
    paragraph,
    text,
    start,
    end: text.trimEnd().length,
    ordinal,
    bodyStart,
    headline: withoutEndMark(text.slice(bodyStart, headlineEnd)),
    headlineEnd,
  };
}

function skipSpaces(text: string, from: number): number {
  return from + (text.length - from - text.slice(from).trimStart().length);
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
  return line.text.slice(line.headlineEnd).trim() === "";
}
