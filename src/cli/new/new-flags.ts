import { TYPEFACE_CHOICES, type TypefaceChoice } from "../../document/gongwen-format";
import { authorshipsOf } from "../../library/authored-text";
import { COMBINED_MARK } from "../../library/combine-scenarios";
import { findScenario } from "../../library/find-scenario";
import {
  AUTHORSHIPS,
  OPTIONAL_PARTS,
  type Authorship,
  type OptionalPart,
  type Scenario,
} from "../../library/library";
import { dimensionsWith, type SkeletonOptions } from "../../skeleton/build-skeleton";

/** What `duizhao new` is given, as typed. */
export interface NewFlags {
  readonly scenario?: string;
  readonly author?: string;
  readonly output?: string;
  readonly parts?: string;
  readonly special?: string;
  readonly unit?: string;
  readonly post?: string;
  readonly name?: string;
  readonly date?: string;
  readonly meeting?: string;
  readonly typeface?: string;
  readonly force?: boolean;
  readonly list?: boolean;
  /** Files of packs, the later over the earlier. */
  readonly pack?: readonly string[];
}

/** What was typed cannot be carried out; the message says what to type instead. */
export class FlagError extends Error {
  override readonly name = "FlagError";
}

const SEE_LIST = "可用的会议请运行 npx duizhao new --list 查看。";
const AUTHORS: Readonly<Record<Authorship, string>> = { person: "个人", team: "班子" };
const PARTS: Readonly<Record<OptionalPart, string>> = {
  previous: "上年度整改落实情况",
  cases: "典型案例剖析",
  disclosures: "需要说明的事项",
};

/** The skeleton asked for. Throws a FlagError. What is not said is as the pane has it at first. */
export function skeletonAskedFor(flags: NewFlags, scenarios: readonly Scenario[]): SkeletonOptions {
  const scenario = scenarioAskedFor(flags.scenario, scenarios);
  return {
    scenario,
    authorship: authorAskedFor(flags.author, scenario),
    parts: flags.parts === undefined ? scenario.defaultParts : partsAskedFor(flags.parts),
    dimensions: dimensionsWith(scenario, specialsAskedFor(flags.special, scenario)),
    fields: {
      unit: flags.unit ?? "",
      post: flags.post ?? "",
      name: flags.name ?? "",
      date: flags.date ?? "",
      meeting: flags.meeting ?? "",
    },
  };
}

export function typefaceAskedFor(typeface: string | undefined): TypefaceChoice {
  const found = TYPEFACE_CHOICES.find((choice) => choice === (typeface ?? TYPEFACE_CHOICES[0]));
  if (!found) throw new FlagError(`--typeface 只能写 ${TYPEFACE_CHOICES.join(" 或 ")}。`);
  return found;
}

function scenarioAskedFor(id: string | undefined, scenarios: readonly Scenario[]): Scenario {
  if (id === undefined)
    throw new FlagError(`请用 --scenario 写明会议，例如 --scenario annual-2025。${SEE_LIST}`);
  const found = findScenario(scenarios, id);
  if (found) return found;
  const ids = id.split(COMBINED_MARK);
  const unknown = ids.find((one) => !scenarios.some((scenario) => scenario.id === one));
  if (unknown !== undefined) throw new FlagError(`没有“${unknown}”这个会议。${SEE_LIST}`);
  if (ids.length > 2) throw new FlagError("最多两个会议合并召开，请只写一个 +。");
  const names = ids.map((one) => `“${scenarios.find((scenario) => scenario.id === one)!.name}”`);
  throw new FlagError(`${names.join("与")}不能合并召开。${SEE_LIST}`);
}

function authorAskedFor(author: string | undefined, scenario: Scenario): Authorship {
  const offered = authorshipsOf(scenario);
  const only = offered.length === 1 ? offered[0] : undefined;
  if (author === undefined) {
    if (only) return only;
    throw new FlagError("请用 --author 写明谁的材料：person（个人）或 team（班子）。");
  }
  const found = AUTHORSHIPS.find((one) => one === author || AUTHORS[one] === author);
  if (!found) throw new FlagError(`--author 只能写 person（个人）或 team（班子），不能写“${author}”。`);
  if (!offered.includes(found))
    throw new FlagError(
      `“${scenario.name}”只有${AUTHORS[only!]}的材料，请写 --author ${only!}，或者不写 --author。`,
    );
  return found;
}

function partsAskedFor(parts: string): readonly OptionalPart[] {
  if (parts === "none") return [];
  const known = OPTIONAL_PARTS.map((part) => `${part}（${PARTS[part]}）`).join("、");
  const asked = wordsOf(parts).map((word) => {
    const part = OPTIONAL_PARTS.find((one) => one === word || PARTS[one] === word);
    if (!part) throw new FlagError(`--parts 没有“${word}”，可写 ${known}，都不要写 none。`);
    return part;
  });
  if (asked.length === 0) throw new FlagError(`--parts 后面写明要哪些部分：${known}，都不要写 none。`);
  return OPTIONAL_PARTS.filter((part) => asked.includes(part));
}

function specialsAskedFor(special: string | undefined, { name, dimensions }: Scenario): readonly string[] {
  if (special === undefined) return [];
  const offered = dimensions.filter(({ optional }) => optional);
  if (offered.length === 0) throw new FlagError(`“${name}”没有可选的专项，请去掉 --special。`);
  return wordsOf(special).map((word) => {
    const found = offered.find(({ id, heading }) => id === word || heading === word);
    if (found) return found.id;
    const choice = offered.map(({ id, heading }) => `${id}（${heading}）`).join("、");
    throw new FlagError(`“${name}”没有“${word}”这个专项，可写 ${choice}。`);
  });
}

/** Words between commas, half- or full-width. */
function wordsOf(list: string): string[] {
  return list
    .split(/[,，、]/u)
    .map((word) => word.trim())
    .filter(Boolean);
}
