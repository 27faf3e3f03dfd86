/**
 * Characters of the symbol fonts as Unicode has them. Word writes them in the private use area
 * (U+F020 to U+F0FF), where they mean nothing without their font.
 */
const SYMBOL_FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    ...{ 0x6c: "●", 0x6e: "■", 0x6f: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0xa1: "○", 0xa7: "▪" },
    ...{ 0xa8: "□", 0xd8: "➢", 0xe0: "→", 0xf0: "⇨", 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑" },
  },
  "wingdings 2": { 0x4f: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xa3: "□" },
  symbol: { 0xa3: "≤", 0xa8: "♦", 0xae: "→", 0xb3: "≥", 0xb7: "•", 0xd7: "·" },
};

/** A w:sym: the character code (hexadecimal, as w:char has it) in a font; "" when it is no code. */
export function symbolCharacter(font: string, hexCode: string): string {
  const code = Number.parseInt(hexCode, 16);
  return Number.isNaN(code) || code > 0x10ffff ? "" : fromSymbolFont(font, code);
}

/** Text of which every character is set in a font, which may be a symbol font: a bullet. */
export function symbolText(font: string, text: string): string {
  return Array.from(text, (character) => fromSymbolFont(font, character.codePointAt(0) ?? 0)).join("");
}

function fromSymbolFont(font: string, code: number): string {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const low = isPrivate ? code - 0xf000 : code;
  const table = SYMBOL_FONTS[font.toLowerCase()];
  if (table !== undefined) return table[low] ?? String.fromCodePoint(code);
  // Other fonts use these places for the characters of a code page, whose lower half is ASCII.
  return String.fromCodePoint(isPrivate && low < 0x7f ? low : code);
}
