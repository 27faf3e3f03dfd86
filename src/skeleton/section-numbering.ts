import type { Line } from "../statement/line";
import type { LocatedPart } from "./locate-parts";
import { isHeadingStyle, type HeadingStyle } from "./numbering";

const HEADED = ["previous", "issues", "cases", "causes", "measures", "disclosures"];

/** How the document numbers its level-1 headings, and how far it has counted. */
export interface SectionNumbering {
  readonly style: HeadingStyle;
  /** The number of the last level-1 heading at or above paragraph `index`; 0 for none. */
  readonly lastNumber: (index: number) => number;
}

/**
 * Reads the numbers the document has, written or automatic. A document without any part yet is
 * numbered 一、 as the standard has it; one whose headings have no numbers gets none.
 */
export function sectionNumbering(lines: readonly Line[], located: readonly LocatedPart[]): SectionNumbering {
  const heads = located
    .filter(({ role }) => HEADED.includes(role))
    .flatMap(({ first }) => lines.find(({ paragraph }) => paragraph === first) ?? []);
  const style = styleOf(heads);
  // 一、 also counts parts the parser does not know (“一、学习体会”), but not those of an outline printed
  // around the title; other styles occur inside parts.
  const counted = style === "chinese" ? lines.filter((line) => !isInTitle(line, located)) : heads;
  return {
    style,
    lastNumber: (index) => {
      const last = counted.findLast((line) => line.paragraph <= index && line.ordinal?.style === style);
      return last?.ordinal?.value ?? 0;
    },
  };
}

function isInTitle({ paragraph }: Line, located: readonly LocatedPart[]): boolean {
  return located.some(
    ({ role, first, last }) =>
      (role === "title" || role === "byline") && first <= paragraph && paragraph <= last,
  );
}

function styleOf(heads: readonly Line[]): HeadingStyle {
  const styles = new Set(heads.map(({ ordinal }) => ordinal?.style ?? null));
  if (heads.length === 0 || styles.has("chinese")) return "chinese";
  const [only] = styles;
  return styles.size === 1 && only && isHeadingStyle(only) ? only : null;
}
