/**
 * A title of 二号 has 20 characters a line (156 mm, GB/T 9704—2012 5.2.1). A longer one is broken where a
 * word ends, into lines of a seemly length (7.3.1: 词意完整、排列对称、长短适宜); left to itself it would
 * break inside a word and often leave one character alone.
 */
const CHARACTERS_A_LINE = 20;

/** What a line more, a bad place to break and an uneven line cost against each other. */
const LINE_COST = 5;
const ANYWHERE = 12;
const LONE_CHARACTERS = 20;
const FEWEST_ON_A_LINE = 4;
const UNEVENNESS = 3;

/** Where a title may be broken, and what each place costs; the first that matches holds. */
const PLACES: readonly (readonly [behind: RegExp, before: RegExp, cost: number])[] = [
  [/[“‘《（【(]$/u, /^/u, Infinity],
  [/$/u, /^[”’》）】)、，。：；的]/u, Infinity],
  [/【[^】]*$/u, /^/u, Infinity],
  [/\d$/u, /^[\d年]/u, Infinity],
  // 暨 stays with the name before it.
  [/$/u, /^暨/u, Infinity],
  [/生活会$/u, /^上的/u, Infinity],
  [/暨$/u, /^/u, 0],
  [/生活会$/u, /^/u, 0],
  [/$/u, /^(?:个人|领导班子|班子)?(?:对照检查|检视剖析|发言提纲)/u, 0],
  [/[^题]$/u, /^专题/u, 1],
  [/[”》、]$/u, /^/u, 2],
  [/专题$/u, /^/u, 2],
  [/(?:省|市|州|县|区|旗|委员会|人民政府|集团|公司|大学|学院)$/u, /^[^委]/u, 2],
  [/$/u, /^(?:领导班子|党组|党委)/u, 2],
  [/(?:年度|教育|整改)$/u, /^/u, 4],
];

/** The title on one line where it fits, else on as many lines as it takes, the shape of a trapezium. */
export function titleLines(title: string): string[] {
  const characters = [...title];
  if (widthOf(characters) <= CHARACTERS_A_LINE) return [title];
  // best[i]: the cheapest way to set the characters from i on.
  const best: { cost: number; lines: string[] }[] = [];
  best[characters.length] = { cost: 0, lines: [] };
  for (let from = characters.length - 1; from >= 0; from -= 1) {
    let cheapest = { cost: Infinity, lines: [characters.slice(from).join("")] };
    for (let to = from + 1; to <= characters.length; to += 1) {
      const line = characters.slice(from, to);
      if (widthOf(line) > CHARACTERS_A_LINE) break;
      const cost = lineCost(line) + placeCost(characters, to) + best[to]!.cost;
      if (cost < cheapest.cost) cheapest = { cost, lines: [line.join(""), ...best[to]!.lines] };
    }
    best[from] = cheapest;
  }
  return best[0]!.lines;
}

/** In characters; figures and Latin letters are half as wide. */
function widthOf(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + (/[\x20-\x7e]/u.test(character) ? 0.5 : 1), 0);
}

function lineCost(line: readonly string[]): number {
  const width = widthOf(line);
  const slack = 1 - width / CHARACTERS_A_LINE;
  return LINE_COST + UNEVENNESS * slack * slack + (width < FEWEST_ON_A_LINE ? LONE_CHARACTERS : 0);
}

function placeCost(characters: readonly string[], at: number): number {
  if (at === characters.length) return 0;
  const behind = characters.slice(0, at).join("");
  const ahead = characters.slice(at).join("");
  const place = PLACES.find(([left, right]) => left.test(behind) && right.test(ahead));
  return place?.[2] ?? ANYWHERE;
}
