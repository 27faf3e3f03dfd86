import type { Block } from "../../../src/document/block";
import type { DocumentHost, BlockInsertion, TextTarget } from "../../../src/document/document-host";
import type { TypefaceChoice } from "../../../src/document/gongwen-format";

/** Something the pane had the adapter do. */
export type RecordedAction =
  | { readonly kind: "read" }
  | { readonly kind: "select"; readonly target: TextTarget }
  | { readonly kind: "insertText"; readonly text: string }
  | {
      readonly kind: "insertBlocks";
      readonly insertions: readonly BlockInsertion[];
      readonly typeface: TypefaceChoice;
    };

export const ACTION_NAMES: Readonly<Record<RecordedAction["kind"], string>> = {
  read: "读取",
  select: "定位",
  insertText: "插入用语",
  insertBlocks: "插入段落",
};

export function perform(host: DocumentHost, action: RecordedAction): Promise<unknown> {
  switch (action.kind) {
    case "read":
      return host.read();
    case "select":
      return host.select(action.target);
    case "insertText":
      return host.insertText(action.text);
    case "insertBlocks":
      return host.insertBlocks(action.insertions, { typeface: action.typeface });
  }
}

/** The blocks of a place, as a package holds them. */
export interface PackedBlocks {
  readonly blocks: readonly Block[];
  readonly typeface: TypefaceChoice;
}
