import { SIDES, type Side } from "./rulings";
import type { TraceState } from "./trace";

/** What the weights make of a choice, before it is decided. */
export interface Opinion {
  /** The probability that it is no answer, 0 to 1; 0 for one that names the issue itself. */
  readonly doubt: number;
  /** Whether the two texts have anything in common at all but their places. */
  readonly isGrounded: boolean;
  /** Whether it speaks of the matter itself; if not, it is stock wording of the same area. */
  readonly isFull: boolean;
}

export interface Verdict {
  readonly state: TraceState;
  /** How surely it is not `none`, from 0 to 1. */
  readonly score: number;
}

/** Of each issue; null where there was nothing to choose from. */
export type Opinions = Readonly<Record<Side, readonly (Opinion | null)[]>>;

/**
 * Where nothing but the place speaks for an answer, this share of the doubt that is asked for elsewhere is
 * enough: it was the order of the lists that let holes pass.
 */
const UNGROUNDED_SHARE = 0.6;
/** One hole at least must be surer than asked for, by this share of what is left to certainty; if none is, the statement is taken to be whole. */
const SURER = 0.57;

function sureFrom(bar: number): number {
  return bar + (1 - bar) * SURER;
}

/**
 * The verdicts on both sides of a statement. Whoever has answered everything must not be told of holes for a
 * doubt here and there: unless one hole is sure, none is told.
 * What a ledger sets beside an issue is no hole, however it is worded, nor is the whole statement holey for a cell
 * left empty there.
 * @param gapFrom the doubt from which a hole is told, of each side
 * @param isInRow whether the rows of a ledger tell what answers an issue
 */
export function verdictsOn(
  opinions: Opinions,
  gapFrom: Readonly<Record<Side, number>>,
  isInRow: (issue: number, side: Side) => boolean = () => false,
): Record<Side, (Verdict | null)[]> {
  const isHoley = SIDES.some((side) =>
    opinions[side].some(
      (opinion, i) => (opinion === null || opinion.doubt >= sureFrom(gapFrom[side])) && !isInRow(i, side),
    ),
  );
  const verdictOn = (opinion: Opinion, bar: number, isGiven: boolean): Verdict => {
    const { doubt, isFull, isGrounded } = opinion;
    const score = Math.round((1 - doubt) * 100) / 100;
    const isHole = isHoley && !isGiven && doubt >= (isGrounded ? bar : bar * UNGROUNDED_SHARE);
    return { state: isHole ? "none" : isFull ? "full" : "weak", score };
  };
  const ofSide = (side: Side) =>
    opinions[side].map((opinion, i) => opinion && verdictOn(opinion, gapFrom[side], isInRow(i, side)));
  return { cause: ofSide("cause"), measure: ofSide("measure") };
}
