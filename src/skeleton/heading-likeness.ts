/**
 * How alike two headings are in meaning, judged by their characters alone. Writers shorten a
 * dimension (“落实党的路线方针政策和党中央决策部署”), use last year's wording (“巡视整改情况”) and turn it
 * into a verdict (“…不到位”); the order of the characters that stay is the same. So: strip what carries
 * no meaning, cut both into pairs of neighbouring characters, and count the pairs they share.
 */
export interface Likeness {
  /** Share of the shorter heading's pairs that the longer one has too (overlap coefficient). */
  readonly overlap: number;
  /** Share of both headings' pairs that are common (Dice); ranks headings that all overlap. */
  readonly dice: number;
  /** Share of the first heading's pairs found in the second: 1 when it is named in full. */
  readonly named: number;
}

/** Headings of fewer pairs than this say too little to be recognised (“党性”). */
const FEWEST_PAIRS = 3;

const NONE: Likeness = { overlap: 0, dice: 0, named: 0 };

export function headingLikeness(dimension: string, heading: string): Likeness {
  const a = pairsOf(dimension);
  const b = pairsOf(heading);
  if (Math.min(a.length, b.length) < FEWEST_PAIRS) return NONE;
  const shared = countShared(a, b);
  return {
    overlap: shared / Math.min(a.length, b.length),
    dice: (2 * shared) / (a.length + b.length),
    named: shared / a.length,
  };
}

/** 在…方面, verdicts and filler at the end of a heading; taken off until none is left. */
const ENDING =
  /(?:方面|的问题|存在问题|不到位|不扎实|不够|不足|不力|有差距|存在差距|有待加强|存在薄弱环节|情况|反馈意见|还|仍|上|有|存在)$/u;
/** 在落实…, 带头…: what headings of one scenario begin with alike. */
const BEGINNING = /^(?:(?:对照|围绕|关于|聚焦|在|贯彻|落实|带头|推进|履行)+)/u;
/** What many headings end in alike; taken off where enough is left to tell them apart. */
const COMMON_TAIL = /(?<=.{4})(?:工作责任制|责任制|工作)$/u;
/** Words that wordings of the same dimension add or drop. */
const FILLER = /以及|重大|的|和|及|与|等/gu;

/** What is left of a heading when marks, filler and verdicts are gone. */
export function coreOf(heading: string): string {
  let core = heading.replace(/[^\p{Script=Han}\w]/gu, "").replace(BEGINNING, "");
  while (ENDING.test(core)) core = core.replace(ENDING, "");
  return core.replace(COMMON_TAIL, "").replace(FILLER, "");
}

function pairsOf(heading: string): string[] {
  const characters = [...coreOf(heading)];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** How many pairs the two have in common; a pair that stands twice in both counts twice. */
function countShared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(pair, count - 1);
  }
  return shared;
}
