/** Automatic numbers as text, by ST_NumberFormat (ECMA-376 part 1, 17.18.59). */

type Format = (value: number) => string;

const DIGITS = "〇一二三四五六七八九";
const LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

/** Digit by digit: 12 → 一二. */
const digitByDigit =
  (digits: string): Format =>
  (value) =>
    [...String(value)].map((digit) => digits[Number(digit)]).join("");

interface CountingWords {
  readonly digits: string;
  /** From tens to thousands. */
  readonly units: string;
  /** What stands for one or more empty places inside a number; "" in Japanese. */
  readonly gap: string;
  /** Where a 一 before a unit is left out: 十二, and in Japanese 百二 as well. */
  readonly dropsOne: "never" | "leading ten" | "always";
}

/** In words, up to 9999: 12 → 十二, 105 → 一百零五. Beyond that no list goes: decimal. */
const inWords =
  ({ digits, units, gap, dropsOne }: CountingWords): Format =>
  (value) => {
    if (value < 1 || value > 9999) return value === 0 ? (digits[0] ?? "") : String(value);
    let words = "";
    let isGap = false;
    for (let place = 3; place >= 0; place--) {
      const digit = Math.floor(value / 10 ** place) % 10;
      if (digit === 0) {
        isGap = words !== "";
        continue;
      }
      const isOneDropped =
        digit === 1 &&
        place > 0 &&
        (dropsOne === "always" || (dropsOne === "leading ten" && place === 1 && words === ""));
      words += (isGap ? gap : "") + (isOneDropped ? "" : digits[digit]) + (place > 0 ? units[place - 1] : "");
      isGap = false;
    }
    return words;
  };

const chineseWords = inWords({ digits: DIGITS, units: "十百千", gap: "零", dropsOne: "leading ten" });
const japaneseWords = inWords({ digits: DIGITS, units: "十百千", gap: "", dropsOne: "always" });
const legalWords = inWords({ digits: LEGAL_DIGITS, units: "拾佰仟", gap: "零", dropsOne: "never" });

/** In words below a hundred, digit by digit from there on. */
const chineseCounting: Format = (value) =>
  value < 100 ? chineseWords(value) : digitByDigit("○一二三四五六七八九")(value);

/** One character for each number, from `first` on, up to `last`; decimal beyond. */
const enclosed =
  (first: number, last: number): Format =>
  (value) =>
    value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : String(value);

const cycle =
  (characters: string): Format =>
  (value) =>
    characters[(value - 1) % characters.length] ?? String(value);

/** a … z, aa, bb …: after the alphabet the letter is doubled, then trebled. */
const letters =
  (first: string): Format =>
  (value) =>
    value < 1
      ? String(value)
      : String.fromCodePoint((first.codePointAt(0) ?? 0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  ...([
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
  ] as const),
  ...([
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const),
];

const roman: Format = (value) => {
  if (value < 1 || value > 32767) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, symbol] of ROMAN) {
    text += symbol.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
};

const FORMATS: Readonly<Record<string, Format>> = {
  none: () => "",
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: digitByDigit("０１２３４５６７８９"),
  decimalFullWidth2: digitByDigit("０１２３４５６７８９"),
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  ideographDigital: digitByDigit(DIGITS),
  japaneseDigitalTenThousand: digitByDigit(DIGITS),
  taiwaneseDigital: digitByDigit("○一二三四五六七八九"),
  chineseCounting,
  taiwaneseCounting: chineseCounting,
  chineseCountingThousand: chineseWords,
  taiwaneseCountingThousand: chineseWords,
  japaneseCounting: japaneseWords,
  chineseLegalSimplified: legalWords,
  ideographTraditional: cycle("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: cycle("子丑寅卯辰巳午未申酉戌亥"),
  lowerLetter: letters("a"),
  upperLetter: letters("A"),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
};

/** A number in a w:numFmt; a format that is not known here is written in decimal. */
export function formatNumber(value: number, format: string): string {
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined)?.(value) ?? String(value);
}
