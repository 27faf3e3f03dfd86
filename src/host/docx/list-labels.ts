import { formatNumber } from "../../document/list-number";
import type { List, ListLevel } from "./numbering";
import type { StyleChain } from "./paragraph-styles";
import { symbolText } from "./symbols";
import { childOf, numberOf, valueOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

const LEVELS = 9;

/** Where the lists behind one w:abstractNum have got to. */
interface Counter {
  /** By level; undefined: to begin at its start. */
  readonly values: (number | undefined)[];
  /** Start overrides already used, as "list level": each counts once. */
  readonly started: Set<string>;
}

/**
 * Returns a function from a paragraph's w:pPr to the automatic number that Word shows before it,
 * "" when there is none. It counts, so it is to be called once for each paragraph, in order.
 */
export function createListLabeller(
  lists: ReadonlyMap<string, List>,
  styleChain: StyleChain,
): (properties: XmlElement | undefined) => string {
  const counters = new Map<string, Counter>();
  return (properties) => {
    const place = placeInList(properties, lists, styleChain);
    if (place === undefined) return "";
    const counter = counters.get(place.list.abstractId) ?? {
      values: new Array<number | undefined>(LEVELS).fill(undefined),
      started: new Set<string>(),
    };
    counters.set(place.list.abstractId, counter);
    return countOn(counter, place.list, place.level);
  };
}

/** A paragraph's own list and level go before those of its styles; list 0 means no number. */
function placeInList(
  properties: XmlElement | undefined,
  lists: ReadonlyMap<string, List>,
  styleChain: StyleChain,
): { readonly list: List; readonly level: number } | undefined {
  const own = childOf(properties, "w:numPr");
  const styles = styleChain(valueOf(properties, "w:pStyle"));
  const listId = valueOf(own, "w:numId") ?? styles.find((style) => style.listId !== undefined)?.listId;
  const list = listId === undefined ? undefined : lists.get(listId);
  if (list === undefined) return undefined;
  const level =
    numberOf(own, "w:ilvl") ??
    levelOfStyles(
      list,
      styles.map(({ id }) => id),
    ) ??
    styles.find((style) => style.level !== undefined)?.level ??
    0;
  return { list, level: Math.min(Math.max(level, 0), LEVELS - 1) };
}

function levelOfStyles(list: List, styleIds: readonly string[]): number | undefined {
  for (const id of styleIds) {
    for (const [index, { style }] of list.levels) if (style === id) return index;
  }
  return undefined;
}

function countOn(counter: Counter, list: List, level: number): string {
  const { values, started } = counter;
  const key = `${list.id} ${level}`;
  if (list.startOverrides.has(level) && !started.has(key)) values[level] = undefined;
  started.add(key);
  // A level passed over counts as begun: its first paragraph, should one follow, has the next number.
  for (let above = 0; above < level; above++) values[above] ??= startOf(list, above);
  const value = values[level];
  values[level] = value === undefined ? startOf(list, level) : value + 1;
  for (let below = level + 1; below < LEVELS; below++) {
    // lvlRestart is 1-based: by default a level starts anew after each one above it (17.9.10).
    if (level < (list.levels.get(below)?.restart ?? below)) values[below] = undefined;
  }
  return label(list, list.levels.get(level), values);
}

function startOf(list: List, level: number): number {
  return list.startOverrides.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function label(list: List, level: ListLevel | undefined, values: Counter["values"]): string {
  if (level === undefined) return "";
  if (level.format === "bullet") return symbolText(level.font, level.text);
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = level.isLegal ? "decimal" : (list.levels.get(index)?.format ?? "decimal");
    return formatNumber(values[index] ?? startOf(list, index), format);
  });
}
