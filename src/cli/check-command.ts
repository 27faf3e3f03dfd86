import { checkDocument } from "../checks/check-document";
import { SEVERITIES, type Severity } from "../checks/finding";
import { DocumentError } from "../document/document-error";
import type { Library } from "../library/library";
import { libraryWithPacks, PackError } from "./library-with-packs";
import { prettyReport } from "./pretty";
import { readFile } from "./read-file";
import { toReport, type FailedReport, type Report } from "./report";

export const FORMATS = ["pretty", "json"] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  readonly format: Format;
  readonly failOn: Severity;
  readonly color: boolean;
  /** Files of packs, the later over the earlier. */
  readonly packs?: readonly string[];
}

export interface CheckOutcome {
  readonly output: string;
  /** One line for each file that could not be read. */
  readonly errors: readonly string[];
  /** Why no file was checked at all, for stderr; "" when they were. */
  readonly refusal: string;
  /** 0 nothing at or above `failOn` · 1 something · 2 a file or a pack could not be read. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Checks the files one after another; one that cannot be read does not stop the others. A pack that cannot
 * be used does: without it the verdicts would be others than those asked for.
 */
export function runCheck(files: readonly string[], options: CheckOptions): CheckOutcome {
  try {
    return checkWith(libraryWithPacks(options.packs ?? []), files, options);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return refused(files, options.format, error.message);
  }
}

function checkWith(
  library: Library,
  files: readonly string[],
  { format, failOn, color }: CheckOptions,
): CheckOutcome {
  const reports = files.map((file) => reportOn(file, library));
  const failed = reports.filter((report) => "error" in report);
  return {
    output:
      format === "json"
        ? `${JSON.stringify(reports, null, 2)}\n`
        : reports.map((report) => prettyReport(report, { color })).join("\n"),
    refusal: "",
    errors: failed.map(({ file, error }) => `${file}：${error}`),
    exitCode: failed.length > 0 ? 2 : reports.some((report) => fails(report, failOn)) ? 1 : 0,
  };
}

/** A program still gets a report for each file, as for one that cannot be read; the reasons go to people. */
function refused(files: readonly string[], format: Format, reasons: string): CheckOutcome {
  const reports = files.map((file): FailedReport => ({ file, error: "用语包不能用，没有检查。" }));
  return {
    output: format === "json" ? `${JSON.stringify(reports, null, 2)}\n` : "",
    errors: [],
    refusal: `${reasons}\n没有检查任何文件。\n`,
    exitCode: 2,
  };
}

function reportOn(file: string, library: Library): Report | FailedReport {
  try {
    const { paragraphs, decisions } = readFile(file);
    return toReport(file, paragraphs, checkDocument(paragraphs, library, { decisions }));
  } catch (error) {
    if (error instanceof DocumentError) return { file, error: error.message };
    throw error;
  }
}

function fails(report: Report | FailedReport, failOn: Severity): boolean {
  if ("error" in report) return true;
  const worst = SEVERITIES.indexOf(failOn);
  return report.findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= worst);
}
