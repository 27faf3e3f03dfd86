import { shortTitle } from "../../statement/short-title";
import type { Item } from "../../statement/statement";
import { Chinese } from "../components/chinese";
import { JumpButton } from "../components/jump-button";
import type { Jump } from "./checked";
import { textKeys } from "./row-keys";

interface OrphanListProps {
  readonly title: string;
  readonly why: string;
  readonly ids: readonly string[];
  readonly items: ReadonlyMap<string, Item>;
  readonly onJump: Jump;
}

/** Causes or measures that no issue calls for; nothing at all when there is none. */
export function OrphanList({ title, why, ids, items, onJump }: OrphanListProps) {
  const orphans = ids.map((id) => items.get(id)).filter((item) => item !== undefined);
  const keys = textKeys(orphans.map(({ title: text }) => text));
  if (orphans.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p className="dz-hint">{why}</p>
      <ul className="dz-rows">
        {orphans.map((item, index) => (
          <li key={keys[index]} className="dz-row dz-link">
            <Chinese>{shortTitle(item.title)}</Chinese>
            <JumpButton title={item.title} onJump={() => onJump(item.range)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
