import type { EditorState } from "prosemirror-state";
import { bodyParagraphs } from "./body-paragraphs";
import { joinPieces, offsetAt, textPieces } from "./text-map";

/** The selected text of the body, as DocumentHost.readSelection gives it. */
export function readSelection({ doc, selection }: EditorState): string {
  const body = bodyParagraphs(doc);
  const lines = selection.ranges.flatMap(({ $from, $to }) =>
    body
      .filter(({ node, position }) => $from.pos < position + node.nodeSize && $to.pos > position)
      .map(({ node, position }) => {
        const pieces = textPieces(node, position);
        return joinPieces(pieces).slice(offsetAt(pieces, $from.pos), offsetAt(pieces, $to.pos));
      }),
  );
  return lines.join("\n");
}
