import type { Line } from "../statement/line";
import type { ItemRole, SectionRole, Statement } from "../statement/statement";
import { closingLine, mayBeClosing } from "./closing-line";
import { partBlocks } from "./numbering";
import type { SkeletonPart } from "./skeleton-parts";

/** A part that stands in the document, by the 0-based indices of its paragraphs. */
export interface LocatedPart {
  readonly role: SectionRole;
  readonly first: number;
  readonly last: number;
}

/**
 * The parts found: those the parser sees, and those of which a paragraph stands word for word as
 * the skeleton writes it. The second rule makes inserting twice add nothing even where the parser
 * cannot tell a part that is still all blanks. In document order, ending where the next begins.
 */
export function locateParts(
  lines: readonly Line[],
  statement: Statement,
  wanted: readonly SkeletonPart[],
): LocatedPart[] {
  const parsed = isForeign(statement)
    ? []
    : statement.sections.map(({ role, first, last }) => ({ role, first, last }));
  const known = new Set(parsed.map(({ role }) => role));
  const verbatim = wanted
    .filter(({ role }) => !known.has(role))
    .flatMap((part) => {
      const line = lines.find((one) => standsFor(one, part));
      return line ? [{ role: part.role, first: line.paragraph, last: lastParagraph(lines) }] : [];
    });
  const all = withClosing([...parsed, ...verbatim], lines).sort((a, b) => a.first - b.first);
  return all.map((part, i) => ({ ...part, last: Math.min(part.last, endBefore(all, i)) }));
}

/** A notice, a plan, a piece of news without 问题: its title and first paragraph are not the statement's. */
function isForeign({ reason, sections }: Statement): boolean {
  const isOther = reason === "news" || reason === "plan" || reason === "work-summary";
  return isOther && !sections.some(({ role }) => role === "issues");
}

/** Adds a 结语 that only its place gives away, and drops one that is not in the place of a 结语. */
function withClosing(located: readonly LocatedPart[], lines: readonly Line[]): LocatedPart[] {
  const closing = located.find(({ role }) => role === "closing");
  const others = located.filter(({ role }) => role !== "closing");
  const last = others.reduce<LocatedPart | null>((a, b) => (a && a.first >= b.first ? a : b), null);
  if (!last) return [...located];
  if (closing) {
    const line = lines.find(({ paragraph }) => paragraph === closing.first);
    if (closing.first < last.first || mayBeClosing(last.role, line)) return [...located];
    return others.map((part) => (part === last ? { ...part, last: closing.last } : part));
  }
  const behind = lines.filter(({ paragraph }) => paragraph > last.first);
  const first = closingLine(last.role, behind);
  return first === null ? others : [...others, { role: "closing", first, last: lastParagraph(lines) }];
}

function standsFor(line: Line, part: SkeletonPart): boolean {
  const text = line.text.trim();
  if (part.heading !== "")
    return text === part.heading || line.text.slice(line.bodyStart).trim() === part.heading;
  const blocks = partBlocks(part, "");
  // A title may run over several lines; the one that says what the text is tells that there is a title.
  const telling = part.role === "title" ? blocks.slice(-1) : blocks;
  return telling.some((block) => block.text.trim() === text);
}

function endBefore(all: readonly LocatedPart[], index: number): number {
  const first = all[index]!.first;
  const next = all.find((part) => part.first > first);
  return next ? next.first - 1 : Infinity;
}

function lastParagraph(lines: readonly Line[]): number {
  return lines.at(-1)?.paragraph ?? 0;
}

const ITEM_ROLES: Partial<Record<SectionRole, ItemRole>> = {
  issues: "issue",
  causes: "cause",
  measures: "measure",
};

/** One heading for two parts: “存在的问题及原因”, “存在问题及整改措施”, “原因分析和整改措施”. */
const COMBINED: Partial<Record<SectionRole, RegExp>> = {
  causes: /(?:问题|不足|差距)(?:及其?|和|与|、|以及).{0,6}(?:原因|成因|根源)/u,
  measures: /(?:问题|不足|差距|原因|根源)(?:分析|剖析)?(?:及|和|与|、|以及).{0,4}(?:整改|改进|努力)/u,
};

/** Whether the part is there in any form: its own section, items inside others, or a combined heading. */
export function isPresent(role: SectionRole, located: readonly LocatedPart[], statement: Statement): boolean {
  if (located.some((part) => part.role === role)) return true;
  const itemRole = ITEM_ROLES[role];
  if (itemRole && statement.items.some((item) => item.role === itemRole)) return true;
  const combined = COMBINED[role];
  return combined !== undefined && statement.sections.some(({ heading }) => combined.test(heading));
}
