import { newNumberings, type ItemNumberings } from "./items";
import { ledgerItems } from "./ledger-items";
import { ITEM_ROLES } from "./section-role";
import type { Ledger } from "./ledger-table";
import type { Item, ItemRole } from "./statement";

interface WithLedgers {
  /** In document order; numbered anew where there are ledgers. */
  readonly items: readonly Item[];
  /** What the columns of the ledgers list; null where no ledger lists an issue. */
  readonly columns: readonly ItemRole[] | null;
}

/** The items of the running text and those of the ledgers together. */
export function withLedgers(
  written: readonly Item[],
  ledgers: readonly Ledger[],
  numberings: ItemNumberings,
): WithLedgers {
  if (ledgers.length === 0) return { items: written, columns: null };
  const tabled: Item[] = [];
  const columns = new Set<ItemRole>();
  for (const ledger of ledgers) {
    const lists: ItemRole[] = [];
    const found = ledgerItems(ledger, lists, numberings);
    const has = (items: readonly Item[], role: ItemRole): boolean => items.some((item) => item.role === role);
    const named = ITEM_ROLES.filter((role) => namesColumn(ledger, role));
    // A column left blank from top to bottom asks for nothing that the text itself has.
    lists.push(...named.filter((role) => has(found, role) || !has(written, role)));
    if (has(found, "issue")) for (const role of named) columns.add(role);
    tabled.push(...found);
  }
  return { items: renumbered([...written, ...tabled]), columns: columns.size > 0 ? [...columns] : null };
}

function namesColumn({ columns }: Ledger, role: ItemRole): boolean {
  return [...columns.values()].includes(role);
}

/** By place, an item with its points; the numbers follow. */
function renumbered(items: readonly Item[]): Item[] {
  const groups: Item[][] = [];
  for (const item of items)
    if (item.parent === null) groups.push([item]);
    else groups.at(-1)?.push(item);
  groups.sort(([a], [b]) => byPlace(a!, b!));
  const numberings = newNumberings();
  return groups.flatMap(([top, ...points]) => {
    const id = numberings[top!.role].top();
    return [{ ...top!, id }, ...points.map((point, i) => ({ ...point, id: `${id}.${i + 1}`, parent: id }))];
  });
}

function byPlace({ range: a }: Item, { range: b }: Item): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}
