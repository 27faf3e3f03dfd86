import { STANDARD_BEHAVIOUR, type Behaviour } from "./behaviour";

/** Requirement sets by name, each with the highest version there is. */
export type RequirementSets = Readonly<Record<string, string>>;

/** A Word that users have. */
export interface Profile {
  readonly name: string;
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  readonly sets: RequirementSets;
  /**
   * "2022": the classes of the npm package of office.js, built in July 2022; "current": those of
   * today, generated from the type declarations on the same runtime.
   */
  readonly classes: "2022" | "current";
  readonly behaviour: Behaviour;
}

/** The sets of the common API that every Word here has (Office Common API requirement sets, table of 2024-05-13). */
const COMMON: RequirementSets = { CustomXmlParts: "1.1", Settings: "1.1" };

/**
 * Word 2021 LTSC and 2019 retail: the oldest that the product supports.
 * Sets: Word JavaScript API requirement sets, table of 2026-04-21.
 */
export const WORD_2021: Profile = {
  name: "Word 2021 LTSC",
  platform: "PC",
  sets: { ...COMMON, WordApi: "1.3" },
  classes: "current",
  behaviour: {
    ...STANDARD_BEHAVIOUR,
    insertOoxmlSingleParagraphLosesFormat: true,
    selectionEventDelay: 230,
  },
};

export const WORD_2024: Profile = {
  name: "Word 2024 LTSC",
  platform: "PC",
  sets: { ...COMMON, WordApi: "1.8", WordApiDesktop: "1.1" },
  classes: "current",
  behaviour: {
    ...STANDARD_BEHAVIOUR,
    insertOoxmlLeavesEmptyParagraph: true,
    missingPartIsOneWithoutProperties: true,
    selectionEventDelay: 230,
  },
};

export const MICROSOFT_365: Profile = {
  name: "Microsoft 365 on Windows",
  platform: "PC",
  sets: { ...COMMON, WordApi: "1.9", WordApiDesktop: "1.5" },
  classes: "current",
  behaviour: {
    ...STANDARD_BEHAVIOUR,
    insertOoxmlLastParagraphLosesFormat: true,
    insertOoxmlLastParagraphLosesStyle: true,
    selectionEventDelay: 230,
  },
};

export const MAC: Profile = {
  name: "Microsoft 365 on the Mac",
  platform: "Mac",
  sets: { ...COMMON, WordApi: "1.9", WordApiDesktop: "1.5" },
  classes: "current",
  behaviour: {
    ...STANDARD_BEHAVIOUR,
    insertOoxmlLeavesEmptyParagraph: true,
    partsOfOtherNamespaces: true,
    insertOoxmlLastParagraphLosesFormat: true,
    selectionEventDelay: 350,
  },
};

export const WEB: Profile = {
  name: "Word on the web",
  platform: "OfficeOnline",
  sets: { ...COMMON, WordApi: "1.9" },
  classes: "current",
  behaviour: {
    ...STANDARD_BEHAVIOUR,
    deletedTextInText: true,
    reviewedTextIsSafe: true,
    commentMarksInText: true,
    commentsRefused: true,
    styleNamesAsInFile: true,
    mixedFontIsFirst: true,
    upperCaseIds: false,
    selectionEventDelay: 90,
  },
};

/** The closed-network build: the classes of the npm package, in a Word without a known fault. */
export const CLASSES_OF_2022: Profile = {
  name: "the 2022 classes of the npm package",
  platform: "PC",
  sets: { ...COMMON, WordApi: "1.3" },
  classes: "2022",
  behaviour: STANDARD_BEHAVIOUR,
};

/** Every reported fault is met in one of these at least; which Word has which is known of few. */
export const PROFILES: readonly Profile[] = [CLASSES_OF_2022, WORD_2021, WORD_2024, MICROSOFT_365, MAC, WEB];

/** A profile that differs in some ways. */
export function variant(profile: Profile, behaviour: Partial<Behaviour>): Profile {
  return { ...profile, behaviour: { ...profile.behaviour, ...behaviour } };
}
