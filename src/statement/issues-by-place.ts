import type { Start } from "./heading-roles";
import type { Line } from "./line";

/** The opening is a sentence at least; title and byline end with no mark. */
const OPENING = /.{20}[。！：:]$/u;

/** What a statement says it is before it begins; a report on a survey has 原因 and 对策, too. */
const OWN_CHECK = /生活会|检查|检视|剖析|评议|巡[察视]/u;

/**
 * “查出来的事”: where causes and measures have headings and only the issues have none that tells, the
 * one unnumbered heading between the opening and the causes opens them.
 * @param isHeading whether a line looks like a heading in one's own words.
 */
export function withIssuesByPlace(
  lines: readonly Line[],
  starts: readonly Start[],
  isHeading: (line: Line) => boolean,
): readonly Start[] {
  const [first] = starts;
  const roles = starts.map(({ role }) => role);
  if (!first || first.role !== "causes" || roles.includes("issues") || !roles.includes("measures"))
    return starts;
  const opening = lines.findIndex(({ text, ordinal }) => ordinal === null && OPENING.test(text.trim()));
  if (opening < 0 || !lines.slice(0, opening + 1).some(({ text }) => OWN_CHECK.test(text))) return starts;
  const found = lines.flatMap((line, at) => (at > opening && at < first.at && isHeading(line) ? [at] : []));
  const at = found[0];
  // More than one: they are the topics of the issues.
  if (found.length !== 1 || at === undefined || first.at - at < 3) return starts;
  return [{ at, role: "issues", headed: true }, ...starts];
}
