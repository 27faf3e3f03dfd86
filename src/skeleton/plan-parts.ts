import type { Block } from "../document/block";
import type { BlockInsertion } from "../document/document-host";
import type { Paragraph } from "../document/paragraph";
import { textLines, type Line } from "../statement/line";
import { SECTION_ROLES, type SectionRole, type Statement } from "../statement/statement";
import { anchorBehind } from "./anchor";
import { buildSkeleton } from "./build-skeleton";
import { isPresent, locateParts, type LocatedPart } from "./locate-parts";
import { partBlocks, writeOrdinal } from "./numbering";
import { partOrder } from "./part-order";
import { planDimensions, type Placement } from "./plan-dimensions";
import { sectionNumbering, type SectionNumbering } from "./section-numbering";
import type { SkeletonOptions } from "./skeleton-options";
import { skeletonParts, type SkeletonPart } from "./skeleton-parts";

/**
 * What a document lacks, given how it was read. A missing part goes behind the last part that
 * precedes it in the usual order and takes the number after it. Where the document's next number
 * is then the same, it stays: the writer's own numbers are never changed, and the check points
 * the doubled one out.
 */
export function planFor(
  paragraphs: readonly Paragraph[],
  statement: Statement,
  options: SkeletonOptions,
): BlockInsertion[] {
  const lines = textLines(paragraphs);
  if (lines.length === 0) return [{ after: null, blocks: buildSkeleton(options) }];
  const wanted = skeletonParts(options);
  const located = locateParts(lines, statement, wanted);
  const missing = wanted.filter(({ role }) => !isPresent(role, located, statement));
  const end = lines.at(-1)?.paragraph ?? 0;
  const order = partOrder(options.scenario);
  const placed = missing.map((part) => ({ part, behind: placeOf(part.role, located, end, order) }));
  const placements = [
    ...planDimensions(lines, statement, located, options),
    ...numbered(placed, sectionNumbering(lines, located)),
  ];
  return toInsertions(paragraphs, placements);
}

/** Where a part that is missing goes, and the number of its heading ("" where headings have none). */
export function missingPartPlace(
  role: SectionRole,
  lines: readonly Line[],
  located: readonly LocatedPart[],
): { readonly behind: number; readonly ordinal: string } {
  const behind = placeOf(role, located, lines.at(-1)?.paragraph ?? 0, SECTION_ROLES);
  const { style, lastNumber } = sectionNumbering(lines, located);
  return { behind, ordinal: writeOrdinal(style, lastNumber(behind) + 1) };
}

/** The paragraph to go behind; -1 is the start. Behind all the text when none of its parts is known. */
function placeOf(
  role: SectionRole,
  located: readonly LocatedPart[],
  end: number,
  order: readonly SectionRole[],
): number {
  const rankOf = (one: SectionRole): number => order.indexOf(one);
  const before = located.filter((part) => rankOf(part.role) < rankOf(role));
  if (before.length > 0) return Math.min(end, Math.max(...before.map(({ last }) => last)));
  const after = located.filter((part) => rankOf(part.role) > rankOf(role));
  return after.length > 0 ? Math.min(...after.map(({ first }) => first)) - 1 : end;
}

/** Numbers the headed parts: each one on from the heading before it, several in one place one after the other. */
function numbered(
  placed: readonly { readonly part: SkeletonPart; readonly behind: number }[],
  { style, lastNumber }: SectionNumbering,
): Placement[] {
  const given = new Map<number, number>();
  return placed.map(({ part, behind }) => {
    if (part.heading === "") return { behind, blocks: partBlocks(part, "") };
    const value = (given.get(behind) ?? lastNumber(behind)) + 1;
    given.set(behind, value);
    return { behind, blocks: partBlocks(part, writeOrdinal(style, value)) };
  });
}

/** One insertion for each place, in document order; what shares a place keeps its order. */
function toInsertions(paragraphs: readonly Paragraph[], placements: readonly Placement[]): BlockInsertion[] {
  const places = new Map<number, { readonly after: BlockInsertion["after"]; readonly blocks: Block[] }>();
  for (const { behind, blocks } of placements) {
    const after = behind < 0 ? null : anchorBehind(paragraphs, behind);
    const key = after?.index ?? -1;
    const place = places.get(key) ?? { after, blocks: [] };
    place.blocks.push(...blocks);
    places.set(key, place);
  }
  return [...places].sort(([a], [b]) => a - b).map(([, insertion]) => insertion);
}
