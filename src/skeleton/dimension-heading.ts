import type { Dimension, Scenario } from "../library/library";

/** 28 characters a line (GB/T 9704—2012 5.2.3), the first one indented by two. */
const CHARACTERS_A_LINE = 28;
const INDENT = 2;
const ORDINAL = 3; // （一）

/**
 * “…方面”, the usual form of a dimension's heading; “在…方面”, as usual, for all of a meeting's dimensions where
 * the short form would leave one of them a single character alone on its last line.
 */
export function dimensionHeading({ heading }: Dimension, scenario: Scenario): string {
  return `${opening(scenario)}${heading}方面`;
}

function opening({ dimensions }: Scenario): "" | "在" {
  const isLone = (before: string): boolean =>
    dimensions.some(({ heading }) => leavesOneAlone(`${before}${heading}方面`));
  return isLone("") && !isLone("在") ? "在" : "";
}

function leavesOneAlone(heading: string): boolean {
  const characters = INDENT + ORDINAL + [...heading].length;
  return characters > CHARACTERS_A_LINE && characters % CHARACTERS_A_LINE === 1;
}
