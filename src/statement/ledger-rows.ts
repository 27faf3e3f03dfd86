import type { Item, ItemRole } from "./statement";

/** Whether two items stand in a row of one ledger, or in rows that one of them goes on over. */
export function sharesRow({ rows: one }: Item, { rows: other }: Item): boolean {
  return !!one && !!other && one.table === other.table && one.first <= other.last && other.first <= one.last;
}

/** Whether the issue stands in a ledger that has a column for such answers: its own is in its row or nowhere. */
export function isAnsweredInRow({ rows }: Item, role: ItemRole): boolean {
  return rows?.lists.includes(role) ?? false;
}
