import type { Node } from "prosemirror-model";
import { formatNumber } from "../../document/list-number";

/** The attributes by which the editor keeps Word's numbering on a paragraph. */
interface ListAttributes {
  readonly numPr?: { readonly numId?: number; readonly ilvl?: number } | null;
  readonly listIsBullet?: boolean | null;
  /** The level's template, "（%2）"; a label without "%" is already complete. */
  readonly listMarker?: string | null;
  readonly listMarkerHidden?: boolean | null;
  /** The number formats of the levels 0..ilvl, as w:numFmt names them. */
  readonly listLevelNumFmts?: readonly string[] | null;
  readonly listAbstractNumId?: number | null;
  readonly listStartOverride?: number | null;
}

const LEVELS = 9;

/**
 * Numbers paragraphs as Word does, called for one after the other in body order: a counter per
 * abstract numbering and level, deeper levels begin anew (ECMA-376 part 1, 17.9.11 and 17.9.18).
 * The editor keeps no w:start, so every level is taken to begin at 1 unless its list overrides it.
 */
export class ListLabels {
  private readonly counters = new Map<number, number[]>();
  private readonly started = new Set<string>();

  /** The automatic number or bullet before this paragraph; "" where there is none. */
  next(paragraph: Node): string {
    const list = paragraph.attrs as ListAttributes;
    const numId = list.numPr?.numId ?? 0;
    if (numId === 0) return "";
    if (list.listIsBullet) return (list.listMarker ?? "").replace(/\p{Co}/gu, "•");
    const level = Math.min(list.numPr?.ilvl ?? 0, LEVELS - 1);
    const counts = this.count(numId, level, list);
    if (list.listMarkerHidden) return "";
    return fill(list.listMarker ?? "", counts, list.listLevelNumFmts ?? []);
  }

  private count(numId: number, level: number, list: ListAttributes): readonly number[] {
    const key = list.listAbstractNumId ?? numId;
    const counts = this.counters.get(key) ?? new Array<number>(LEVELS).fill(0);
    this.counters.set(key, counts);
    const start = `${numId}:${level}`;
    if (!this.started.has(start)) {
      this.started.add(start);
      if (list.listStartOverride != null) counts[level] = list.listStartOverride - 1;
    }
    // A level passed over counts as begun: its first paragraph, should one follow, has the next number.
    for (let above = 0; above < level; above += 1) counts[above] ||= 1;
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    return counts;
  }
}

function fill(template: string, counts: readonly number[], formats: readonly string[]): string {
  return template.replace(/%([1-9])/gu, (_, digit: string) => {
    const level = Number(digit) - 1;
    return formatNumber(counts[level] ?? 1, formats[level] ?? "decimal");
  });
}
