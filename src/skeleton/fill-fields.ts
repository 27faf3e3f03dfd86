import { FIELD_PATTERN, isScenarioField, type ScenarioField } from "../library/scenario-fields";
import type { SkeletonOptions } from "./skeleton-options";

const BLANKS: Readonly<Record<ScenarioField, string>> = {
  unit: "【单位】",
  post: "【职务】",
  name: "【姓名】",
  date: "【日期】",
  meeting: "【会议名称】",
  theme: "【会议主题】",
};

/** The value of a field on one line, or the blank that asks for it. */
export function fieldText(field: ScenarioField, { scenario, fields }: SkeletonOptions): string {
  const own = field === "theme" ? (scenario.theme ?? "") : oneLine(fields[field]);
  if (own !== "") return own;
  return field === "meeting" ? scenario.meeting : BLANKS[field];
}

/** Whether the writer gave the field. */
export function isGiven(field: keyof SkeletonOptions["fields"], { fields }: SkeletonOptions): boolean {
  return oneLine(fields[field]) !== "";
}

/**
 * Puts the fields into a scenario's text. A value that lands inside “” has its own quotation marks
 * made single (GB/T 15834—2011 4.8.3.3).
 */
export function fillFields(template: string, options: SkeletonOptions): string {
  return template.replace(FIELD_PATTERN, (written, name: string, offset: number) => {
    if (!isScenarioField(name)) return written;
    const value = fieldText(name, options);
    return isQuoted(template, offset) ? value.replace(/“/gu, "‘").replace(/”/gu, "’") : value;
  });
}

function isQuoted(template: string, offset: number): boolean {
  return template.lastIndexOf("“", offset) > template.lastIndexOf("”", offset);
}

/** A pasted line break would make a second paragraph, which a Block cannot hold. */
function oneLine(value: string): string {
  return value.replace(/\s*[\r\n\v\u2028\u2029]+\s*/gu, "").trim();
}
