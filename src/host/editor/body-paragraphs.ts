import type { Node } from "prosemirror-model";
import type { Cell } from "../../document/paragraph";
import { TableGrid } from "./table-grid";

/** A paragraph of the body with its place in the editor's document. */
export interface BodyParagraph {
  readonly node: Node;
  /** The position directly before the node. */
  readonly position: number;
  /** Of the outermost table. */
  readonly cell: Cell | null;
}

/** The paragraphs of the body in reading order: table cells are part of it, text boxes are not. */
export function bodyParagraphs(doc: Node): BodyParagraph[] {
  const found: BodyParagraph[] = [];
  collect(doc, 0, null, new TableGrid(), found);
  return found;
}

function collect(
  parent: Node,
  start: number,
  cell: Cell | null,
  grid: TableGrid,
  found: BodyParagraph[],
): void {
  parent.forEach((node, offset) => {
    const position = start + offset;
    const kind = node.type.name;
    if (kind === "paragraph") found.push({ node, position, cell });
    // A table in a cell is part of that cell.
    else if (kind !== "textBox" && !node.isLeaf && !isDeletedRow(node))
      collect(node, position + 1, cell ?? grid.enter(node), grid, found);
  });
}

/** A table row that is struck under tracked changes. */
function isDeletedRow(node: Node): boolean {
  return node.type.name === "tableRow" && node.attrs.trDel !== null;
}

/**
 * Where new paragraphs go in behind this one: directly behind it, but behind the whole table or
 * content control (a table of contents, say) when it is the last paragraph in there. New sections
 * of the text must not end up inside the cell that happens to stand before them.
 */
export function positionBehind(doc: Node, paragraph: BodyParagraph): number {
  const place = doc.resolve(paragraph.position);
  let outermost = paragraph.position + paragraph.node.nodeSize;
  for (let depth = place.depth; depth > 0; depth -= 1) {
    if (place.index(depth) < place.node(depth).childCount - 1) break;
    if (isContainer(place.node(depth))) outermost = place.after(depth);
  }
  return outermost;
}

function isContainer(node: Node): boolean {
  return node.type.name === "table" || node.type.name === "blockSdt";
}
