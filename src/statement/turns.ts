import { isCleanRecord } from "./clean-record";
import type { Start } from "./heading-roles";
import { standsAlone, type Line } from "./line";
import { ordinalRank } from "./ordinal";
import type { OrdinalStyle } from "./statement";

/**
 * In “（一）…。 / 原因：… / 措施：… / （二）…” nothing but the running number tells that the issues go
 * on; in “原因1：… / 措施1：… / 问题2：…” the label does. Adds the places where the role changes so.
 */
export function withTurns(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const all: Start[] = [];
  const issueStyles = new Set<OrdinalStyle>();
  const dimensions = dimensionStyle(lines, starts);
  const firstIssues = starts.findIndex(({ role }) => role === "issues");
  const count = (role: Start["role"]): number => counts.get(role) ?? 0;
  const counts = new Map<Start["role"], number>();
  for (const { role } of starts) counts.set(role, count(role) + 1);
  for (const [i, start] of starts.entries()) {
    all.push(start);
    const to = starts[i + 1]?.at ?? lines.length;
    if (start.role === "issues") remember(issueStyles, lines, start.headed ? start.at + 1 : start.at, to);
    const turns = labelledTurns(lines, start, to);
    if (turns.length > 0) {
      all.push(...turns);
      continue;
    }
    const mayGiveWay = firstIssues >= 0 && i > firstIssues && mayResume(lines, start, count(start.role));
    if (!mayGiveWay) continue;
    const at =
      resumesAt(lines, start, starts[i + 1] ?? null, issueStyles) ??
      dimensionAgain(lines, start.at + 1, to, dimensions);
    if (at === null) continue;
    // A dimension that only tells of a clean record has no issues, nor measures.
    const isClean = at + 1 < to && isCleanRecord(bodyOf(lines[at + 1]!));
    all.push({ at, role: isClean && standsAlone(lines[at]!) ? null : "issues", headed: false });
    remember(issueStyles, lines, at, to);
  }
  return all;
}

function remember(styles: Set<OrdinalStyle>, lines: readonly Line[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const style = lines[at]?.ordinal?.style;
    if (style) styles.add(style);
  }
}

const LABELS: readonly { readonly role: "issues" | "causes" | "measures"; readonly word: RegExp }[] = [
  { role: "issues", word: /^问题/u },
  { role: "causes", word: /^原因/u },
  { role: "measures", word: /^(?:整改)?措施/u },
];

/** “问题2：…” behind “措施1：…”: the label itself says what follows. */
function labelledTurns(lines: readonly Line[], start: Start, to: number): Start[] {
  const turns: Start[] = [];
  let role = start.role;
  for (let at = start.at + 1; at < to; at++) {
    const line = lines[at]!;
    if (line.ordinal?.style !== "jieci") continue;
    const label = LABELS.find(({ word }) => word.test(line.text.slice(line.start)));
    if (!label || label.role === role) continue;
    role = label.role;
    turns.push({ at, role, headed: false });
  }
  return turns;
}

/** Only parts below a dimension give way to issues again: run-in ones, or those that come more than once. */
function mayResume(lines: readonly Line[], { role, at }: Start, count: number): boolean {
  const line = lines[at]!;
  if ((role !== "causes" && role !== "measures") || line.ordinal?.style === "chinese") return false;
  return !standsAlone(line) || count >= 2;
}

function resumesAt(
  lines: readonly Line[],
  start: Start,
  next: Start | null,
  issueStyles: ReadonlySet<OrdinalStyle>,
): number | null {
  const head = lines[start.at]!;
  const to = next?.at ?? lines.length;
  const rank = head.ordinal ? ordinalRank(head.ordinal.style) : Infinity;
  const own = new Set<OrdinalStyle>();
  for (let at = start.at + 1; at < to; at++) {
    const ordinal = lines[at]!.ordinal;
    if (!ordinal) continue;
    if (ordinal.value === 1) own.add(ordinal.style);
    if (own.has(ordinal.style) || !issueStyles.has(ordinal.style) || ordinalRank(ordinal.style) >= rank)
      continue;
    // The heading of a dimension whose issues have a heading of their own belongs to that one.
    return at + 1 === to && next?.role === "issues" ? null : at;
  }
  return next && unnumberedTurn(lines, start, next);
}

/** How the headings of the dimensions are numbered when each stands alone above its own issues. */
function dimensionStyle(lines: readonly Line[], starts: readonly Start[]): OrdinalStyle | null {
  const heads = starts.flatMap(({ at, role }) => (role === "issues" ? [lines[at - 1]] : []));
  const styles = new Set(heads.map((head) => (head && standsAlone(head) ? head.ordinal?.style : undefined)));
  const [style] = styles;
  return heads.length >= 2 && styles.size === 1 ? (style ?? null) : null;
}

/**
 * “六、对照生活纪律” behind “整改措施：…”: the next dimension begins, though nothing in it is labelled.
 */
function dimensionAgain(
  lines: readonly Line[],
  from: number,
  to: number,
  style: OrdinalStyle | null,
): number | null {
  if (style === null) return null;
  for (let at = from; at + 1 < to; at++)
    if (lines[at]!.ordinal?.style === style && standsAlone(lines[at]!)) return at;
  return null;
}

function bodyOf({ text, bodyStart, end }: Line): string {
  return text.slice(bodyStart, end);
}

/** “读书少。… / 原因：… / 调研少。… / 原因：…”, without any number: each label covers its own paragraph. */
function unnumberedTurn(lines: readonly Line[], start: Start, next: Start): number | null {
  if (next.role === "issues" || start.at + 1 >= next.at) return null;
  const isRunIn = [start, next].every(({ at }) => lines[at]!.ordinal === null && !standsAlone(lines[at]!));
  const isRound = next.role === "causes" || next.role === start.role;
  const between = lines.slice(start.at + 1, next.at);
  return isRunIn && isRound && between.every(({ ordinal }) => ordinal === null) ? start.at + 1 : null;
}
