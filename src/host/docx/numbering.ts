import { childOf, elements, isOn, numberOf, valueOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** One level of a list (w:lvl). */
export interface ListLevel {
  readonly start: number;
  /** ST_NumberFormat. */
  readonly format: string;
  /** w:lvlText: "%1" to "%9" stand for the numbers of levels 0 to 8. */
  readonly text: string;
  /** Of the bullet; "" when none is named. */
  readonly font: string;
  /** The level starts anew after one above this (1-based) level; 0: never; undefined: any above it. */
  readonly restart: number | undefined;
  /** All numbers of the label in decimal, whatever their own format. */
  readonly isLegal: boolean;
  /** The paragraph style that has this level. */
  readonly style: string | undefined;
}

/** A list as paragraphs refer to it (w:num). */
export interface List {
  readonly id: string;
  /** The w:abstractNum behind it: lists that share one count on from one another. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where this list starts anew, by level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** All lists of word/numbering.xml by their id; none when the part is missing. */
export function parseNumbering(numbering: XmlElement | undefined): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  if (numbering === undefined) return lists;
  const abstracts = abstractLists(numbering);
  for (const num of elements(numbering).filter(({ name }) => name === "w:num")) {
    const id = num.attributes["numId"];
    const abstract = abstracts.get(valueOf(num, "w:abstractNumId") ?? "");
    if (id !== undefined && abstract !== undefined) lists.set(id, list(id, num, abstract));
  }
  return lists;
}

interface AbstractList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** By id; one that only points to a numbering style stands for the list that defines that style. */
function abstractLists(numbering: XmlElement): ReadonlyMap<string, AbstractList> {
  const sources = elements(numbering).filter(({ name }) => name === "w:abstractNum");
  const byStyle = new Map(sources.map((source) => [valueOf(source, "w:styleLink"), source]));
  const abstracts = new Map<string, AbstractList>();
  for (const source of sources) {
    const link = valueOf(source, "w:numStyleLink");
    const definition = (link === undefined ? undefined : byStyle.get(link)) ?? source;
    const abstract = { id: definition.attributes["abstractNumId"] ?? "", levels: levelsOf(definition) };
    abstracts.set(source.attributes["abstractNumId"] ?? "", abstract);
  }
  return abstracts;
}

function list(id: string, num: XmlElement, abstract: AbstractList): List {
  const levels = new Map(abstract.levels);
  const startOverrides = new Map<number, number>();
  for (const override of elements(num).filter(({ name }) => name === "w:lvlOverride")) {
    const index = levelIndex(override);
    for (const [, level] of levelsOf(override)) levels.set(index, level);
    const start = numberOf(override, "w:startOverride");
    if (start !== undefined) startOverrides.set(index, start);
  }
  return { id, abstractId: abstract.id, levels, startOverrides };
}

function levelsOf(parent: XmlElement): Map<number, ListLevel> {
  const sources = elements(parent).filter(({ name }) => name === "w:lvl");
  return new Map(sources.map((source) => [levelIndex(source), level(source)]));
}

function level(source: XmlElement): ListLevel {
  const alternative = childOf(childOf(source, "mc:AlternateContent"), "mc:Fallback");
  const fonts = childOf(childOf(source, "w:rPr"), "w:rFonts")?.attributes;
  return {
    start: numberOf(source, "w:start") ?? 0,
    format: valueOf(source, "w:numFmt") ?? valueOf(alternative, "w:numFmt") ?? "decimal",
    text: valueOf(source, "w:lvlText") ?? "",
    font: fonts?.["ascii"] ?? fonts?.["hAnsi"] ?? "",
    restart: numberOf(source, "w:lvlRestart"),
    isLegal: isOn(source, "w:isLgl"),
    style: valueOf(source, "w:pStyle"),
  };
}

function levelIndex({ attributes }: XmlElement): number {
  return Number.parseInt(attributes["ilvl"] ?? "0", 10) || 0;
}
