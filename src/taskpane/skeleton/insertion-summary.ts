import type { BlockInsertion } from "../../document/document-host";
import type { Scenario } from "../../library/library";
import type { Translate } from "../strings/strings";

/**
 * What an insertion added, in plain words: parts are first-level headings, dimensions are the
 * scenario's own headings under 问题. Neither means that only front or end text was missing; then
 * paragraphs are counted.
 */
export function insertionSummary(
  insertions: readonly BlockInsertion[],
  scenario: Scenario,
  t: Translate,
): string {
  const blocks = insertions.flatMap((insertion) => insertion.blocks);
  const parts = blocks.filter((block) => block.kind === "heading1").length;
  const dimensions = blocks.filter(
    (block) => block.kind === "heading2" && scenario.dimensions.some((d) => block.text.includes(d.heading)),
  ).length;
  const counts = [
    parts > 0 ? t("skeleton.done.parts", { n: parts }) : "",
    dimensions > 0 ? t("skeleton.done.dimensions", { n: dimensions }) : "",
  ].filter(Boolean);
  const what = counts.length > 0 ? counts : [t("skeleton.done.paragraphs", { n: blocks.length })];
  return t("skeleton.done", { what: what.join(t("check.evidence.separator")) });
}
