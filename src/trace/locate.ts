import type { Paragraph, TextPosition } from "../document/paragraph";
import { CATEGORY_IDS, type CategoryId, type Library, type PhraseRole } from "../library/library";
import { parseStatement } from "../statement/parse-statement";
import { LISTED_IN, PART_OF } from "../statement/section-role";
import type { Item, SectionRole, Statement } from "../statement/statement";
import { knownSequences } from "./known-sequences";
import { LeafArrays } from "./leaf-arrays";
import { Profiler } from "./profile";

/** Where a place in the document stands. */
export interface Place {
  readonly section: SectionRole | null;
  /** What is written there; null in parts that list neither issues, causes nor measures. */
  readonly role: PhraseRole | null;
  /** What it is about, the likeliest first: by the item's own words, or by its dimension. */
  readonly categories: readonly CategoryId[];
  readonly dimension: string;
}

const NOWHERE: Place = { section: null, role: null, categories: [], dimension: "" };
/** Which part and which category the cursor stands in. */
export function locate(
  paragraphs: readonly Paragraph[],
  cursor: TextPosition | null,
  library: Library,
): Place {
  if (!cursor) return NOWHERE;
  const statement = parseStatement(paragraphs);
  const inRow = paragraphs[cursor.paragraph]?.cell && itemAt(statement, cursor);
  if (inRow?.rows) return placeInRow(inRow, library);
  const section = statement.sections.find(
    ({ first, last }) => first <= cursor.paragraph && cursor.paragraph <= last,
  );
  if (!section) return NOWHERE;
  const role = LISTED_IN[section.role] ?? null;
  const item = role && itemAt(statement, cursor);
  const dimension = item?.dimension || headingAbove(paragraphs, section.first, cursor.paragraph);
  return { section: section.role, role, categories: categoriesAt(item, dimension, library), dimension };
}

/** In an 整改清单 the cell tells, whatever part of the document the table stands in. */
function placeInRow(item: Item, library: Library): Place {
  const { role, dimension } = item;
  return { section: PART_OF[role], role, categories: categoriesAt(item, dimension, library), dimension };
}

/** The last item that begins at or before the cursor and reaches it. */
function itemAt(statement: Statement, cursor: TextPosition): Item | null {
  return (
    statement.items.findLast(
      ({ range, lastParagraph }) =>
        (range.paragraph < cursor.paragraph && cursor.paragraph <= lastParagraph) ||
        (range.paragraph === cursor.paragraph && range.start <= cursor.offset),
    ) ?? null
  );
}

/** The nearest （一） heading above the cursor in the same part: blanks below it are no items yet. */
function headingAbove(paragraphs: readonly Paragraph[], first: number, at: number): string {
  for (let i = at; i > first; i--) {
    const { text, listLabel } = paragraphs[i]!;
    const match = /^\s*[（(][一二三四五六七八九十]+[）)]\s*([^。；：]*)/u.exec(listLabel + text);
    if (match) return match[1] ?? "";
  }
  return "";
}

function categoriesAt(item: Item | null, dimension: string, library: Library): readonly CategoryId[] {
  const own = item ? likeliestCategories(item, library) : [];
  const given = dimensionCategories(dimension, library);
  return [...new Set([...own, ...given])];
}

function likeliestCategories(item: Item, library: Library): readonly CategoryId[] {
  const { likeliest } = profilerOf([item], library).profileOf(item);
  return likeliest.map((index) => CATEGORY_IDS[index]!);
}

function profilerOf(items: readonly Item[], library: Library): Profiler {
  return new Profiler(knownSequences(library), new LeafArrays(items));
}

/**
 * The categories that a scenario maps the heading to; else those its words point to. Headings of one year
 * stand inside those of another (“担当作为” in “履职尽责、担当作为”): the longest one is meant.
 */
export function dimensionCategories(dimension: string, library: Library): readonly CategoryId[] {
  if (dimension === "") return [];
  const [known] = library.scenarios
    .flatMap(({ dimensions }) => dimensions)
    .filter(({ heading }) => dimension.includes(heading))
    .sort((a, b) => b.heading.length - a.heading.length);
  if (known) return known.categories;
  const { categories } = profilerOf([], library).headingOf(dimension);
  return categories.map((index) => CATEGORY_IDS[index]!);
}
