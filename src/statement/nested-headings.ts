import { headRank, type Start } from "./heading-roles";
import { standsAlone, type Line } from "./line";
import { roleOfPlainHeading } from "./plain-heading";

/** Parts whose inner headings (“（二）案例原因剖析”, “1.存在问题”) open no part of the statement. */
const CLOSED = new Set(["cases", "previous", "disclosures", null]);

/** Leaves out headings that stand inside 典型案例剖析, 上年度整改 or 需要说明的事项 and belong to it. */
export function withoutInnerHeadings(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const kept: Start[] = [];
  for (const [i, start] of starts.entries()) {
    const open = kept[kept.length - 1];
    if (!open || !CLOSED.has(open.role) || !isInside(lines, open, start, starts.slice(i + 1)))
      kept.push(start);
  }
  return kept;
}

function isInside(lines: readonly Line[], open: Start, start: Start, later: readonly Start[]): boolean {
  const [outer, inner] = [headRank(lines[open.at]!), headRank(lines[start.at]!)];
  if (outer < inner) return Number.isFinite(inner) || later.some(({ at }) => headRank(lines[at]!) <= outer);
  // All unnumbered: the case's own 原因 is the one that comes again as the statement's.
  return (
    outer === inner &&
    outer === Infinity &&
    start.role === "causes" &&
    later.some(({ role }) => role === "causes")
  );
}

/**
 * Leaves out “四、改进走访慰问。…” behind “三、努力方向 / 一、… / 二、… / 三、…”: where a part counts its
 * entries with 一、二、三、 a number that goes on from those or comes twice, and opens the same part or runs on, is an entry.
 */
export function withoutCountedEntries(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const kept: Start[] = [];
  for (const start of starts) {
    const open = kept[kept.length - 1];
    if (!open || !isCounted(lines, open, start)) kept.push(start);
  }
  return kept;
}

function isCounted(lines: readonly Line[], open: Start, { at, role, headed }: Start): boolean {
  const line = lines[at]!;
  const isLevelOne = ({ ordinal }: Line): boolean => ordinal?.style === "chinese";
  if (!headed || !isLevelOne(line) || (role !== open.role && standsAlone(line))) return false;
  // “三、原因分析：一是…” is the next part, whatever was counted before it.
  if (roleOfPlainHeading(line.headline) !== null) return false;
  const within = lines.slice(open.at + 1, at).filter(isLevelOne);
  const before = within[within.length - 1]?.ordinal?.value ?? 0;
  const goesOn = line.ordinal?.value === before + 1 || line.ordinal?.value === before;
  return goesOn && within.some(({ ordinal }) => ordinal?.value === 1);
}

/** Leaves out “（一）存在的主要问题” right below “二、存在的问题及原因”: one part, not two. */
export function withoutSecondHeadings(lines: readonly Line[], starts: readonly Start[]): Start[] {
  return starts.filter((start, i) => {
    const before = starts[i - 1];
    const isSame = before !== undefined && before.role === start.role && start.at === before.at + 1;
    return !isSame || headRank(lines[start.at]!) <= headRank(lines[before.at]!);
  });
}

/**
 * Leaves out labels that only say again what part it is: “主要问题：” below each dimension of
 * “一、存在的问题”. Where 问题, 原因 and 措施 take turns, such a label begins the part anew.
 */
export function withoutRepeats(lines: readonly Line[], starts: readonly Start[]): Start[] {
  const firstAnswer = starts.findIndex(isAnswer);
  const takesTurns = firstAnswer >= 0 && starts.slice(firstAnswer).some(({ role }) => role === "issues");
  return starts.filter((start, i) => {
    const before = starts[i - 1];
    if (!before || before.role !== start.role || !start.headed) return true;
    const [rank, open] = [headRank(lines[start.at]!), headRank(lines[before.at]!)];
    if (rank <= open) return Number.isFinite(rank);
    return takesTurns && start.role === "issues";
  });
}

function isAnswer({ role }: Start): boolean {
  return role === "causes" || role === "measures";
}
