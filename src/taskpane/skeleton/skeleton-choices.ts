import { TYPEFACE_CHOICES, type TypefaceChoice } from "../../document/gongwen-format";
import {
  OPTIONAL_PARTS,
  type Authorship,
  type Library,
  type OptionalPart,
  type Scenario,
} from "../../library/library";
import type { SkeletonFields, SkeletonOptions } from "../../skeleton/build-skeleton";

/** What the writer chose last, kept on this machine. Parts and special items are kept per scenario. */
export interface SkeletonChoices {
  readonly scenario: string;
  readonly authorship: Authorship;
  readonly parts: Readonly<Record<string, readonly OptionalPart[]>>;
  readonly specials: Readonly<Record<string, readonly string[]>>;
  readonly fields: SkeletonFields;
  readonly typeface: TypefaceChoice;
}

export const FIELD_NAMES = ["unit", "post", "name", "date", "meeting"] as const;

export const FIRST_CHOICES: SkeletonChoices = {
  scenario: "",
  authorship: "person",
  parts: {},
  specials: {},
  fields: { unit: "", post: "", name: "", date: "", meeting: "" },
  typeface: "仿宋",
};

/** The chosen scenario, or the first one when none was chosen or the chosen one is gone. */
export function chosenScenario(library: Library, choices: SkeletonChoices): Scenario | undefined {
  return library.scenarios.find((scenario) => scenario.id === choices.scenario) ?? library.scenarios[0];
}

export function chosenParts(scenario: Scenario, choices: SkeletonChoices): readonly OptionalPart[] {
  return choices.parts[scenario.id] ?? scenario.defaultParts;
}

export function chosenSpecials(scenario: Scenario, choices: SkeletonChoices): readonly string[] {
  return choices.specials[scenario.id] ?? [];
}

export function skeletonOptions(scenario: Scenario, choices: SkeletonChoices): SkeletonOptions {
  const specials = chosenSpecials(scenario, choices);
  return {
    scenario,
    authorship: choices.authorship,
    parts: chosenParts(scenario, choices),
    dimensions: scenario.dimensions.filter((d) => !d.optional || specials.includes(d.id)).map((d) => d.id),
    fields: choices.fields,
  };
}

/** Takes from stored data what is well-formed, and the first choices for the rest. */
export function readChoices(stored: unknown): SkeletonChoices {
  const data = record(stored);
  const fields = record(data["fields"]);
  return {
    scenario: text(data["scenario"]),
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
