import { writeDocx } from "../../host/docx/write-docx";
import { standardLibrary } from "../../library/standard-library";
import { buildSkeleton } from "../../skeleton/build-skeleton";
import { FlagError, skeletonAskedFor, typefaceAskedFor, type NewFlags } from "./new-flags";
import { writeNewFile } from "./write-new-file";

export interface NewOutcome {
  /** What went well, for stdout; "" when nothing did. */
  readonly output: string;
  /** Why nothing was written, for stderr; "" when it was. */
  readonly error: string;
  readonly exitCode: 0 | 2;
}

/** Writes the skeleton that the pane would insert into an empty document as a .docx of its own. */
export function runNew(flags: NewFlags): NewOutcome {
  try {
    const options = skeletonAskedFor(flags, standardLibrary.scenarios);
    const typeface = typefaceAskedFor(flags.typeface);
    const file = writeNewFile(flags.output, flags.force === true, () =>
      writeDocx(buildSkeleton(options), typeface),
    );
    const caution = options.scenario.status === "confirmed" ? "" : "维度和主题以正式通知为准。";
    return { output: `已生成 ${file}：${options.scenario.name}。${caution}\n`, error: "", exitCode: 0 };
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    return { output: "", error: `${error.message}没有生成文件。\n`, exitCode: 2 };
  }
}
