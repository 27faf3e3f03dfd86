import type { Scenario } from "../library";
import { termsKey, type OwnPhrase, type OwnTerms, type OwnThresholds, type Pack } from "./pack";

/** What to do where both have something of one name. A threshold can only be the one or the other. */
export const COLLISION_ANSWERS = ["keep", "replace", "both"] as const;
export type CollisionAnswer = (typeof COLLISION_ANSWERS)[number];

/** Something of one name and different content; `key` tells it from the other collisions. */
export interface Collision {
  readonly key: string;
  readonly kind: "phrase" | "scenario" | "threshold";
  /** The id; of a threshold its side. */
  readonly id: string;
  /** What to show of each: a phrase's text, a scenario's name, a threshold's number. */
  readonly mine: string;
  readonly theirs: string;
}

export interface Merge {
  /** What is new and can go in unasked; `terms` are united with what is there. */
  readonly additions: Pick<Pack, "phrases" | "scenarios" | "terms" | "thresholds">;
  /** How many are there already, as they are. */
  readonly same: number;
  readonly collisions: readonly Collision[];
}

const SIDES = ["cause", "measure"] as const;

/** Lays a pack beside what is there: what is new, what is there already, and what must be asked. */
export function mergePack(own: Pack, incoming: Pack): Merge {
  const phrases = sortOut(own.phrases, incoming.phrases, samePhrase);
  const scenarios = sortOut(own.scenarios, incoming.scenarios, sameContent);
  const newTerms = incoming.terms.flatMap((terms) => withoutKnown(own, terms));
  const thresholds = SIDES.filter((side) => incoming.thresholds[side] !== undefined);
  const isNew = (side: (typeof SIDES)[number]): boolean => own.thresholds[side] === undefined;
  const differs = (side: (typeof SIDES)[number]): boolean =>
    !isNew(side) && own.thresholds[side] !== incoming.thresholds[side];
  return {
    additions: {
      phrases: phrases.added,
      scenarios: scenarios.added,
      terms: newTerms,
      thresholds: Object.fromEntries(
        thresholds.filter(isNew).map((side) => [side, incoming.thresholds[side]]),
      ) as OwnThresholds,
    },
    same:
      phrases.same +
      scenarios.same +
      (incoming.terms.length - newTerms.length) +
      thresholds.filter((side) => !isNew(side) && !differs(side)).length,
    collisions: [
      ...phrases.differing.map(([mine, theirs]) => collision("phrase", mine.id, mine.text, theirs.text)),
      ...scenarios.differing.map(([mine, theirs]) => collision("scenario", mine.id, mine.name, theirs.name)),
      ...thresholds
        .filter(differs)
        .map((side) =>
          collision("threshold", side, String(own.thresholds[side]), String(incoming.thresholds[side])),
        ),
    ],
  };
}

/**
 * What is there with the pack taken in. A collision without an answer keeps what is there: nothing is
 * ever replaced that nobody said to replace. Name and unit stay; a unit not yet named is taken over.
 */
export function applyMerge(
  own: Pack,
  incoming: Pack,
  answers: ReadonlyMap<string, CollisionAnswer> = new Map(),
): Pack {
  const { additions } = mergePack(own, incoming);
  const answer = (kind: Collision["kind"], id: string): CollisionAnswer =>
    answers.get(`${kind}:${id}`) ?? "keep";
  const thresholds: { cause?: number; measure?: number } = { ...own.thresholds, ...additions.thresholds };
  for (const side of SIDES) {
    const theirs = incoming.thresholds[side];
    if (theirs !== undefined && answer("threshold", side) === "replace") thresholds[side] = theirs;
  }
  return {
    ...own,
    unit: own.unit ?? incoming.unit,
    phrases: settle(own.phrases, incoming.phrases, {
      answer: (id) => answer("phrase", id),
      same: samePhrase,
      copy: sameOf,
    }),
    scenarios: settle(own.scenarios, incoming.scenarios, {
      answer: (id) => answer("scenario", id),
      same: sameContent,
      copy: renamed,
    }),
    terms: additions.terms.reduce(withTerms, own.terms),
    thresholds,
  };
}

function collision(kind: Collision["kind"], id: string, mine: string, theirs: string): Collision {
  return { key: `${kind}:${id}`, kind, id, mine, theirs };
}

interface Named {
  readonly id: string;
}

function sortOut<T extends Named>(own: readonly T[], incoming: readonly T[], same: (a: T, b: T) => boolean) {
  const byId = new Map(own.map((one) => [one.id, one]));
  const added: T[] = [];
  const differing: [T, T][] = [];
  for (const theirs of incoming) {
    const mine = byId.get(theirs.id);
    if (mine ? same(mine, theirs) : own.some((one) => same(one, theirs))) continue;
    if (mine) differing.push([mine, theirs]);
    else added.push(theirs);
  }
  return { added, differing, same: incoming.length - added.length - differing.length };
}

/** The same phrase, whatever it is called; with other tags it is another. */
function samePhrase(a: OwnPhrase, b: OwnPhrase): boolean {
  return a.text === b.text && sameContent({ ...a, id: "" }, { ...b, id: "" });
}

/** By what they hold, in whatever order the keys were written. */
function sameContent(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Settling<T> {
  readonly answer: (id: string) => CollisionAnswer;
  readonly same: (a: T, b: T) => boolean;
  /** Under another id, and what else must then differ. */
  readonly copy: (one: T, id: string, number: number) => T;
}

/** Collisions by their answers, then what is new: beside what has been replaced, not what was there before. */
function settle<T extends Named>(
  own: readonly T[],
  incoming: readonly T[],
  { answer, same, copy }: Settling<T>,
): readonly T[] {
  const theirs = new Map(incoming.map((one) => [one.id, one]));
  const taken = new Set([...own, ...incoming].map(({ id }) => id));
  const besides: T[] = [];
  const kept = own.map((mine) => {
    const other = theirs.get(mine.id);
    const said = other && !same(mine, other) ? answer(mine.id) : "keep";
    if (!other || said === "keep") return mine;
    if (said === "replace") return other;
    let number = 2;
    while (taken.has(`${mine.id}-${number}`)) number += 1;
    taken.add(`${mine.id}-${number}`);
    besides.push(copy(other, `${mine.id}-${number}`, number));
    return mine;
  });
  const mineIds = new Set(own.map(({ id }) => id));
  const added = incoming.filter((one) => !mineIds.has(one.id) && !kept.some((other) => same(one, other)));
  return [...kept, ...added, ...besides];
}

const sameOf = (one: OwnPhrase, id: string): OwnPhrase => ({ ...one, id });

/** Two meetings of one name could not be told apart in the list. */
const renamed = (one: Scenario, id: string, number: number): Scenario => ({
  ...one,
  id,
  name: `${one.name}（${number}）`,
});

/** What of the words is not there yet; nothing when all are. */
function withoutKnown(own: Pack, incoming: OwnTerms): OwnTerms[] {
  const mine = own.terms.find((terms) => termsKey(terms) === termsKey(incoming));
  if (!mine) return [incoming];
  const words = incoming.words.filter((word) => !mine.words.includes(word));
  return words.length === 0 ? [] : [{ ...incoming, words }];
}

/** The words put with those for the same category or matter. */
export function withTerms(all: readonly OwnTerms[], added: OwnTerms): readonly OwnTerms[] {
  const at = all.findIndex((terms) => termsKey(terms) === termsKey(added));
  if (at < 0) return [...all, added];
  return all.map((terms, i) =>
    i === at ? { ...terms, words: [...new Set([...terms.words, ...added.words])] } : terms,
  );
}
