/** What to look for with Word's search to find one place in a paragraph, and which hit it is. */
export interface Needle {
  readonly text: string;
  /** 0-based among the hits in the paragraph, in order. */
  readonly occurrence: number;
}

/** Search takes 255 characters, escapes counted (office-js #320): a whole stretch of this length is safe. */
const LONGEST = 120;
/** The length of a needle for one end of a longer stretch: enough to have few repetitions. */
const LENGTH = 32;

/** Search finds no soft line break, tab or paragraph mark inside a text (office-js #2331). */
const UNSEARCHABLE = /[\n\t]/u;

/** A needle that is the whole stretch; null when it is too long or holds what search does not find. */
export function wholeNeedle(text: string, start: number, end: number): Needle | null {
  const whole = text.slice(start, end);
  return whole.length > LONGEST || UNSEARCHABLE.test(whole) ? null : needle(text, whole, start);
}

/** A needle that begins at `start` and stays before `end`; null when there is none to be had. */
export function needleFrom(text: string, start: number, end: number): Needle | null {
  const cut = Math.min(end, start + LENGTH);
  const reach = splitsPair(text, cut) ? cut - 1 : cut;
  const head = text.slice(start, reach).split(UNSEARCHABLE)[0] ?? "";
  return needle(text, head, start);
}

/** A needle that ends at `end` and does not begin before `start`; null when there is none to be had. */
export function needleTo(text: string, start: number, end: number): Needle | null {
  const cut = Math.max(start, end - LENGTH);
  const reach = splitsPair(text, cut) ? cut + 1 : cut;
  const tail = text.slice(reach, end).split(UNSEARCHABLE).at(-1) ?? "";
  return needle(text, tail, end - tail.length);
}

/** Where Word's search would report `needle` in `text`: its hits do not overlap. */
export function hits(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}

/** In Word's search "^" begins a special code; doubled, it is itself. */
export function escaped(needle: string): string {
  return needle.replaceAll("^", "^^");
}

function needle(text: string, part: string, at: number): Needle | null {
  if (part === "") return null;
  const occurrence = hits(text, part).indexOf(at);
  return occurrence < 0 ? null : { text: part, occurrence };
}

/** Whether an offset stands between the two units of one character beyond the basic plane. */
function splitsPair(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
