import { makeRevisionInfo } from "@eigenpal/docx-editor-core/prosemirror/plugins";
import { textFormattingToMarks } from "@eigenpal/docx-editor-core/prosemirror/commands/formatting";
import type { Mark, Node, ResolvedPos } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import { Selection, TextSelection } from "prosemirror-state";
import { BLANK_TAG } from "../../document/blank-control";
import { DocumentError } from "../../document/document-error";
import type { BlockInsertion, ParagraphAnchor, TextTarget } from "../../document/document-host";
import type { TypefaceChoice } from "../../document/gongwen-format";
import { blockNode } from "./block-nodes";
import type { BodyParagraph } from "./body-paragraphs";
import { bodyParagraphs, positionBehind } from "./body-paragraphs";
import { joinPieces, positionAt, textPieces } from "./text-map";

/** All insertions as one transaction; throws "text-changed" when an anchor no longer holds. */
export function insertBlocks(
  state: EditorState,
  insertions: readonly BlockInsertion[],
  typeface: TypefaceChoice,
): Transaction {
  const body = bodyParagraphs(state.doc);
  const placed = insertions.map(({ after, blocks }) => ({
    position: after ? positionBehind(state.doc, anchored(body, after)) : 0,
    nodes: blocks.map((block) => tracked(state, blockNode(state.schema, block, typeface))),
  }));
  const transaction = state.tr;
  if (isEmpty(state.doc)) {
    const nodes = placed.flatMap((place) => place.nodes);
    if (nodes.length === 0) return transaction;
    transaction.replaceWith(0, state.doc.content.size, nodes);
    return transaction.setSelection(Selection.atStart(transaction.doc));
  }
  for (const { position } of placed) demandUnlocked(state.doc.resolve(position));
  // From the last to the first, so that no insertion moves a place still to come.
  for (const { position, nodes } of placed.toReversed()) transaction.insert(position, nodes);
  return transaction;
}

/** Text at the end of the selection in the format of the place, with the cursor behind it. */
export function insertText(state: EditorState, text: string): Transaction {
  const place = behindBlank(state.selection.$to);
  // Inside an inline content control the parent is not the paragraph itself.
  const inBody = bodyParagraphs(state.doc).some(
    ({ node, position }) => place.pos > position && place.pos < position + node.nodeSize,
  );
  if (!inBody || !place.parent.inlineContent)
    throw new DocumentError("no-cursor", "the cursor is not in a paragraph of the body");
  demandUnlocked(place);
  const transaction = state.tr;
  if (text === "") return transaction;
  const inserted = state.schema.text(text, [...marksAt(state, place), ...trackingMarks(state)]);
  transaction.insert(place.pos, inserted);
  return transaction.setSelection(TextSelection.create(transaction.doc, place.pos + inserted.nodeSize));
}

/** A blank that is selected keeps its control to itself: what goes in behind it is no part of its prompt. */
function behindBlank(place: ResolvedPos): ResolvedPos {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    if (place.node(depth).attrs.tag === BLANK_TAG) return place.doc.resolve(place.after(depth));
  }
  return place;
}

/** The selection of a target; throws "text-changed" when its paragraph has another text by now. */
export function selectTarget(state: EditorState, { range, paragraphText }: TextTarget): Transaction {
  const { node, position } = anchored(bodyParagraphs(state.doc), {
    index: range.paragraph,
    text: paragraphText,
  });
  const pieces = textPieces(node, position);
  const from = positionAt(pieces, range.start, "start", position + 1);
  const to = range.end > range.start ? positionAt(pieces, range.end, "end", position + 1) : from;
  return state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView();
}

function anchored(body: readonly BodyParagraph[], anchor: ParagraphAnchor): BodyParagraph {
  const found = body[anchor.index];
  if (!found || joinPieces(textPieces(found.node, found.position)) !== anchor.text)
    throw new DocumentError("text-changed", `paragraph ${anchor.index} is no longer what it was`);
  return found;
}

function isEmpty(doc: Node): boolean {
  return (
    doc.childCount === 1 && doc.firstChild?.type.name === "paragraph" && doc.firstChild.content.size === 0
  );
}

/** Marks that belong to the text there and must not spread to what is inserted beside it. */
const OWN_MARKS = ["insertion", "deletion", "hyperlink", "comment", "footnoteRef"];

function marksAt(state: EditorState, place: ResolvedPos): readonly Mark[] {
  const marks = (state.selection.empty ? state.storedMarks : null) ?? place.marks();
  const paragraph = place.parent;
  if (marks.length === 0 && paragraph.content.size === 0 && paragraph.attrs.defaultTextFormatting)
    return marksOfFormatting(paragraph.attrs.defaultTextFormatting);
  return marks.filter((mark) => !OWN_MARKS.includes(mark.type.name));
}

/** Content controls whose content may not be edited (ECMA-376 part 1, 17.18.50). */
const LOCKED: readonly unknown[] = ["contentLocked", "sdtContentLocked"];

/** As Word does: nothing goes into a locked content control. */
function demandUnlocked(place: ResolvedPos): void {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    if (LOCKED.includes(place.node(depth).attrs.lock))
      throw new DocumentError("read-only", "the place is in a content control that cannot be edited");
  }
}

/** The editor's own function keeps the Western faces only; Chinese text would fall back to the style's. */
function marksOfFormatting(formatting: Parameters<typeof textFormattingToMarks>[0]): Mark[] {
  return textFormattingToMarks(formatting).map((mark) =>
    mark.type.name === "fontFamily" ? mark.type.create({ ...mark.attrs, ...formatting.fontFamily }) : mark,
  );
}

/** In suggesting mode what goes in is a tracked insertion, as typed text would be. */
function trackingMarks(state: EditorState): Mark[] {
  const revision = makeRevisionInfo(state);
  return revision ? [state.schema.mark("insertion", revision)] : [];
}

function tracked(state: EditorState, paragraph: Node): Node {
  const revision = makeRevisionInfo(state);
  if (!revision) return paragraph;
  const mark = state.schema.mark("insertion", revision);
  const content = paragraph.content.firstChild?.mark(mark.addToSet(paragraph.content.firstChild.marks));
  return paragraph.type.create({ ...paragraph.attrs, pPrIns: revision }, content);
}
