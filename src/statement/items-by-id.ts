import type { Item, Statement } from "./statement";

/** The items of a statement by their ids, for whoever looks up many of them. */
export function itemsById({ items }: Statement): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
