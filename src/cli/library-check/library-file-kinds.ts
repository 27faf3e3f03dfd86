import { authorshipsOf } from "../../library/authored-text";
import { isRecord } from "../../library/json-shape";
import type { Scenario } from "../../library/library";
import type { Pack } from "../../library/packs/pack";
import { packProblems, parsePack } from "../../library/packs/parse-pack";
import { standardLibrary } from "../../library/standard-library";
import { validateScenario } from "../../library/validate-scenario";
import { packAdvice } from "./pack-advice";
import { scenarioAdvice } from "./scenario-advice";

/** A kind of file that an office may bring: a scenario, a pack. */
export interface LibraryFileKind {
  /** Whether a file of this content was meant as this kind; the first that fits is taken. */
  readonly fits: (value: unknown) => boolean;
  /**
   * What is wrong with a value and the text it stands in, each as “path：problem” (json-shape); empty when
   * the file can be used.
   */
  readonly validate: (value: unknown, text: string) => readonly string[];
  /** What a careful colleague would ask about a valid file, in the same form. */
  readonly advise: (value: unknown, fileName: string) => readonly string[];
  /** A valid file in one line. */
  readonly summarise: (value: unknown) => string;
}

const WRITERS = { person: "个人", team: "班子" } as const;

const SCENARIO: LibraryFileKind = {
  fits: () => true,
  validate: validateScenario,
  advise: (value, fileName) => scenarioAdvice(value as Scenario, fileName),
  summarise: (value) => {
    const scenario = value as Scenario;
    const writers = authorshipsOf(scenario).map((authorship) => WRITERS[authorship]);
    const special = scenario.dimensions.filter(({ optional }) => optional).length;
    const demanded = scenario.dimensions.length - special;
    const count = `${demanded} 个维度${special > 0 ? `、${special} 个可选专项` : ""}`;
    return `场景“${scenario.name}”：${writers.join("、")}，${count}`;
  },
};

/** What no scenario has at its top: a pack whose `format` was forgotten is still told what a pack lacks. */
const PACK_KEYS = ["format", "phrases", "scenarios", "terms", "thresholds"];

export const PACK: LibraryFileKind = {
  fits: (value) => isRecord(value) && PACK_KEYS.some((key) => Object.hasOwn(value, key)),
  validate: (_, text) =>
    packProblems(text, standardLibrary).map(({ path, message }) => `${path || "文件"}：${message}`),
  advise: (value) => packAdvice(packOf(value)),
  summarise: (value) => {
    const { name, phrases, scenarios, terms, thresholds } = packOf(value);
    const counts = [
      [phrases.length, "条用语"],
      [scenarios.length, "个会议"],
      [terms.length, "组词语"],
      [Object.keys(thresholds).length, "项门槛"],
    ] as const;
    const held = counts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
    return `用语包“${name}”：${held.join("、") || "空的"}`;
  },
};

/** Of a value without problems. */
function packOf(value: unknown): Pack {
  const parsed = parsePack(value, standardLibrary);
  if ("problems" in parsed) throw new RangeError("a pack is advised on and summarised only when it is valid");
  return parsed.pack;
}

/** The likeliest last: a file that fits nothing else is read as a scenario, so that it is told what it lacks. */
export const LIBRARY_FILE_KINDS: readonly LibraryFileKind[] = [PACK, SCENARIO];
