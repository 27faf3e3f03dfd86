import type { Affinities } from "./affinities";
import { CATEGORY_COUNT, IN_HEADING, IN_TITLE, ROOT_COUNT, type LeafArrays } from "./leaf-arrays";
import type { Prepared } from "./prepare";
import { TITLE_WEIGHT, type Heading, type Stretch } from "./profile";
import type { Rarity } from "./rarity";
import type { Vocabulary } from "./vocabulary";

/**
 * What speaks for or against an answer to an issue, each about 0 to 1. What the issue's heading says
 * counts little: every issue below that heading shares it.
 */
export const SIGNALS = [
  "wording", // cosine of the two texts over telling two-character sequences
  "shared", // how much telling wording is shared at all
  "topic", // how much of the issue's topic sentence the answer takes up
  "answerTopic", // how much of the answer's topic sentence stands in the issue
  "stretch", // the longest stretch of the issue whose sequences the answer all has
  "concepts", // cosine of the matters named, in whatever words
  "topicConcept", // the most telling matter that both topic sentences name
  "strongestConcept", // the most telling matter that both name
  "category", // cosine of the categories
  "root", // how much of what the cause names explains the issue
  "mainRoot", // how well the cause's main root explains the issue
  "block", // both stand in one block of 问题—原因—措施
  "heading", // how much of the issue's heading the answer's heading or topic sentence repeats
  "order", // 1 where the answer stands where the issue does in its own list
  "common", // how much of the answer is wording that every statement has
  "length", // the answer's length
  "figures", // the answer holds figures
  "affinity", // how much more than other issues it goes with answers like this one, shared words or not
  "plain", // how plainly the answer speaks of what is done or was thought; below 0 in stock wording
  "otherMatter", // the issue's topic names a matter that the answer does not
  "alikeRoot", // how much likelier than by chance both speak of the same attitude, as learnt from labelled texts
  "alikeArea", // … of the same category
  "alikeFault", // … of the same thing gone wrong
  "alikeMatter", // … of the same matter
  "reference", // the answer says that it is about this issue (针对“…”问题)
] as const;
export type SignalName = (typeof SIGNALS)[number];

export const SIGNAL_AT = Object.fromEntries(SIGNALS.map((name, i) => [name, i])) as Readonly<
  Record<SignalName, number>
>;

/** Beyond this sum of telling sequences more sharing adds nothing. */
const SHARED_CAP = 3;
const LONG_ANSWER = 120;
const HAS_DIGIT = /\d/u;

/** Where an issue and an answer stand to each other, as the lists tell it. */
export interface Standing {
  readonly order: number;
  readonly sameBlock: boolean;
  readonly reference: number;
  /** Whether the answer says that it is about other issues, and not about this one. */
  readonly namesOthers: boolean;
}

/** Reads the signals between one answer and any issue; set to an answer by `face`. */
export class SignalReader {
  /** Of the answer faced, by sequence: its weight, 0 for one that it has not. */
  private readonly answerWeight: Uint8Array;
  private readonly inHeading: Uint8Array;
  /** By concept. */
  private readonly conceptWeight: Float32Array;
  private readonly conceptRare: Float32Array;
  private readonly conceptInTitle: Uint8Array;
  /** Those it has, by index: few have more than a handful. */
  private categories: number[] = [];
  private roots: number[] = [];
  private answer: Prepared | null = null;
  private titleRare = 0;
  private common = 0;
  private figures = 0;
  private heading: Heading | null = null;
  private headingOverlap = 0;

  constructor(
    private readonly arrays: LeafArrays,
    private readonly vocabulary: Vocabulary,
    private readonly rarity: Rarity,
    private readonly affinities: Affinities,
  ) {
    this.answerWeight = new Uint8Array(vocabulary.size);
    this.inHeading = new Uint8Array(vocabulary.size);
    this.conceptWeight = new Float32Array(rarity.ofConcept.length);
    this.conceptRare = new Float32Array(rarity.ofConcept.length);
    this.conceptInTitle = new Uint8Array(rarity.ofConcept.length);
  }

  /** Turns to an answer: the arrays hold its words until the next one. */
  face(answer: Prepared): void {
    if (answer === this.answer) return;
    if (this.answer) this.mark(this.answer, 0);
    this.mark(answer, 1);
    this.answer = answer;
    this.heading = null;
    const { words, item, index } = answer.profile;
    this.affinities.aspects.face(index);
    const { ofBigram } = this.rarity;
    this.titleRare = 0;
    let telling = 0;
    for (let at = words.from; at < words.to; at++) {
      const rare = ofBigram[this.arrays.bigrams[at]!]!;
      telling += at < words.titleTo ? rare * TITLE_WEIGHT : rare;
      if (at < words.titleTo) this.titleRare += rare;
    }
    this.common = 1 - telling / Math.max(1, words.to - words.from);
    this.figures = HAS_DIGIT.test(item.text) ? 1 : 0;
    this.categories = notZero(this.arrays.categories, index * CATEGORY_COUNT, CATEGORY_COUNT);
    this.roots = notZero(this.arrays.roots, index * ROOT_COUNT, ROOT_COUNT);
  }

  /** How plainly the answer faced speaks. */
  plainness(): number {
    return this.affinities.plainness(this.answer!.profile.index);
  }

  private mark({ profile: { words, matters, heading } }: Prepared, on: 0 | 1): void {
    const { bigrams, concepts, conceptWeights, conceptRare, conceptPlaces } = this.arrays;
    for (let i = words.from; i < words.to; i++) {
      const at = bigrams[i]!;
      const isTitle = i < words.titleTo;
      this.answerWeight[at] = isTitle ? on * TITLE_WEIGHT : on;
      this.inHeading[at] = isTitle ? on : 0;
    }
    for (const at of heading.bigrams) this.inHeading[at] = on;
    for (let i = matters.from; i < matters.to; i++) {
      this.conceptWeight[concepts[i]!] = on * conceptWeights[i]!;
      this.conceptRare[concepts[i]!] = on * conceptRare[i]!;
      this.conceptInTitle[concepts[i]!] = on * (conceptPlaces[i]! & IN_TITLE);
    }
  }

  /** Writes the signals between `issue` and the answer faced into `out`, in the order of SIGNALS. */
  read(issue: Prepared, standing: Standing, out: Float64Array): void {
    const answer = this.answer!;
    this.readWording(issue, answer, out);
    this.readConcepts(issue, answer, out);
    out[SIGNAL_AT.category] = this.sharedCategories(issue, answer);
    out[SIGNAL_AT.root] = answer.rootSum > 0 ? this.sharedRoots(issue, answer) / answer.rootSum : 0;
    out[SIGNAL_AT.mainRoot] = answer.mainRoot >= 0 ? this.rootOf(issue, answer.mainRoot) : 0;
    out[SIGNAL_AT.block] = standing.sameBlock ? 1 : 0;
    out[SIGNAL_AT.heading] = this.overlapWith(issue.profile.heading);
    out[SIGNAL_AT.order] = standing.order;
    out[SIGNAL_AT.common] = this.common;
    out[SIGNAL_AT.length] = Math.min(answer.profile.item.text.length, LONG_ANSWER) / LONG_ANSWER;
    out[SIGNAL_AT.figures] = this.figures;
    out[SIGNAL_AT.reference] = standing.reference;
    const { index, item } = answer.profile;
    out[SIGNAL_AT.affinity] =
      item.role === "issue" ? 0 : this.affinities.between(item.role, issue.profile.index, index);
    out[SIGNAL_AT.plain] = this.plainness();
    this.affinities.aspects.compare(issue.profile.index, out, SIGNAL_AT.alikeRoot);
  }

  private readWording(issue: Prepared, answer: Prepared, out: Float64Array): void {
    const { discounted, bigrams } = this.arrays;
    const { answerWeight } = this;
    const { ofBigram } = this.rarity;
    const { words, run } = issue.profile;
    const { tellingTitleTo, tellingTo } = issue;
    let cosine = 0;
    let shared = 0;
    let topic = 0;
    let answerTopic = 0;
    for (let at = words.from; at < tellingTitleTo; at++) {
      const sequence = bigrams[at]!;
      const there = answerWeight[sequence]!;
      if (there === 0) continue;
      const telling = discounted[at]!;
      const rare = ofBigram[sequence]!;
      cosine += telling * TITLE_WEIGHT * there * rare;
      shared += telling;
      topic += telling;
      if (there === TITLE_WEIGHT) answerTopic += rare;
    }
    for (let at = words.titleTo; at < tellingTo; at++) {
      const sequence = bigrams[at]!;
      const there = answerWeight[sequence]!;
      if (there === 0) continue;
      const telling = discounted[at]!;
      const rare = ofBigram[sequence]!;
      cosine += telling * there * rare;
      shared += telling * Math.min(1, there / TITLE_WEIGHT);
      if (there === TITLE_WEIGHT) answerTopic += rare;
    }
    out[SIGNAL_AT.wording] = cosine / (issue.norm * answer.norm);
    out[SIGNAL_AT.shared] = Math.min(shared, SHARED_CAP) / SHARED_CAP;
    out[SIGNAL_AT.topic] = topic / (issue.titleRare || 1);
    out[SIGNAL_AT.answerTopic] = answerTopic / (this.titleRare || 1);
    const stretch = shared > 0 ? this.longestStretch(run) : 0;
    out[SIGNAL_AT.stretch] = Math.min(stretch, SHARED_CAP) / SHARED_CAP;
  }

  private longestStretch({ from, to }: Stretch): number {
    const { ofBigram } = this.rarity;
    const { run } = this.arrays;
    let longest = 0;
    let sum = 0;
    for (let at = from; at < to; at++) {
      const sequence = run[at]!;
      if (sequence >= 0 && this.answerWeight[sequence] !== 0) {
        sum += ofBigram[sequence]!;
        if (sum > longest) longest = sum;
      } else sum = 0;
    }
    return longest;
  }

  private readConcepts(issue: Prepared, answer: Prepared, out: Float64Array): void {
    const { concepts, conceptWeights, conceptRare, conceptPlaces } = this.arrays;
    const { matters } = issue.profile;
    let cosine = 0;
    let inBothTopics = 0;
    let strongest = 0;
    let topicNamed = 0;
    let topicShared = 0;
    for (let i = matters.from; i < matters.to; i++) {
      const id = concepts[i]!;
      const places = conceptPlaces[i]!;
      if (places === IN_TITLE) topicNamed++;
      const there = this.conceptWeight[id]!;
      if (there === 0) continue;
      const here = Math.fround(conceptWeights[i]!);
      const telling = this.rarity.ofConcept[id]!;
      cosine += here * conceptRare[i]! * there * this.conceptRare[id]!;
      strongest = Math.max(strongest, Math.min(1, here / 2) * Math.min(1, there / 2) * telling);
      if ((places & IN_TITLE) === 0) continue;
      if ((places & IN_HEADING) === 0) topicShared++;
      if (this.conceptInTitle[id] !== 0) inBothTopics = Math.max(inBothTopics, telling);
    }
    out[SIGNAL_AT.concepts] = cosine / (issue.conceptNorm * answer.conceptNorm);
    out[SIGNAL_AT.topicConcept] = inBothTopics;
    out[SIGNAL_AT.strongestConcept] = strongest;
    out[SIGNAL_AT.otherMatter] = topicNamed > 0 && topicShared === 0 ? 1 : 0;
  }

  private sharedCategories(issue: Prepared, answer: Prepared): number {
    const { categories } = this.arrays;
    const here = issue.profile.index * CATEGORY_COUNT;
    const there = answer.profile.index * CATEGORY_COUNT;
    let sum = 0;
    for (const i of this.categories)
      sum += Math.fround(categories[here + i]!) * Math.fround(categories[there + i]!);
    return sum / (issue.categoryNorm * answer.categoryNorm);
  }

  private sharedRoots(issue: Prepared, answer: Prepared): number {
    const { roots } = this.arrays;
    const here = issue.profile.index * ROOT_COUNT;
    const there = answer.profile.index * ROOT_COUNT;
    let sum = 0;
    for (const i of this.roots) sum += roots[here + i]! * roots[there + i]!;
    return sum;
  }

  private rootOf({ profile }: Prepared, root: number): number {
    return this.arrays.roots[profile.index * ROOT_COUNT + root]!;
  }

  /** The issues below one heading come one after another: reckoned once for them. */
  private overlapWith(heading: Heading): number {
    if (heading === this.heading) return this.headingOverlap;
    let telling = 0;
    let repeated = 0;
    for (const sequence of heading.bigrams) {
      if (this.vocabulary.uncommon(sequence) === 0) continue;
      telling++;
      repeated += this.inHeading[sequence]!;
    }
    this.heading = heading;
    this.headingOverlap = telling === 0 ? 0 : repeated / telling;
    return this.headingOverlap;
  }
}

/** The indexes, counted from `from`, of the values that are not 0. */
function notZero(values: ArrayLike<number>, from: number, count: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (values[from + i] !== 0) found.push(i);
  return found;
}
