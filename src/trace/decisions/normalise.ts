import { blanksIn } from "../../document/blanks";
import { CHINESE_NUMBER_CHARACTERS as N } from "../../statement/chinese-number";
import { readOrdinal } from "../../statement/ordinal";

/** Points listed inside a text: renumbering them must not change what the text is. */
const INNER_ORDINAL = new RegExp(
  `(?<=^|[。；;：:！!？?，,])\\s*(?:[${N}]{1,3}[是要]|第[${N}]{1,3}[是，,、：:]|\\d{1,2}[、．]|[（(](?:\\d{1,2}|[${N}]{1,3})[）)]|[①-⑳])`,
  "gu",
);
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** A text reduced to its wording: no ordinals, marks, spaces or 【blanks】, half-width figures, lower case. */
export function normalise(text: string): string {
  return text
    .split("\n")
    .map((line) => withoutBlanks(withoutOrdinal(line.trim())).replace(INNER_ORDINAL, ""))
    .join("")
    .normalize("NFKC")
    .replace(NO_LETTER, "")
    .toLowerCase();
}

function withoutOrdinal(line: string): string {
  return line.slice(readOrdinal(line)?.end ?? 0);
}

function withoutBlanks(text: string): string {
  return blanksIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
