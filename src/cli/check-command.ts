import { checkDocument } from "../checks/check-document";
import { SEVERITIES, type Severity } from "../checks/finding";
import { DocumentError } from "../document/document-error";
import { standardLibrary } from "../library/standard-library";
import { prettyReport } from "./pretty";
import { readFile } from "./read-file";
import { toReport, type FailedReport, type Report } from "./report";

export const FORMATS = ["pretty", "json"] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  readonly format: Format;
  readonly failOn: Severity;
  readonly color: boolean;
}

export interface CheckOutcome {
  readonly output: string;
  /** One line for each file that could not be read. */
  readonly errors: readonly string[];
  /** 0 nothing at or above `failOn` · 1 something · 2 a file could not be read. */
  readonly exitCode: 0 | 1 | 2;
}

/** Checks the files one after another; one that cannot be read does not stop the others. */
export function runCheck(files: readonly string[], { format, failOn, color }: CheckOptions): CheckOutcome {
  const reports = files.map(reportOn);
  const failed = reports.filter((report) => "error" in report);
  return {
    output:
      format === "json"
        ? `${JSON.stringify(reports, null, 2)}\n`
        : reports.map((report) => prettyReport(report, { color })).join("\n"),
    errors: failed.map(({ file, error }) => `${file}：${error}`),
    exitCode: failed.length > 0 ? 2 : reports.some((report) => fails(report, failOn)) ? 1 : 0,
  };
}

function reportOn(file: string): Report | FailedReport {
  try {
    const { paragraphs, decisions } = readFile(file);
    return toReport(file, paragraphs, checkDocument(paragraphs, standardLibrary, { decisions }));
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
