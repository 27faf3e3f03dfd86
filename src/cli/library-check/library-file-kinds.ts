import { authorshipsOf } from "../../library/authored-text";
import type { Scenario } from "../../library/library";
import { validateScenario } from "../../library/validate-scenario";
import { scenarioAdvice } from "./scenario-advice";

/** A kind of file that an office may bring: a scenario, a pack. */
export interface LibraryFileKind {
  /** Whether a file of this content was meant as this kind; the first that fits is taken. */
  readonly fits: (value: unknown) => boolean;
  /** What is wrong, each as “path：problem” (json-shape); empty when the file can be used. */
  readonly validate: (value: unknown) => readonly string[];
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

/** The likeliest last: a file that fits nothing else is read as a scenario, so that it is told what it lacks. */
export const LIBRARY_FILE_KINDS: readonly LibraryFileKind[] = [SCENARIO];
