import type { TextPosition } from "../document/paragraph";
import type { Paragraph } from "../document/paragraph";
import type { CheckResult } from "../checks/check-document";
import type { CategoryId, Library } from "../library/library";
import { textLines, type Line } from "../statement/line";
import type { Node } from "../statement/outline";
import { dimensionCategories } from "../trace/locate";
import { issueGroups, type IssueGroup } from "./issue-groups";
import { locateParts, type LocatedPart } from "./locate-parts";
import { matchDimensions } from "./match-dimensions";
import { writeOrdinal } from "./numbering";
import { endOfTurn, turnPlaces, type TurnPlace } from "./set-turn";
import { lastLine, placeAmong, type StubPlace } from "./stub-place";
import { takesTurns, turnAt } from "./stub-stretch";

export interface IssuePlaceRequest {
  readonly paragraphs: readonly Paragraph[];
  readonly result: CheckResult;
  /** What the issue is about. */
  readonly category: CategoryId;
  readonly cursor: TextPosition | null;
  readonly library: Library;
}

/** More places of a kind are not tried: each takes a check of the whole document. */
const MOST = 4;

export interface IssuePlaces {
  /** In the list the cursor is in; else below a dimension of the category. */
  readonly fitting: readonly IssuePlace[];
  /** Behind the last issue, for when none fits. */
  readonly others: readonly IssuePlace[];
}

/** For the issue alone, or for a turn of issue, cause and measure. */
export type IssuePlace =
  { readonly kind: "list"; readonly place: StubPlace } | { readonly kind: "turn"; readonly place: TurnPlace };

/** Where an issue that is not in the text yet may go, the best places first; none when the text lists no issues. */
export function issuePlaces(request: IssuePlaceRequest): IssuePlaces {
  const { paragraphs, result } = request;
  const lines = textLines(paragraphs);
  const located = locateParts(lines, result.statement, []);
  const parts = located.filter(({ role }) => role === "issues");
  const groups = parts.flatMap((part) => issueGroups(lines, result.statement, part));
  const turns = takesTurns(lines, located);
  const last = parts.at(-1);
  if (!last) return { fitting: [], others: [] };
  const series = turns ? seriesAcross(parts, groups) : null;
  if (series) {
    const siblings = { list: series, behind: series.at(-1)! };
    const place = { ...placeAmong(siblings, paragraphs), behind: endOfTurn(lines, located, last) };
    return { fitting: [{ kind: "list", place }], others: [] };
  }
  const placesIn = (some: readonly IssueGroup[]): IssuePlace[] =>
    [...new Set(some)].slice(0, MOST).flatMap((group) => {
      const list: IssuePlace = { kind: "list", place: placeIn(group, lines, paragraphs) };
      const turn = (turns ? turnPlaces(group.part, lines, located) : []).map((place): IssuePlace => ({
        kind: "turn",
        place,
      }));
      // Where points are numbered the issue is one more point; where a label leads one issue, one more turn.
      return list.place.ordinal === "" ? [...turn, list] : [list, ...turn];
    });
  const at = request.cursor ? groupsAt(request.cursor.paragraph, groups, located, turns) : [];
  const fitting = at.length > 0 ? at : groupsOfCategory(groups, request);
  return {
    fitting: placesIn(fitting),
    others: placesIn(lastGroups(groups).filter((group) => !fitting.includes(group))),
  };
}

function placeIn(
  { part, siblings }: IssueGroup,
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
): StubPlace {
  if (siblings) return placeAmong(siblings, paragraphs);
  const ordinal = writeOrdinal("chinese-parens", 1);
  return { behind: lastLine(lines, part), ordinal, shape: { kind: "run-in", label: "" }, heading: null };
}

/**
 * The issues of all parts as one series, where each part holds one and they are counted on from part to
 * part: 原因 and 措施 then stand below each issue. Null where the parts list each their own.
 */
function seriesAcross(parts: readonly LocatedPart[], groups: readonly IssueGroup[]): readonly Node[] | null {
  const lists = parts.map((part) => groups.findLast((group) => group.part === part)?.siblings?.list ?? []);
  const nodes = lists.flat();
  const isOne =
    lists.every((list) => list.length === 1) && nodes.every(({ children }) => children.length === 0);
  const goesOn = nodes.every(({ entry: { ordinal } }, i) => {
    const before = nodes[i - 1]?.entry.ordinal ?? null;
    if (ordinal === null) return false;
    return i === 0 || (before?.style === ordinal.style && ordinal.value === (before.value ?? 0) + 1);
  });
  return parts.length > 1 && isOne && goesOn ? nodes : null;
}

/** The dimensions that are about the category, the likeliest first. */
function groupsOfCategory(
  groups: readonly IssueGroup[],
  { result, category, library }: IssuePlaceRequest,
): IssueGroup[] {
  const dimensions = groups.filter(({ isDimension }) => isDimension);
  return [
    ...ofScenario(dimensions, result, category),
    ...ranked(dimensions, ({ title }) => dimensionCategories(title, library).indexOf(category)),
    ...ofLikeIssues(dimensions, result, category),
  ];
}

/** The lists at the end: of the last part itself where that lists issues, of its last dimension, of any. */
function lastGroups(groups: readonly IssueGroup[]): IssueGroup[] {
  return [
    ...groups.filter((group) => !isParted(group, groups)).slice(-1),
    ...groups.filter(({ isDimension }) => isDimension).slice(-1),
    ...groups.slice(-2).reverse(),
  ];
}

/** A part whose entries are all dimensions: an issue belongs below one of them, not beside them. */
function isParted({ part, siblings }: IssueGroup, groups: readonly IssueGroup[]): boolean {
  const below = groups.filter((group) => group.part === part).slice(0, -1);
  const last = below.at(-1);
  return siblings !== null && last !== undefined && last.isDimension && below.length === siblings.list.length;
}

/** The innermost list the paragraph stands in. Where parts take turns, all of the turn belongs to its issues. */
function groupsAt(
  paragraph: number,
  groups: readonly IssueGroup[],
  located: readonly LocatedPart[],
  turns: boolean,
): IssueGroup[] {
  const at = groups.find(({ first, last }) => first <= paragraph && paragraph <= last);
  if (at) return [at];
  const part =
    turns &&
    turnAt(located, paragraph).find(({ role, first, last }) => {
      return role !== "closing" && first <= paragraph && paragraph <= last;
    });
  if (!part) return [];
  const issues = turnAt(located, paragraph)[0];
  return groups.filter((group) => group.part.first === issues?.first).slice(0, 1);
}

/** By the scenario: which of its dimensions are about the category, the one that names it first before others. */
function ofScenario(
  groups: readonly IssueGroup[],
  { scenario }: CheckResult,
  category: CategoryId,
): IssueGroup[] {
  if (!scenario) return [];
  const titles = groups.map(({ title }) => title);
  const found = matchDimensions(scenario.dimensions, titles);
  return ranked(scenario.dimensions, ({ categories }) => categories.indexOf(category)).flatMap(
    ({ id }) => groups[found.get(id) ?? -1] ?? [],
  );
}

/** Those whose rank is not negative, the lowest first. */
function ranked<T>(all: readonly T[], rankOf: (one: T) => number): T[] {
  return all.filter((one) => rankOf(one) >= 0).sort((a, b) => rankOf(a) - rankOf(b));
}

/** By the issues that stand there: most of the category first. */
function ofLikeIssues(
  groups: readonly IssueGroup[],
  { statement, trace }: CheckResult,
  category: CategoryId,
): IssueGroup[] {
  const alike = statement.items.filter(
    ({ id, role, leaf }) => role === "issue" && leaf && trace.categories.get(id)?.[0] === category,
  );
  const count = ({ first, last }: IssueGroup): number =>
    alike.filter(({ range }) => range.paragraph >= first && range.paragraph <= last).length;
  return groups.filter((group) => count(group) > 0).sort((a, b) => count(b) - count(a));
}
