import { createContext, useContext } from "react";
import type { DecisionsResult } from "../../../checks/check-document";
import type { Item } from "../../../statement/statement";
import type { Ruling } from "../../../trace/decisions/decide";

/** What the rows of a result need to let the author decide. */
export interface Deciding extends DecisionsResult {
  readonly items: ReadonlyMap<string, Item>;
  /**
   * Writes a decision into the document, in the place of the one with the id `instead`. Resolves to
   * whether it is there now; if not, the status line tells why.
   */
  rule(ruling: Ruling, instead?: string | null): Promise<boolean>;
  /** Takes a decision out of the document; as `rule`. */
  undo(id: string): Promise<boolean>;
}

/** Null where nothing can be decided: the rows then show no buttons for it. */
export const DecidingContext = createContext<Deciding | null>(null);

export function useDeciding(): Deciding | null {
  return useContext(DecidingContext);
}

/** The leaf items of a role, in document order: what can be chosen. */
export function choices({ items }: Deciding, role: Item["role"]): readonly Item[] {
  return [...items.values()].filter((item) => item.leaf && item.role === role);
}
