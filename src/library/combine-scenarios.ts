import { authorshipsOf } from "./authored-text";
import { OPTIONAL_PARTS, type Authorship, type Dimension, type OptionalPart, type Scenario } from "./library";
import { mergeOpenings } from "./merge-openings";

/** Between the ids of two meetings held as one; no id of a data file can hold it. */
export const COMBINED_MARK = "+";

/**
 * Whether the two can be held as one meeting: different ones of one year and one kind (a 支部's 组织生活会 is
 * never a 班子's 民主生活会), written by the same kind of author.
 */
export function canCombine(a: Scenario, b: Scenario): boolean {
  const oneYear = a.year === null || b.year === null || a.year === b.year;
  const oneKind = isOrganisational(a) === isOrganisational(b);
  return a.id !== b.id && a.meeting !== b.meeting && oneYear && oneKind && sharedAuthorships(a, b).length > 0;
}

function isOrganisational({ meeting }: Scenario): boolean {
  return meeting.includes("组织生活会");
}

/** The scenarios that can be held as one meeting with this one, in the library's order. */
export function combinableWith(scenario: Scenario, scenarios: readonly Scenario[]): readonly Scenario[] {
  return scenarios.filter((other) => canCombine(scenario, other));
}

/**
 * Two meetings held as one (“2025年度民主生活会暨巡视整改专题民主生活会”). The annual one is named first, whichever
 * is given first. Its headings and closing stand; the dimensions are those of both, a heading that both
 * have only once. Throws a RangeError where canCombine says no.
 */
export function combineScenarios(a: Scenario, b: Scenario): Scenario {
  if (!canCombine(a, b)) throw new RangeError(`“${a.name}”与“${b.name}”不能合并`);
  const [first, second] = a.year === null && b.year !== null ? [b, a] : [a, b];
  const withCases = [first, second].find(({ defaultParts }) => defaultParts.includes("cases")) ?? first;
  const authorships = sharedAuthorships(first, second);
  const forEach = (text: (authorship: Authorship) => string): Scenario["title"] =>
    Object.fromEntries(authorships.map((authorship) => [authorship, text(authorship)]));
  return {
    id: `${first.id}${COMBINED_MARK}${second.id}`,
    name: `${first.name}暨${second.name}`,
    year: first.year ?? second.year,
    status: lessCertain(first, second),
    source: `${first.source}；${second.source}`,
    theme: first.theme ?? second.theme,
    meeting: `${first.meeting}暨${second.meeting}`,
    title: forEach((authorship) => first.title[authorship]!),
    opening: forEach((authorship) => mergeOpenings(first.opening[authorship]!, second.opening[authorship]!)),
    closing: forEach((authorship) => first.closing[authorship]!),
    headings: { ...first.headings, cases: withCases.headings.cases },
    ...(withCases.casesBeforeIssues ? { casesBeforeIssues: true } : {}),
    caseHeadings: withCases.caseHeadings,
    defaultParts: OPTIONAL_PARTS.filter((part: OptionalPart) =>
      [first, second].some(({ defaultParts }) => defaultParts.includes(part)),
    ),
    dimensions: mergeDimensions(first, second),
    signals: [...new Set([...first.signals, ...second.signals])],
  };
}

function sharedAuthorships(a: Scenario, b: Scenario): Authorship[] {
  return authorshipsOf(a).filter((authorship) => authorshipsOf(b).includes(authorship));
}

const BY_CERTAINTY: readonly Scenario["status"][] = ["uncertain", "observed", "confirmed"];

function lessCertain(a: Scenario, b: Scenario): Scenario["status"] {
  return BY_CERTAINTY.find((status) => status === a.status || status === b.status) ?? a.status;
}

/**
 * The first meeting's dimensions, then those of the second that the first has not. Ids are unique within
 * one scenario only: one that is taken gets its scenario's id before it.
 */
function mergeDimensions(first: Scenario, second: Scenario): Dimension[] {
  const coreOf = ({ heading }: Dimension): string => heading.replace(/[^\p{Script=Han}]/gu, "");
  const twins = new Map(second.dimensions.map((dimension) => [coreOf(dimension), dimension]));
  const merged = first.dimensions.map((dimension) => {
    const twin = twins.get(coreOf(dimension));
    return twin ? mergeTwins(dimension, twin) : dimension;
  });
  const known = new Set(first.dimensions.map(coreOf));
  const ids = new Set(first.dimensions.map(({ id }) => id));
  const added = second.dimensions
    .filter((dimension) => !known.has(coreOf(dimension)))
    .map((dimension) =>
      ids.has(dimension.id) ? { ...dimension, id: `${second.id}-${dimension.id}` } : dimension,
    );
  return [...merged, ...added];
}

/** Demanded when one of the two demands it. */
function mergeTwins(a: Dimension, b: Dimension): Dimension {
  const { optional, ...dimension } = a;
  const categories = [...new Set([...a.categories, ...b.categories])];
  return { ...dimension, categories, ...(optional && b.optional ? { optional } : {}) };
}
