import { useContext } from "react";
import type { StubSide } from "../../../skeleton/plan-stub";
import type { Item } from "../../../statement/statement";
import { useStrings } from "../../strings/strings";
import { MendContext } from "./use-mend";

interface MendButtonProps {
  readonly issue: Item;
  readonly side: StubSide;
}

/** 补写: beside a side that nothing answers. */
export function MendButton({ issue, side }: MendButtonProps) {
  const t = useStrings();
  const mend = useContext(MendContext);
  if (!mend) return null;
  const isOpen = mend.choices?.issue.id === issue.id && mend.choices.side === side;
  return (
    <button
      type="button"
      className="dz-jump dz-mend-button"
      aria-label={t(`mend.${side}.of`, { title: issue.title })}
      aria-expanded={isOpen}
      onClick={(event) => (isOpen ? mend.close() : mend.open(issue, side, event.currentTarget))}
    >
      {t(`mend.${side}`)}
    </button>
  );
}
