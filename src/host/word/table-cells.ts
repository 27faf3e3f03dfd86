import type { Cell } from "../../document/paragraph";
import { cellsInMarkup } from "./table-markup";

/**
 * The cells of the paragraphs, by index; null for a document without tables, which costs no request. What was
 * loaded before cannot be asked further (readWord), so the stretch from the first paragraph in a table to the
 * last is loaded again. Rows and cells are counted, not columns: where cells are merged, the markup of the body
 * tells, at the cost of one more request. Where Word does not tell, each table counts as a single column of cells.
 */
export async function readCells(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
): Promise<readonly (Cell | null)[] | null> {
  const levels = paragraphs.map(({ tableNestingLevel }) => tableNestingLevel);
  const first = levels.findIndex((level) => level > 0);
  if (first < 0) return null;
  const last = levels.findLastIndex((level) => level > 0);
  const { tables } = context.document.body;
  tables.load("items/isUniform");
  const places = await readPlaces(context, levels, first, last + 1);
  const isMerged = places !== null && tables.items.some(({ isUniform }) => !isUniform);
  return (isMerged ? await readMerged(context, levels) : null) ?? cellsOf(levels, places);
}

async function readMerged(
  context: Word.RequestContext,
  levels: readonly number[],
): Promise<readonly (Cell | null)[] | null> {
  const ooxml = context.document.body.getOoxml();
  try {
    await context.sync();
  } catch {
    return null;
  }
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult needs no load
  return cellsInMarkup(ooxml.value, levels);
}

/** Row and cell as Word counts them; null for a paragraph that stands in no table, or in one inside a cell. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** The places of the paragraphs of [from, to), by index in the body; null when they cannot be had. */
async function readPlaces(
  context: Word.RequestContext,
  levels: readonly number[],
  from: number,
  to: number,
): Promise<readonly (Place | null)[] | null> {
  // Not body.paragraphs: the properties are to be asked of another collection than the one read already.
  const { paragraphs } = context.document.body.getRange("Whole");
  // eslint-disable-next-line office-addins/no-navigational-load -- a level, and two numbers of the cell
  paragraphs.load({
    tableNestingLevel: true,
    parentTableCellOrNullObject: { rowIndex: true, cellIndex: true },
    $top: to - from,
    ...(from === 0 ? {} : { $skip: from }),
  });
  try {
    await context.sync();
  } catch {
    return null;
  }
  const { items } = paragraphs;
  const isSame = levels.slice(from, to).every((level, i) => items[i]?.tableNestingLevel === level);
  if (!isSame) return null;
  const places: (Place | null)[] = Array.from({ length: from }, () => null);
  for (const { tableNestingLevel, parentTableCellOrNullObject: cell } of items) {
    const isOwn = tableNestingLevel === 1 && !cell.isNullObject;
    places.push(isOwn ? { row: cell.rowIndex, column: cell.cellIndex } : null);
  }
  return places;
}

function cellsOf(levels: readonly number[], places: readonly (Place | null)[] | null): (Cell | null)[] {
  const cells: (Cell | null)[] = [];
  let table = -1;
  for (const [at, level] of levels.entries()) {
    const before = cells[at - 1] ?? null;
    if (level === 0) {
      cells.push(null);
      continue;
    }
    const place = placeAt(levels, at, places, before);
    const beginsTable = before === null || comesBefore(place, before);
    if (beginsTable) table += 1;
    cells.push(!beginsTable && !comesBefore(before, place) ? before : { table, ...place });
  }
  return cells;
}

/**
 * As Word tells it. A table inside a cell belongs to the cell that goes on behind it, as every cell ends with a
 * paragraph of its own. Where nothing tells, the place is below the one before.
 */
function placeAt(
  levels: readonly number[],
  at: number,
  places: readonly (Place | null)[] | null,
  before: Cell | null,
): Place {
  for (let next = at; places && (levels[next] ?? 0) > 0; next++) {
    const place = places[next];
    if (place) return place;
  }
  return { row: (before?.row ?? -1) + 1, column: 0 };
}

/** Whether a place is above or left of another: a table that follows another at once begins its own count. */
function comesBefore(place: Place, { row, column }: Place): boolean {
  return place.row < row || (place.row === row && place.column < column);
}
