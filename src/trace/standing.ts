import { sharesRow } from "../statement/ledger-rows";
import type { Item } from "../statement/statement";
import type { Prepared } from "./prepare";
import { IssueIndex, type Span } from "./issue-index";
import type { LeafArrays } from "./leaf-arrays";
import { issuesReferredTo, NAMED_SHARE, referenceOf } from "./reference";
import type { Standing } from "./signals";
import type { Vocabulary } from "./vocabulary";

/** The issues and the answers of one side, each in document order. */
interface Lists {
  readonly issues: readonly Prepared[];
  readonly answers: readonly Prepared[];
  readonly arrays: LeafArrays;
  readonly vocabulary: Vocabulary;
}

/**
 * For each pair what the places of both in the document tell, and what the answer itself says of the issue.
 * `comparedWith` gives the issues that an answer is compared with; what it says of others is not looked for.
 */
export function standingsOf(
  { issues, answers, arrays, vocabulary }: Lists,
  comparedWith: (at: number) => Span,
): (issue: number, answer: number) => Standing {
  const headed = issues.filter(({ profile }) => profile.item.dimension !== "");
  const headings = new Set(headed.map(({ profile }) => profile.heading));
  const inBlocks = answers.filter(({ profile }) => headings.has(profile.heading)).length;
  const interleaved = answers.length > 0 && inBlocks >= INTERLEAVED_SHARE * answers.length;
  const hasRows = issues.some(({ profile }) => profile.item.rows);
  const isSameBlock = (i: number, at: number): boolean => {
    const issue = issues[i]!.profile;
    const answer = answers[at]!.profile;
    if (hasRows && issue.item.rows && answer.item.rows) return sharesRow(issue.item, answer.item);
    return interleaved && issue.heading === answer.heading;
  };
  const above = countIssuesAbove(issues, answers);
  const index = new IssueIndex(issues, arrays, vocabulary.size);
  const issuesAbove = (at: number): number[] => {
    const found: number[] = [];
    for (let i = above[at]! - 1; i >= 0 && isSameBlock(i, at); i--) found.push(i);
    return found;
  };
  const references = answers.map(({ profile }, at) =>
    issuesReferredTo(referenceOf(profile.item, vocabulary), index, comparedWith(at), () => issuesAbove(at)),
  );
  const speaksOfIssues = references.map((to) => to !== null && isSure(to));
  // One object for all pairs, read at once: a long statement has hundreds of thousands.
  const standing = { order: 0, sameBlock: false, reference: 0, namesOthers: false };
  return (i: number, at: number): Standing => {
    const reference = references[at]?.get(i) ?? 0;
    const namesOthers = reference === 0 && speaksOfIssues[at]!;
    // An answer that names other issues is not this one's for its place alone.
    standing.order = namesOthers
      ? 0
      : 1 - Math.abs(relative(i, issues.length) - relative(at, answers.length));
    standing.sameBlock = !namesOthers && isSameBlock(i, at);
    standing.reference = reference;
    standing.namesOthers = namesOthers;
    return standing;
  };
}

function isSure(references: ReadonlyMap<number, number>): boolean {
  for (const surely of references.values()) if (surely >= NAMED_SHARE) return true;
  return false;
}

/** For each answer how many issues begin above it; both lists are in document order. */
function countIssuesAbove(issues: readonly Prepared[], answers: readonly Prepared[]): number[] {
  let count = 0;
  return answers.map(({ profile }) => {
    while (count < issues.length && precedes(issues[count]!, profile.item)) count++;
    return count;
  });
}

function precedes({ profile }: Prepared, { range }: Item): boolean {
  const own = profile.item.range;
  return own.paragraph < range.paragraph || (own.paragraph === range.paragraph && own.start < range.start);
}

/** From this share of answers below the issues' own headings the statement goes 问题—原因—措施 in each. */
const INTERLEAVED_SHARE = 0.8;

/** Where an entry stands in its list, from 0 to 1. */
export function relative(index: number, count: number): number {
  return count <= 1 ? 0 : index / (count - 1);
}
