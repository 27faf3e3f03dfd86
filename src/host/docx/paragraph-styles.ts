import { childOf, elements, numberOf, valueOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** What a paragraph style says about numbering. */
export interface ParagraphStyle {
  readonly id: string;
  readonly basedOn: string | undefined;
  readonly listId: string | undefined;
  readonly level: number | undefined;
}

/** Returns the style of that id (the default one for undefined) and all it is based on, nearest first. */
export type StyleChain = (id: string | undefined) => readonly ParagraphStyle[];

/** Reads the paragraph styles of word/styles.xml. */
export function parseParagraphStyles(root: XmlElement | undefined): StyleChain {
  const styles = new Map<string, ParagraphStyle>();
  const chains = new Map<string, readonly ParagraphStyle[]>();
  let defaultId: string | undefined;
  for (const source of root === undefined ? [] : elements(root)) {
    const { styleId: id, type, default: isDefault } = source.attributes;
    if (source.name !== "w:style" || type !== "paragraph" || id === undefined) continue;
    const numbering = childOf(childOf(source, "w:pPr"), "w:numPr");
    styles.set(id, {
      id,
      basedOn: valueOf(source, "w:basedOn"),
      listId: valueOf(numbering, "w:numId"),
      level: numberOf(numbering, "w:ilvl"),
    });
    if (isDefault !== undefined && isDefault !== "0" && isDefault !== "false") defaultId = id;
  }

  function chainOf(id: string): readonly ParagraphStyle[] {
    const chain: ParagraphStyle[] = [];
    let style = styles.get(id);
    while (style !== undefined && !chain.includes(style)) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
    }
    return chain;
  }

  return (id) => {
    const start = id !== undefined && styles.has(id) ? id : defaultId;
    if (start === undefined) return [];
    const chain = chains.get(start) ?? chainOf(start);
    chains.set(start, chain);
    return chain;
  };
}
