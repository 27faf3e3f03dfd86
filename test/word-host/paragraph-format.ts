import type { Element } from "@xmldom/xmldom";
import { at, attribute, valueAt } from "./ooxml";

/** Direct paragraph format as Word.Paragraph has it; what a style says is not looked up. */

const ALIGNMENT: Readonly<Record<string, string>> = {
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
  distribute: "Justified",
};

export function alignment(paragraph: Element): string {
  return ALIGNMENT[valueAt(paragraph, "pPr", "jc") ?? ""] ?? "Left";
}

/** 1 to 9; 10 is body text. */
export function outlineLevel(paragraph: Element): number {
  const level = valueAt(paragraph, "pPr", "outlineLvl");
  return level === undefined ? 10 : Number(level) + 1;
}

/** In points; 12 is a single line. */
export function lineSpacing(paragraph: Element): number {
  return Number(attribute(at(paragraph, "pPr", "spacing"), "line") ?? 240) / 20;
}

/** In points. */
export function space(paragraph: Element, side: "before" | "after"): number {
  return Number(attribute(at(paragraph, "pPr", "spacing"), side) ?? 0) / 20;
}

/** In points. */
export function indent(paragraph: Element, side: "firstLine" | "left" | "right"): number {
  return Number(attribute(at(paragraph, "pPr", "ind"), side) ?? 0) / 20;
}
