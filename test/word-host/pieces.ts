import type { Element } from "@xmldom/xmldom";
import { unitOf } from "./characters";
import { children, nameOf } from "./ooxml";

/** A child of a run that stands for text, with its units. */
export interface Piece {
  readonly element: Element;
  readonly run: Element;
  readonly units: string;
  /** Under tracked changes: in the file, struck through or hidden on the screen. */
  readonly isDeleted: boolean;
}

/** What may stand round a run. Text boxes, and the second version of a drawing, are not in this list. */
const TRANSPARENT = new Set(
  [
    "hyperlink",
    "smartTag",
    "sdt",
    "sdtContent",
    "ins",
    "moveTo",
    "fldSimple",
    "customXml",
    "dir",
    "bdo",
  ].concat(["ruby", "rubyBase"]),
);
const DELETED = new Set(["del", "moveFrom"]);

/** The text of a paragraph, piece by piece. Field instructions (w:instrText) stand for no text. */
export function piecesOf(paragraph: Element): readonly Piece[] {
  const found: Piece[] = [];
  const walk = (parent: Element, isDeleted: boolean): void => {
    for (const element of children(parent)) {
      const name = nameOf(element);
      if (name === "r") {
        for (const content of children(element)) {
          const units = unitOf(content);
          if (units !== "") found.push({ element: content, run: element, units, isDeleted });
        }
      } else if (DELETED.has(name)) walk(element, true);
      else if (TRANSPARENT.has(name)) walk(element, isDeleted);
    }
  };
  walk(paragraph, false);
  return found;
}

/** Which pieces a reader of the text gets. */
export interface View {
  readonly deletedText: boolean;
  readonly commentMarks: boolean;
}

export function isVisible({ units, isDeleted }: Piece, view: View): boolean {
  if (isDeleted && !view.deletedText) return false;
  return view.commentMarks || units !== "\u0005";
}

/** The units of [from, to) that are visible; offsets count all units, hidden ones too. */
export function textBetween(pieces: readonly Piece[], view: View, from: number, to: number): string {
  let text = "";
  let offset = 0;
  for (const piece of pieces) {
    const end = offset + piece.units.length;
    if (isVisible(piece, view) && end > from && offset < to) {
      text += piece.units.slice(Math.max(0, from - offset), to - offset);
    }
    offset = end;
  }
  return text;
}

/** The visible text with the offset, among all units, of each of its units. */
export function visibleText(
  pieces: readonly Piece[],
  view: View,
): { readonly text: string; readonly offsets: readonly number[] } {
  let text = "";
  const offsets: number[] = [];
  let offset = 0;
  for (const piece of pieces) {
    if (isVisible(piece, view)) {
      text += piece.units;
      for (let unit = 0; unit < piece.units.length; unit++) offsets.push(offset + unit);
    }
    offset += piece.units.length;
  }
  return { text, offsets };
}

export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((length, { units }) => length + units.length, 0);
}
