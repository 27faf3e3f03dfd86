const LONGEST = 28;
const SHORTEST = 8;

/** An item's topic sentence for a list: a long one is cut behind a clause, and says so with ……. */
export function shortTitle(title: string): string {
  if (title.length <= LONGEST) return title;
  const clause = Math.max(...["，", "；", ",", ";"].map((mark) => title.lastIndexOf(mark, LONGEST)));
  return `${title.slice(0, clause >= SHORTEST ? clause : LONGEST - 1)}……`;
}
