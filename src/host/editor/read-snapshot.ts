import type { EditorState } from "prosemirror-state";
import type { DocumentSnapshot, TextPosition } from "../../document/paragraph";
import type { BodyParagraph } from "./body-paragraphs";
import { bodyParagraphs } from "./body-paragraphs";
import { ListLabels } from "./list-labels";
import { joinPieces, offsetAt, textPieces } from "./text-map";

/** The body and the cursor as DocumentHost.read gives them. */
export function readSnapshot(state: EditorState): DocumentSnapshot {
  const labels = new ListLabels();
  const body = bodyParagraphs(state.doc);
  const paragraphs = body.map(({ node, position, cell }) => ({
    text: joinPieces(textPieces(node, position)),
    listLabel: labels.next(node),
    cell,
  }));
  return { paragraphs, cursor: cursorIn(body, state.selection.to) };
}

function cursorIn(body: readonly BodyParagraph[], position: number): TextPosition | null {
  const paragraph = body.findIndex((p) => position > p.position && position < p.position + p.node.nodeSize);
  const found = body[paragraph];
  if (!found) return null;
  return { paragraph, offset: offsetAt(textPieces(found.node, found.position), position) };
}
