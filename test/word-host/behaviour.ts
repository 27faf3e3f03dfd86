/**
 * In what ways one Word differs from another, as far as the adapter meets it. Each flag names where
 * the difference was reported; "measured" is a public record of others' measurements without a thread.
 */
export interface Behaviour {
  /**
   * `text` includes what is deleted under tracked changes: on the web always (office-js #1267,
   * #5286), on the desktop while it is shown struck through (#5286: as shown).
   */
  readonly deletedTextInText: boolean;
  /**
   * getReviewedText does nothing but answer. Elsewhere it scrolls to the changes (office-js #3691),
   * freezes on some comments (#4302) or crashes Word (#5873, Windows and Mac, not on the web).
   */
  readonly reviewedTextIsSafe: boolean;
  /** A comment leaves U+0005 in `text` (measured, on the web). */
  readonly commentMarksInText: boolean;
  /** An empty paragraph is left behind what insertOoxml inserts (office-js-docs #874, office-js #6904). */
  readonly insertOoxmlLeavesEmptyParagraph: boolean;
  /** The last paragraph inserted takes the paragraph format of the place (office-js-docs #272, #2914). */
  readonly insertOoxmlLastParagraphLosesFormat: boolean;
  /** So does a paragraph inserted alone (office-js #3149: Word 2016 and 2021). */
  readonly insertOoxmlSingleParagraphLosesFormat: boolean;
  /** The last paragraph inserted loses its style (office-js #2411, #2914, #3222). */
  readonly insertOoxmlLastParagraphLosesStyle: boolean;
  /** Paragraph ids are new in every answer of getOoxml (office-js #4078). */
  readonly paraIdsChangeOnGetOoxml: boolean;
  /** The final paragraph of the body cannot be deleted, only emptied: Word always keeps one mark. */
  readonly finalParagraphStays: boolean;
  /** insertComment answers NotAllowed (office-js #6746: some tenants on the web). */
  readonly commentsRefused: boolean;
  /** `style` is in the language of the user interface (Word.Paragraph.style in the reference; #3728). */
  readonly localizedStyleNames: boolean;
  /** `style` of a built-in style as the file has it, "heading 1" (measured, on the web). */
  readonly styleNamesAsInFile: boolean;
  /** A font property of a mixed range is its first character's (measured, web) and not null. */
  readonly mixedFontIsFirst: boolean;
  /** uniqueLocalId in upper case (measured: desktop upper, web lower). */
  readonly upperCaseIds: boolean;
  /** getByNamespaceAsync also answers with parts of other namespaces (office-js #227). */
  readonly partsOfOtherNamespaces: boolean;
  /** Where there is no part, it answers with one that has no properties (office-js-docs #250). */
  readonly missingPartIsOneWithoutProperties: boolean;
  /** Milliseconds until the event of a changed selection (measured: Mac 350, PC 230, web 90). */
  readonly selectionEventDelay: number;
}

/** Word as documented, no fault that was reported of it. */
export const STANDARD_BEHAVIOUR: Behaviour = {
  deletedTextInText: false,
  reviewedTextIsSafe: false,
  commentMarksInText: false,
  insertOoxmlLeavesEmptyParagraph: false,
  insertOoxmlLastParagraphLosesFormat: false,
  insertOoxmlSingleParagraphLosesFormat: false,
  insertOoxmlLastParagraphLosesStyle: false,
  paraIdsChangeOnGetOoxml: true,
  finalParagraphStays: true,
  commentsRefused: false,
  localizedStyleNames: true,
  styleNamesAsInFile: false,
  mixedFontIsFirst: false,
  upperCaseIds: true,
  partsOfOtherNamespaces: false,
  missingPartIsOneWithoutProperties: false,
  selectionEventDelay: 0,
};
