import { writeDocx } from "../../host/docx/write-docx";
import type { Scenario } from "../../library/library";
import { buildSkeleton } from "../../skeleton/build-skeleton";
import { libraryWithPacks, PackError } from "../library-with-packs";
import { scenarioList } from "./list-scenarios";
import { FlagError, skeletonAskedFor, typefaceAskedFor, type NewFlags } from "./new-flags";
import { writeNewFile } from "./write-new-file";

export interface NewOutcome {
  /** What went well, for stdout; "" when nothing did. */
  readonly output: string;
  /** Why nothing was written, for stderr; "" when it was. */
  readonly error: string;
  readonly exitCode: 0 | 2;
}

/**
 * Writes the skeleton that the pane would insert into an empty document as a .docx of its own; or lists the
 * meetings there are, with those of the packs.
 */
export function runNew(flags: NewFlags): NewOutcome {
  try {
    const { scenarios } = libraryWithPacks(flags.pack ?? []);
    return { output: flags.list ? scenarioList(scenarios) : write(flags, scenarios), error: "", exitCode: 0 };
  } catch (error) {
    const undone = flags.list ? "没有列出会议。" : "没有生成文件。";
    // What is wrong with packs may take several lines.
    if (error instanceof PackError)
      return { output: "", error: `${error.message}\n${undone}\n`, exitCode: 2 };
    if (error instanceof FlagError) return { output: "", error: `${error.message}${undone}\n`, exitCode: 2 };
    throw error;
  }
}

/** What was written, as a sentence. Throws a FlagError, and has then written nothing. */
function write(flags: NewFlags, scenarios: readonly Scenario[]): string {
  const options = skeletonAskedFor(flags, scenarios);
  const typeface = typefaceAskedFor(flags.typeface);
  const file = writeNewFile(flags.output, flags.force === true, () =>
    writeDocx(buildSkeleton(options), typeface),
  );
  const caution = options.scenario.status === "confirmed" ? "" : "维度和主题以正式通知为准。";
  return `已生成 ${file}：${options.scenario.name}。${caution}\n`;
}
