import type { Line } from "../statement/line";
import type { SectionRole } from "../statement/statement";

/** The parts a 结语 follows. Behind any other part the text is still being written. */
const LAST_PARTS: readonly SectionRole[] = ["measures", "disclosures"];

const USUAL_PHRASE = /^以上|批评指正|批评帮助|提出(?:宝贵|批评)?意见/u;

/**
 * Whether the text behind the last part may be taken for 结语, so that new parts go in before it. An
 * unnumbered paragraph behind the last issue is more likely that issue's own second paragraph, and
 * must not be cut off from it, unless a usual phrase says otherwise.
 */
export function mayBeClosing(role: SectionRole, firstLine: Line | undefined): boolean {
  return LAST_PARTS.includes(role) || USUAL_PHRASE.test(firstLine?.text.trim() ?? "");
}

/**
 * Where a 结语 in words of its own begins behind the last part (paragraph index), or null. The parser
 * knows the usual phrases; without them only the shape tells: an entry that runs on for more
 * paragraphs than every entry before it, or a second paragraph under 需要说明的事项. In doubt there is a 结语:
 * one too few is soon written, a second one looks foolish.
 * @param lines the text behind the part's heading
 */
export function closingLine(role: SectionRole, lines: readonly Line[]): number | null {
  if (!LAST_PARTS.includes(role)) return null;
  const numbered = lines.flatMap(({ ordinal }, i) => (ordinal ? [i] : []));
  if (numbered.length === 0) return role === "disclosures" ? (lines[1]?.paragraph ?? null) : null;
  const lengths = numbered.slice(1).map((at, i) => at - numbered[i]! - 1);
  if (lengths.length === 0) return null;
  const line = lines[numbered.at(-1)! + 1 + Math.max(...lengths)];
  return line && line.cell === null ? line.paragraph : null;
}
