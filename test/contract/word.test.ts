import { createWordHost } from "../../src/host/word/word-host";
import { insertText } from "../word-host/insert-text";
import { PROFILES, type Profile } from "../word-host/profiles";
import { reaches } from "../word-host/requirement-sets";
import { emptyAt } from "../word-host/spans";
import { openInWord } from "../word-host/word-stand-in";
import { describeContract } from "./contract";
import type { OpenDocument } from "./host-under-test";

/**
 * The Word adapter, on Microsoft's client, in a stand-in for each Word that users have.
 *
 * "One undo" is here what one action of ours has done. In Word each call that writes is a step of its
 * own and nothing groups them (docs/word-notes.md, “Inserting blocks”): an insertion at two places, or
 * one of which something is put right, takes several presses of Ctrl+Z, and `undo` makes as many.
 */
function openDocument(docx: Uint8Array, profile: Profile): OpenDocument {
  const word = openInWord(docx, profile);
  const { document, office } = word;
  const host = createWordHost();
  /** How many steps there were before the last action. */
  let steps = 0;

  function asOneAction<T>(action: () => T): T {
    steps = word.undoSteps().length;
    return action();
  }

  /** Word tells of a move after a while; who waits for it here is only one who listens. */
  async function cursorMoved(): Promise<void> {
    if (office.handlers.size === 0) return;
    office.moveSelection();
    await new Promise((resolve) => setTimeout(resolve, profile.behaviour.selectionEventDelay + 10));
  }

  return {
    host: {
      ...host,
      insertBlocks: (...args) => asOneAction(() => host.insertBlocks(...args)),
      insertText: (...args) => asOneAction(() => host.insertText(...args)),
    },
    save: async () => word.docx(),
    async placeSelection({ paragraph, start, end }) {
      document.selectIn(paragraph, start, end);
      await cursorMoved();
    },
    async enterHeader() {
      document.selectHeader();
      await cursorMoved();
    },
    async typeInto(index, text) {
      const paragraph = document.paragraphs(document.body)[index]!;
      const end = emptyAt(document.body, { paragraph, offset: document.length(paragraph) });
      asOneAction(() => document.journal.step("typing", () => insertText(document, end, text)));
    },
    async undo() {
      while (word.undoSteps().length > steps) word.undo();
    },
    selectedText: async () => document.selected.text,
  };
}

const NO_EVENTS = "Word tells of changes from WordApi 1.6 on";

/** Word keeps the last paragraph of a body: what an insertion or its repair left there can only stay. */
function gapsOf({ behaviour, sets }: Profile): Readonly<Record<string, string>> {
  const leavesSome =
    behaviour.insertOoxmlLeavesEmptyParagraph ||
    behaviour.insertOoxmlLastParagraphLosesFormat ||
    behaviour.insertOoxmlSingleParagraphLosesFormat;
  const promise = "insertBlocks leaves no empty paragraph at the end of the document";
  return {
    ...(leavesSome && { [promise]: "the last paragraph of the body cannot be deleted" }),
    ...(!reaches(sets["WordApi"], "1.6") && {
      "onTextChanged calls back after somebody has typed, and no more once it is ended": NO_EVENTS,
      "onTextChanged calls back after our own insertion": NO_EVENTS,
    }),
  };
}

describe.each(PROFILES)("in $name", (profile) => {
  describeContract({
    name: "the Word adapter",
    knownGaps: gapsOf(profile),
    open: async (docx) => openDocument(docx, profile),
  });
});
