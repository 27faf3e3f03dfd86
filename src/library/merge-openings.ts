/** Openings of which fewer clauses than this share agree are built too differently to be woven together. */
const FEWEST_COMMON = 0.5;

/**
 * One opening for two meetings. Openings are built alike (按照…有关要求，…学习…次，征求意见…条，…), so what
 * the second one adds (“对照【巡视组名称】反馈意见，”) is put where it stands there, between the clauses both
 * have. Clauses with the same blanks are the same (“会前我参加集中学习【学习次数】次”, in whatever words), and so
 * are the last ones (“现将…报告如下。”); the first meeting's words stand. When they are built too differently the first one stands; {meeting} in it names both.
 */
export function mergeOpenings(first: string, second: string): string {
  const a = clausesOf(first);
  const b = clausesOf(second);
  const pairs = commonClauses(keysOf(a), keysOf(b));
  if (pairs.length < FEWEST_COMMON * Math.min(a.length, b.length)) return first;
  const merged: string[] = [];
  let at = 0;
  let other = 0;
  for (const [i, j] of [...pairs, [a.length, b.length] as const]) {
    merged.push(...a.slice(at, i), ...b.slice(other, j), ...a.slice(i, i + 1));
    at = i + 1;
    other = j + 1;
  }
  return merged.join("");
}

/** Clauses with the mark that ends them; a mark inside “” or 【】 ends none. */
function clausesOf(text: string): string[] {
  return text.match(/(?:“[^”]*”|【[^】]*】|[^，。；])+[，。；]?/gu) ?? [];
}

/** What a clause is recognised by: its blanks and fields, else its words. */
function keysOf(clauses: readonly string[]): string[] {
  return clauses.map((clause, i) => {
    if (i === clauses.length - 1) return "last";
    const blanks = clause.match(/【[^】]*】|\{[^}]*\}/gu);
    return blanks ? blanks.join("") : clause.slice(0, -1);
  });
}

type Pair = readonly [inA: number, inB: number];

/** Places of the longest list of keys that stand in both in the same order, not necessarily side by side. */
function commonClauses(a: readonly string[], b: readonly string[]): readonly Pair[] {
  // best[j]: for the rest of `a` and b.slice(j); built from the end of `a`.
  let best: (readonly Pair[])[] = Array.from({ length: b.length + 1 }, () => []);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const next = [...best];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const taken: readonly Pair[] = a[i] === b[j] ? [[i, j], ...best[j + 1]!] : [];
      next[j] = [taken, best[j]!, next[j + 1]!].reduce((most, one) =>
        one.length > most.length ? one : most,
      );
    }
    best = next;
  }
  return best[0]!;
}
