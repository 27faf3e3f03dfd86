/** The 20 issue categories (DOMAIN: C01–C20), by slug. */
export const CATEGORY_IDS = [
  "theory-study",
  "political-loyalty",
  "policy-implementation",
  "ideology",
  "party-governance",
  "clean-government",
  "discipline",
  "work-style",
  "grassroots-party",
  "democratic-centralism",
  "personnel",
  "responsibility",
  "serving-people",
  "integrity",
  "party-spirit",
  "risk-safety",
  "performance-view",
  "rectification",
  "capability",
  "vanguard",
] as const;
export type CategoryId = (typeof CATEGORY_IDS)[number];

/** What a cause is about: the 13 roots. */
export const ROOT_IDS = [
  "ideals",
  "theory",
  "party-spirit",
  "political-standing",
  "purpose",
  "responsibility",
  "discipline",
  "governance-duty",
  "style",
  "capability",
  "institutions",
  "performance-view",
  "awareness",
] as const;
export type RootId = (typeof ROOT_IDS)[number];

export interface Category {
  readonly id: CategoryId;
  readonly name: string;
  /** Words that signal the category, the specific ones first. */
  readonly terms: readonly string[];
  /** Which roots explain issues of this category: the primary ones, then the others. */
  readonly primaryRoots: readonly RootId[];
  readonly otherRoots: readonly RootId[];
}

export interface Root {
  readonly id: RootId;
  readonly name: string;
  readonly terms: readonly string[];
}

/** A matter that one word or another may name: 舆情 = 网络舆情 = 网上言论. */
export interface Concept {
  readonly id: string;
  /** The roots that usually explain an issue about it, the most usual first. */
  readonly roots: readonly RootId[];
  readonly terms: readonly string[];
}

export const AUTHORSHIPS = ["person", "team"] as const;
export type Authorship = (typeof AUTHORSHIPS)[number];

/** A text that differs between 个人 (“我”) and 班子. Where only one of them writes, the other is absent. */
export type ByAuthorship = Readonly<Partial<Record<Authorship, string>>>;

/**
 * confirmed: by an official text · observed: as seen in use, to be checked with the notice ·
 * uncertain: no text seen, put together from common knowledge.
 */
export const SCENARIO_STATUSES = ["confirmed", "observed", "uncertain"] as const;
export type ScenarioStatus = (typeof SCENARIO_STATUSES)[number];

/** A named heading under 问题, mapped to the categories its issues usually fall into. */
export interface Dimension {
  readonly id: string;
  readonly heading: string;
  readonly categories: readonly CategoryId[];
  /** A special item (专项) that a unit may not have: offered, not demanded. */
  readonly optional?: boolean;
}

/** Parts a writer may add or leave out. */
export const OPTIONAL_PARTS = ["previous", "cases", "disclosures"] as const;
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/**
 * One kind of meeting. `{unit}`, `{post}`, `{name}`, `{date}`, `{meeting}` in the texts are fields;
 * a field without a value becomes a blank 【…】. `{theme}` is the scenario's own theme.
 */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly year: number | null;
  readonly status: ScenarioStatus;
  readonly source: string;
  readonly theme: string | null;
  /** The default for the {meeting} field. */
  readonly meeting: string;
  /** Who writes one: `title`, `opening` and `closing` have the same authorships, at least one. */
  readonly title: ByAuthorship;
  readonly opening: ByAuthorship;
  readonly closing: ByAuthorship;
  readonly headings: {
    readonly previous: string;
    readonly issues: string;
    readonly cases: string;
    readonly causes: string;
    readonly measures: string;
    readonly disclosures: string;
  };
  /** 以案促改 starts from the case; everywhere else the case comes behind 问题. */
  readonly casesBeforeIssues?: boolean;
  /** The headings under 典型案例剖析. */
  readonly caseHeadings: readonly string[];
  readonly defaultParts: readonly OptionalPart[];
  readonly dimensions: readonly Dimension[];
  /** Words in a document that tell it belongs to this scenario. */
  readonly signals: readonly string[];
}

export type PhraseRole = "issue" | "cause" | "measure";

/** A sentence with blanks, offered for one category. Causes also name their root. */
export interface Phrase {
  readonly id: string;
  readonly role: PhraseRole;
  readonly category: CategoryId;
  readonly root: RootId | null;
  readonly text: string;
  /** The set it belongs to: an issue, its cause and its measure that are about the same matter. */
  readonly set?: string;
  /** A syllable for each Han character of the text, parted by spaces, ü written v (“li lun xue xi”). */
  readonly pinyin?: string;
  /** Not of the library: saved on this machine, or from the pack beside the pane (packs/). */
  readonly origin?: "own" | "office";
  readonly tags?: readonly string[];
}

/** The words by which the check knows what a text is about. Apart as well: only the check needs them. */
export interface WordLists {
  readonly roots: readonly Root[];
  readonly concepts: readonly Concept[];
  /** Two-character sequences and terms that many statements use, with how many phrases of the library hold them. */
  readonly commonBigrams: Readonly<Record<string, number>>;
  readonly commonTerms: Readonly<Record<string, number>>;
}

/** What judging a document needs. The phrases are apart: a pane that only checks never loads them. */
export interface Library extends WordLists {
  readonly scenarios: readonly Scenario[];
  readonly categories: readonly Category[];
  /** Words that every statement uses and that therefore tell nothing. */
  readonly genericWords: readonly string[];
  /** A unit's own thresholds (packs/): the probability of “no answer” from which a gap is reported, by side. */
  readonly gapFrom?: { readonly cause?: number; readonly measure?: number };
}
