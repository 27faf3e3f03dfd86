// Scores reports (docs/report.md) against annotations (test/eval/README.md). Pure.

const SIDES = /** @type {const} */ (["cause", "measure"]);
const ROLES = { issue: "issues", cause: "causes", measure: "measures" };
/** Parts whose finding is counted; title, byline, opening and closing are no parts of the check. */
const COUNTED_SECTIONS = new Set(["previous", "issues", "cases", "causes", "measures", "disclosures"]);
/** UTF-16 units by which an item may begin beside its quote: the reader may or may not count the ordinal in. */
const START_TOLERANCE = 6;

/** What is added up, over one statement or many: right ones, annotated ones, found ones. */
const tally = () => ({ hit: 0, gold: 0, found: 0 });

export function emptyScore() {
  return {
    statements: 0,
    negatives: { clean: 0, all: 0 },
    sections: tally(),
    items: tally(),
    gaps: tally(),
    links: tally(),
    states: { right: 0, all: 0 },
    /** Statements without any hole, and those of them that were told of one. */
    whole: { all: 0, toldOfHoles: 0 },
    errors: [],
  };
}

/** Adds one statement to the score. `lines` are its paragraphs, `report` what the check said of it. */
export function addStatement(score, name, gold, lines, report) {
  if (gold.issues.length === 0) {
    score.negatives.all++;
    if (report.kind === "other" || report.items.every(({ role }) => role !== "issue"))
      score.negatives.clean++;
    else score.errors.push({ name, kind: "negative", at: "" });
    return;
  }
  score.statements++;
  addSections(score, gold, report);
  addTrace(score, name, gold, report, matchItems(score, name, gold, lines, report));
}

function addSections(score, gold, report) {
  const places = (sections) =>
    sections.filter(({ role }) => COUNTED_SECTIONS.has(role)).map(({ role, line }) => `${role}@${line}`);
  const wanted = new Set(places(gold.sections));
  const found = places(report.sections);
  add(score.sections, found.filter((place) => wanted.has(place)).length, wanted.size, found.length);
}

/** The found item of each annotated one: same role and paragraph, the nearest start. */
function matchItems(score, name, gold, lines, report) {
  const matched = new Map();
  for (const [role, key] of Object.entries(ROLES)) {
    const leaves = report.items.filter((item) => item.role === role && item.leaf);
    const taken = new Set();
    for (const { id, line, quote } of gold[key]) {
      const start = (lines[line - 1] ?? "").indexOf(quote);
      const distance = (item) => Math.abs(item.start - start);
      const [nearest] = leaves
        .filter((item) => !taken.has(item) && item.line === line && distance(item) <= START_TOLERANCE)
        .sort((a, b) => distance(a) - distance(b));
      if (nearest) {
        taken.add(nearest);
        matched.set(id, nearest.id);
      } else score.errors.push({ name, kind: "item-missed", at: id });
    }
    for (const item of leaves)
      if (!taken.has(item)) score.errors.push({ name, kind: "item-extra", at: item.id });
    add(score.items, taken.size, gold[key].length, leaves.length);
  }
  return matched;
}

function addTrace(score, name, gold, report, matched) {
  const traces = new Map(report.trace.map((trace) => [trace.issue, trace]));
  const annotated = new Map([...matched].map(([id, found]) => [found, id]));
  let falseGaps = 0;
  for (const link of gold.links) {
    const trace = traces.get(matched.get(link.issue));
    for (const side of SIDES) {
      const wanted = link[`${side}_state`];
      const state = trace?.[side].state;
      const right = state === wanted;
      score.states.all++;
      if (right) score.states.right++;
      add(score.gaps, right && state === "none" ? 1 : 0, wanted === "none" ? 1 : 0, state === "none" ? 1 : 0);
      const targets = link[`${side}s`];
      const found = (trace?.[side].links ?? []).map(({ to }) => annotated.get(to) ?? to);
      const hits = found.filter((id) => targets.includes(id)).length;
      add(score.links, hits, targets.length, found.length);
      if (state === "none" && !right) falseGaps++;
      const kind = errorKind(wanted, state, hits);
      if (kind) score.errors.push({ name, kind, at: `${link.issue} ${side}` });
    }
  }
  const isWhole = gold.links.every((link) => SIDES.every((side) => link[`${side}_state`] !== "none"));
  if (!isWhole) return;
  score.whole.all++;
  if (falseGaps > 0) score.whole.toldOfHoles++;
}

/** What kind of error a verdict is; null when it is right and rests on the right text. */
export function errorKind(wanted, state, hits) {
  if (state === undefined) return "issue-missed";
  if (wanted === "none") return state === "none" ? null : `gap-missed-${state}`;
  if (state === "none") return `gap-false-${wanted}`;
  if (hits === 0) return "wrong-link";
  return state === wanted ? null : `${state}-for-${wanted}`;
}

function add(sum, hit, gold, found) {
  sum.hit += hit;
  sum.gold += gold;
  sum.found += found;
}

const ratio = (part, whole) => (whole === 0 ? 1 : part / whole);
const f1 = ({ hit, gold, found }) => ratio(2 * hit, gold + found);

/** The figures people look at, each from 0 to 1, and the counts of false gaps. */
export function figures(score) {
  return {
    statements: score.statements,
    sectionF1: f1(score.sections),
    itemF1: f1(score.items),
    gapF1: f1(score.gaps),
    gapPrecision: ratio(score.gaps.hit, score.gaps.found),
    gapRecall: ratio(score.gaps.hit, score.gaps.gold),
    linkF1: f1(score.links),
    stateAccuracy: ratio(score.states.right, score.states.all),
    falseGaps: score.gaps.found - score.gaps.hit,
    answered: score.states.all - score.gaps.gold,
    wholeStatements: score.whole.all,
    wholeToldOfHoles: score.whole.toldOfHoles,
    negatives: score.negatives.all,
    negativesClean: score.negatives.clean,
  };
}

/** How many errors of each kind, the most frequent first. */
export function errorsByKind({ errors }) {
  const counts = new Map();
  for (const { kind } of errors) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
