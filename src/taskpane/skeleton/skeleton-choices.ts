import { TYPEFACE_CHOICES, type TypefaceChoice } from "../../document/gongwen-format";
import { authorshipsOf } from "../../library/authored-text";
import { combinableWith, combineScenarios } from "../../library/combine-scenarios";
import {
  OPTIONAL_PARTS,
  type Authorship,
  type Library,
  type OptionalPart,
  type Scenario,
} from "../../library/library";
import { dimensionsWith, type SkeletonFields, type SkeletonOptions } from "../../skeleton/build-skeleton";

/** What the writer chose last, kept on this machine. Parts and special items are kept per scenario. */
export interface SkeletonChoices {
  readonly scenario: string;
  /** The id of the meeting it is held together with; "" for none. */
  readonly joint: string;
  readonly authorship: Authorship;
  readonly parts: Readonly<Record<string, readonly OptionalPart[]>>;
  readonly specials: Readonly<Record<string, readonly string[]>>;
  readonly fields: SkeletonFields;
  readonly typeface: TypefaceChoice;
}

export const FIELD_NAMES = ["unit", "post", "name", "date", "meeting"] as const;

export const FIRST_CHOICES: SkeletonChoices = {
  scenario: "",
  joint: "",
  authorship: "person",
  parts: {},
  specials: {},
  fields: { unit: "", post: "", name: "", date: "", meeting: "" },
  typeface: "仿宋",
};

/** The chosen scenario, or the first one when none was chosen or the chosen one is gone. */
export function chosenMeeting(library: Library, choices: SkeletonChoices): Scenario | undefined {
  return library.scenarios.find((scenario) => scenario.id === choices.scenario) ?? library.scenarios[0];
}

/** The meeting it is held together with; undefined for none, and for one that it cannot be held with. */
export function jointMeeting(library: Library, choices: SkeletonChoices): Scenario | undefined {
  const meeting = chosenMeeting(library, choices);
  return meeting && combinableWith(meeting, library.scenarios).find(({ id }) => id === choices.joint);
}

/** What the skeleton is made for: the chosen meeting, or both held as one. */
export function chosenScenario(library: Library, choices: SkeletonChoices): Scenario | undefined {
  const meeting = chosenMeeting(library, choices);
  const joint = jointMeeting(library, choices);
  return meeting && joint ? combineScenarios(meeting, joint) : meeting;
}

export function chosenParts(scenario: Scenario, choices: SkeletonChoices): readonly OptionalPart[] {
  return choices.parts[scenario.id] ?? scenario.defaultParts;
}

export function chosenSpecials(scenario: Scenario, choices: SkeletonChoices): readonly string[] {
  return choices.specials[scenario.id] ?? [];
}

/** The chosen authorship, or the only one that the scenario has. */
export function chosenAuthorship(scenario: Scenario, { authorship }: SkeletonChoices): Authorship {
  const offered = authorshipsOf(scenario);
  return offered.includes(authorship) ? authorship : (offered[0] ?? authorship);
}

export function skeletonOptions(scenario: Scenario, choices: SkeletonChoices): SkeletonOptions {
  const specials = chosenSpecials(scenario, choices);
  return {
    scenario,
    authorship: chosenAuthorship(scenario, choices),
    parts: chosenParts(scenario, choices),
    dimensions: dimensionsWith(scenario, specials),
    fields: choices.fields,
  };
}

/** Takes from stored data what is well-formed, and the first choices for the rest. */
export function readChoices(stored: unknown): SkeletonChoices {
  const data = record(stored);
  const fields = record(data["fields"]);
  return {
    scenario: text(data["scenario"]),
    joint: text(data["joint"]),
    authorship: data["authorship"] === "team" ? "team" : "person",
    parts: mapValues(record(data["parts"]), (list) => OPTIONAL_PARTS.filter((part) => list.includes(part))),
    specials: mapValues(record(data["specials"]), (list) => list.filter((id) => typeof id === "string")),
    fields: {
      unit: text(fields["unit"]),
      post: text(fields["post"]),
      name: text(fields["name"]),
      date: text(fields["date"]),
      meeting: text(fields["meeting"]),
    },
    typeface: TYPEFACE_CHOICES.find((choice) => choice === data["typeface"]) ?? FIRST_CHOICES.typeface,
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function mapValues<Out>(
  values: Readonly<Record<string, unknown>>,
  map: (list: readonly unknown[]) => Out,
): Readonly<Record<string, Out>> {
  const lists = Object.entries(values).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  return Object.fromEntries(lists.map(([key, list]) => [key, map(list)]));
}
