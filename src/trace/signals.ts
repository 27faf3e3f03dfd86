import { TITLE_WEIGHT } from "./profile";
import type { Prepared } from "./prepare";
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
  "otherMatter", // the issue's topic names a matter that the answer does not
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
  private readonly answerWeight: Float32Array;
  private readonly inTitle: Uint8Array;
  private readonly inHeading: Uint8Array;
  private readonly conceptWeight: Float32Array;
  private readonly conceptRare: Float32Array;
  private answer: Prepared | null = null;
  private titleRare = 0;
  private common = 0;
  private figures = 0;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly rarity: Rarity,
    conceptCount: number,
  ) {
    this.answerWeight = new Float32Array(vocabulary.size);
    this.inTitle = new Uint8Array(vocabulary.size);
    this.inHeading = new Uint8Array(vocabulary.size);
    this.conceptWeight = new Float32Array(conceptCount);
    this.conceptRare = new Float32Array(conceptCount);
  }

  /** Turns to an answer: the arrays hold its words until the next one. */
  face(answer: Prepared): void {
    if (this.answer) this.mark(this.answer, 0);
    this.mark(answer, 1);
    this.answer = answer;
    const { rare, profile } = answer;
    const { bigrams, weights } = profile;
    this.titleRare = 0;
    let telling = 0;
    for (let i = 0; i < bigrams.length; i++) {
      telling += rare[i]! * weights[i]!;
      if (weights[i] === TITLE_WEIGHT) this.titleRare += rare[i]!;
    }
    this.common = 1 - telling / Math.max(1, bigrams.length);
    this.figures = HAS_DIGIT.test(profile.item.text) ? 1 : 0;
  }

  private mark(answer: Prepared, on: 0 | 1): void {
    const { concepts, conceptWeights, conceptRare } = answer;
    const { bigrams, weights, dimensionBigrams } = answer.profile;
    for (let i = 0; i < bigrams.length; i++) {
      const at = bigrams[i]!;
      const isTitle = weights[i] === TITLE_WEIGHT ? on : 0;
      this.answerWeight[at] = on * weights[i]!;
      this.inTitle[at] = isTitle;
      this.inHeading[at] = isTitle;
    }
    for (const at of dimensionBigrams) this.inHeading[at] = on;
    for (let i = 0; i < concepts.length; i++) {
      this.conceptWeight[concepts[i]!] = on * conceptWeights[i]!;
      this.conceptRare[concepts[i]!] = on * conceptRare[i]!;
    }
  }

  /** Writes the signals between `issue` and the answer faced into `out`, in the order of SIGNALS. */
  read(issue: Prepared, standing: Standing, out: Float64Array): void {
    const answer = this.answer!;
    this.readWording(issue, answer, out);
    this.readConcepts(issue, answer, out);
    out[SIGNAL_AT.category] =
      dot(issue.categories, answer.categories) / (issue.categoryNorm * answer.categoryNorm);
    out[SIGNAL_AT.root] = answer.rootSum > 0 ? dot(issue.roots, answer.roots) / answer.rootSum : 0;
    out[SIGNAL_AT.mainRoot] = answer.mainRoot >= 0 ? issue.roots[answer.mainRoot]! : 0;
    out[SIGNAL_AT.block] = standing.sameBlock ? 1 : 0;
    out[SIGNAL_AT.heading] = this.headingOverlap(issue);
    out[SIGNAL_AT.order] = standing.order;
    out[SIGNAL_AT.common] = this.common;
    out[SIGNAL_AT.length] = Math.min(answer.profile.item.text.length, LONG_ANSWER) / LONG_ANSWER;
    out[SIGNAL_AT.figures] = this.figures;
    out[SIGNAL_AT.reference] = standing.reference;
  }

  private readWording(issue: Prepared, answer: Prepared, out: Float64Array): void {
    const { discounted, rare } = issue;
    const { bigrams, weights, run } = issue.profile;
    let cosine = 0;
    let shared = 0;
    let topic = 0;
    let answerTopic = 0;
    for (let i = 0; i < bigrams.length; i++) {
      const there = this.answerWeight[bigrams[i]!]!;
      if (there === 0) continue;
      const here = weights[i]!;
      const telling = discounted[i]!;
      cosine += telling * here * there * rare[i]!;
      shared += telling * Math.min(1, (here * there) / TITLE_WEIGHT);
      if (here === TITLE_WEIGHT) topic += telling;
      if (this.inTitle[bigrams[i]!]) answerTopic += rare[i]!;
    }
    out[SIGNAL_AT.wording] = cosine / (issue.norm * answer.norm);
    out[SIGNAL_AT.shared] = Math.min(shared, SHARED_CAP) / SHARED_CAP;
    out[SIGNAL_AT.topic] = topic / (issue.titleRare || 1);
    out[SIGNAL_AT.answerTopic] = answerTopic / (this.titleRare || 1);
    out[SIGNAL_AT.stretch] = shared > 0 ? Math.min(this.longestStretch(run), SHARED_CAP) / SHARED_CAP : 0;
  }

  private longestStretch(run: Int32Array): number {
    let longest = 0;
    let sum = 0;
    for (const sequence of run) {
      if (sequence >= 0 && this.answerWeight[sequence]! > 0) {
        sum += this.rarity.ofBigram[sequence]!;
        if (sum > longest) longest = sum;
      } else sum = 0;
    }
    return longest;
  }

  private readConcepts(issue: Prepared, answer: Prepared, out: Float64Array): void {
    const { concepts, conceptWeights, conceptRare, profile } = issue;
    const answerTitle = answer.profile.titleConcepts;
    let cosine = 0;
    let inBothTopics = 0;
    let strongest = 0;
    let topicNamed = 0;
    let topicShared = 0;
    for (let i = 0; i < concepts.length; i++) {
      const id = concepts[i]!;
      const isTopic = profile.titleConcepts.has(id);
      if (isTopic && !profile.dimensionConcepts.has(id)) topicNamed++;
      const there = this.conceptWeight[id]!;
      if (there === 0) continue;
      const here = conceptWeights[i]!;
      const telling = this.rarity.ofConcept(id);
      cosine += here * conceptRare[i]! * there * this.conceptRare[id]!;
      strongest = Math.max(strongest, Math.min(1, here / 2) * Math.min(1, there / 2) * telling);
      if (!isTopic) continue;
      if (!profile.dimensionConcepts.has(id)) topicShared++;
      if (answerTitle.has(id)) inBothTopics = Math.max(inBothTopics, telling);
    }
    out[SIGNAL_AT.concepts] = cosine / (issue.conceptNorm * answer.conceptNorm);
    out[SIGNAL_AT.topicConcept] = inBothTopics;
    out[SIGNAL_AT.strongestConcept] = strongest;
    out[SIGNAL_AT.otherMatter] = topicNamed > 0 && topicShared === 0 ? 1 : 0;
  }

  private headingOverlap({ profile }: Prepared): number {
    let telling = 0;
    let repeated = 0;
    for (const sequence of profile.dimensionBigrams) {
      if (this.vocabulary.uncommon[sequence] === 0) continue;
      telling++;
      repeated += this.inHeading[sequence]!;
    }
    return telling === 0 ? 0 : repeated / telling;
  }
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
