import { NO_RULINGS, type Rulings, type Side } from "./rulings";
import type { Answer, TraceLink } from "./trace";

/**
 * The judged answer with the author's decisions on top. A confirmed link stands first and makes the
 * side `full`, whatever the judgement; `linkTo` builds the link to an item that the judgement did
 * not link, undefined when there is no such item. A rejected link is gone even if it was judged.
 */
export function applyRulings(
  judged: Answer,
  issueId: string,
  side: Side,
  rulings: Rulings,
  linkTo: (answerId: string) => TraceLink | undefined,
): Answer {
  if (rulings === NO_RULINGS) return judged;
  const confirmed = rulings.confirmed(issueId, side).flatMap((id): TraceLink[] => {
    const link = judged.links.find(({ to }) => to === id) ?? linkTo(id);
    return link ? [{ ...link, confirmed: true }] : [];
  });
  const others = judged.links.filter(
    ({ to }) => !rulings.isRejected(issueId, to) && !confirmed.some((link) => link.to === to),
  );
  const links = [...confirmed, ...others];
  return {
    state: confirmed.length > 0 ? "full" : others.length > 0 ? judged.state : "none",
    links,
    waived: rulings.waiver(issueId, side),
    rejected: rulings.rejected(issueId, side),
  };
}

/** Whether the side needs nothing more: something answers it, or the author said that nothing must. */
export function isSettled({ state, waived }: Answer): boolean {
  return state !== "none" || waived !== null;
}
