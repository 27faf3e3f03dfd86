const DIGITS = "零一二三四五六七八九";

/** The characters a Chinese ordinal up to 99 is written with, for use in a character class. */
export const CHINESE_NUMBER_CHARACTERS = "一二三四五六七八九十";

/** Reads 一 to 九十九; null for anything else. */
export function parseChineseNumber(text: string): number | null {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(text);
  if (!match || text === "") return null;
  const [, first = "", ten = "", last = ""] = match;
  if (ten === "") return last === "" ? DIGITS.indexOf(first) : null;
  const tens = first === "" ? 1 : DIGITS.indexOf(first);
  return tens * 10 + (last === "" ? 0 : DIGITS.indexOf(last));
}

/** Writes 1 to 99 as 公文 ordinals do: 一, 十, 十一, 二十. Throws a RangeError for other numbers. */
export function toChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99)
    throw new RangeError(`no Chinese ordinal for ${value}`);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : (tens === 1 ? "" : DIGITS[tens]) + "十";
  return head + (ones === 0 ? "" : DIGITS[ones]);
}
