const DIGITS = "〇一二三四五六七八九";
const LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
const CIRCLED_ONE = 0x2460; // ①
const FULL_WIDTH = 0xfee0; // from "0" to "０"

/**
 * A number in one of Word's formats (w:numFmt, ECMA-376 part 1, 17.18.59), as far as Chinese office
 * texts use them; anything else is written in Arabic digits. Good for 1 to 999.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
      return spoken(value, DIGITS, ["十", "百"]);
    case "chineseLegalSimplified":
      return spoken(value, LEGAL_DIGITS, ["拾", "佰"]);
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return [...String(value)].map((digit) => DIGITS[Number(digit)]).join("");
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value <= 20 ? String.fromCodePoint(CIRCLED_ONE + value - 1) : String(value);
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(value).replace(/\d/gu, (d) => String.fromCodePoint(d.charCodeAt(0) + FULL_WIDTH));
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "none":
      return "";
    default:
      return String(value);
  }
}

/** 21 → 二十一, 105 → 一百零五; 10 to 19 begin with 十. */
function spoken(value: number, digits: string, units: readonly [string, string]): string {
  if (value > 999) return String(value);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  let text = "";
  if (hundreds > 0) text += `${digits[hundreds]}${units[1]}`;
  if (tens > 0)
    text += tens === 1 && hundreds === 0 && digits === DIGITS ? units[0] : `${digits[tens]}${units[0]}`;
  else if (hundreds > 0 && ones > 0) text += "零";
  return ones > 0 ? text + digits[ones] : text;
}

/** 1 → A, 26 → Z, 27 → AA, 28 → BB, as Word repeats the letter. */
function letters(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
