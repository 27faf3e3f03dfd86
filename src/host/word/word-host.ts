import type { DocumentHost } from "../../document/document-host";
import { insertBlocks } from "./insert-blocks";
import { insertText } from "./insert-text";
import { readDocument } from "./read-document";
import { readSelection } from "./read-selection";
import { selectTarget } from "./select-target";
import { watchCursor } from "./watch-cursor";
import { watchText } from "./watch-text";
import { createWordParts } from "./word-parts";

/** The document in Word, through Office.js. Needs WordApi 1.3 (support.ts) and Office.onReady behind it. */
export function createWordHost(): DocumentHost {
  return {
    read: readDocument,
    insertBlocks,
    insertText,
    readSelection,
    select: selectTarget,
    onCursorMoved: watchCursor,
    onTextChanged: watchText,
    ...createWordParts(),
  };
}
