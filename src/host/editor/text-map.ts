import type { Node } from "prosemirror-model";

/**
 * Between our text of a paragraph and ProseMirror positions. They differ wherever the editor keeps
 * something that is not one character of text: a field is one position but many characters, a
 * tracked deletion is positions but no characters, an inline content control has a wall on each
 * side that counts as a position.
 */

/** A stretch of a paragraph that reads as text, with the positions it stands between. */
export interface TextPiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Marks whose text a reader does not see as part of the sentence. */
const UNREAD_MARKS = ["deletion", "hidden", "footnoteRef"];

/**
 * The text pieces of one paragraph node, in order.
 * @param position the document position directly before the paragraph node
 */
export function textPieces(paragraph: Node, position: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  paragraph.descendants((node, offset) => {
    const from = position + 1 + offset;
    const text = readableText(node);
    if (text !== "") pieces.push({ text, from, to: from + node.nodeSize });
    return !node.isLeaf;
  });
  return pieces;
}

function readableText(node: Node): string {
  if (node.marks.some((mark) => UNREAD_MARKS.includes(mark.type.name))) return "";
  if (node.isText) return node.text ?? "";
  switch (node.type.name) {
    case "hardBreak":
      return "\n";
    case "tab":
      return "\t";
    case "field":
      return typeof node.attrs.displayText === "string" ? node.attrs.displayText : "";
    default:
      return "";
  }
}

/** The paragraph's text as Paragraph.text has it. */
export function joinPieces(pieces: readonly TextPiece[]): string {
  return pieces.map((piece) => piece.text).join("");
}

/**
 * The position of a text offset. Where two pieces meet with something unseen between them (a
 * tracked deletion), `side` says which one to stand at: "start" behind it, "end" before it. Inside
 * a field there is no position: the start moves before it and the end behind it.
 * @param empty the position to give when the paragraph has no text
 */
export function positionAt(
  pieces: readonly TextPiece[],
  offset: number,
  side: "start" | "end",
  empty: number,
): number {
  let before = 0;
  for (const piece of pieces) {
    const inside = offset - before;
    const length = piece.text.length;
    if (inside < length || (side === "end" && inside === length)) return positionInside(piece, inside, side);
    before += length;
  }
  return pieces.at(-1)?.to ?? empty;
}

function positionInside(piece: TextPiece, inside: number, side: "start" | "end"): number {
  if (inside <= 0) return piece.from;
  if (isCharacters(piece)) return piece.from + inside;
  return side === "start" ? piece.from : piece.to;
}

/** The text offset of a position; a position inside something unseen counts as directly before it. */
export function offsetAt(pieces: readonly TextPiece[], position: number): number {
  let offset = 0;
  for (const piece of pieces) {
    if (position >= piece.to) offset += piece.text.length;
    else if (position > piece.from && isCharacters(piece)) return offset + position - piece.from;
    else return offset;
  }
  return offset;
}

/** Whether one position is one character, as in plain text. */
function isCharacters(piece: TextPiece): boolean {
  return piece.to - piece.from === piece.text.length;
}
