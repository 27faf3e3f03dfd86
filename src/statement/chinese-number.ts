const DIGITS = "零一二三四五六七八九";

/** The characters a Chinese ordinal up to 99 is written with, for use in a character class. */
export const CHINESE_NUMBER_CHARACTERS = "一二三四五六七八九十";

const TEN = "十";

/** Reads 一 to 九十九; null for anything else. */
export function parseChineseNumber(text: string): number | null {
  const first = digit(text.charAt(0));
  if (text.length === 1) return text === TEN ? 10 : first;
  const ten = text.indexOf(TEN);
  if (text.length > 3 || ten < 0 || ten > 1 || (ten === 1 && first === null)) return null;
  const tens = ten === 0 ? 1 : first!;
  if (text.length === ten + 1) return tens * 10;
  const ones = text.length === ten + 2 ? digit(text.charAt(ten + 1)) : null;
  return ones === null ? null : tens * 10 + ones;
}

/** 一 to 九; 零 counts nothing in an ordinal. */
function digit(character: string): number | null {
  const value = character === "" ? -1 : DIGITS.indexOf(character);
  return value > 0 ? value : null;
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
