import type { Ledger } from "../statement/ledger-table";
import { cellLines } from "../statement/line";
import { numberedSeries, type NumberedSeries } from "./numbered-series";

/**
 * What each cell of the ledgers counts by itself. A count that does not begin with 1 is one that runs through
 * the rows, and is none of the cell's. In a cell nothing is a heading.
 */
export function ledgerSeries(ledgers: readonly Ledger[]): NumberedSeries[] {
  const cells = ledgers.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => row.cells.filter(({ column }) => isRead(columns.get(column)))),
  );
  return cells.flatMap(({ paragraphs }) =>
    numberedSeries(cellLines(paragraphs), { sections: [] })
      .filter(({ entries }) => entries[0]?.ordinal?.value === 1 && entries.length > 1)
      .map((series) => ({ ...series, entries: series.entries.map((entry) => ({ ...entry, alone: false })) })),
  );
}

function isRead(role: ReturnType<Ledger["columns"]["get"]>): boolean {
  return role === "issue" || role === "detail" || role === "cause" || role === "measure";
}
