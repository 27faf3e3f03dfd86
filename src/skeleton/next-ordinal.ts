import { CHINESE_NUMBER_CHARACTERS as N, toChineseNumber } from "../statement/chinese-number";
import type { Entry } from "../statement/entries";

const NUMBER = new RegExp(`[${N}]{1,3}|\\d{1,2}|[①-⑳⑴-⒇]`, "u");

/**
 * The number that goes on from the last entry, written as that one is: “一是” → “二是”, “(3)” → “(4)”,
 * “5、” → “6、”. An automatic number is written out. "" where nothing goes on: an unnumbered entry, or
 * a number past what the style can count to.
 * @param listLabel the automatic number of the entry's paragraph, "" for none
 */
export function nextOrdinal({ line, start, ordinal }: Entry, listLabel: string): string {
  if (ordinal === null) return "";
  const inText = line.text.slice(start, ordinal.end).trimEnd();
  const written = inText.trim() === "" ? markedLabel(listLabel.trim()) : inText;
  // 首先、其次、最后 count by words; what comes behind the last of them is 此外.
  if (ordinal.style === "shouxian") return written.startsWith("此外") ? "另外，" : "此外，";
  if (ordinal.value === null || !NUMBER.test(written)) return "";
  const next = ordinal.value + 1;
  return written.replace(NUMBER, (number) => writeLike(number, next) ?? "").trim() || "";
}

/** An automatic number may come without its mark. */
function markedLabel(label: string): string {
  if (/^\d{1,2}$/u.test(label)) return `${label}.`;
  return new RegExp(`^[${N}]{1,3}$`, "u").test(label) ? `${label}、` : label;
}

function writeLike(number: string, value: number): string | null {
  if (/^\d/u.test(number)) return String(value);
  const first = /^[①-⑳]/u.test(number) ? 0x2460 : 0x2474;
  if (/^[①-⒇]/u.test(number)) return value <= 20 ? String.fromCodePoint(first + value - 1) : null;
  return value <= 99 ? toChineseNumber(value) : null;
}
