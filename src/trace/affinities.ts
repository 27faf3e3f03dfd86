import type { AffinityModel } from "./affinity-model";
import { LABEL_COUNT } from "./aspect-model";
import { Aspects } from "./aspects";
import type { LeafArrays } from "./leaf-arrays";
import type { Profile } from "./profile";
import { SIDES, type Side } from "./rulings";
import type { Vocabulary } from "./vocabulary";

/** An issue is set off against the others beside it; few others are helped out by so many of the usual kind. */
const USUAL_ISSUES = 3;
/** Beyond it in either direction more stock wording, or less, tells nothing more. */
const MOST_PLAIN = 1.5;

/** The affinity of every issue of one statement to every answer, how plainly each answer speaks, and the aspects of all. */
export class Affinities {
  readonly aspects: Aspects;
  private readonly issueSums: Readonly<Record<Side, Float32Array>>;
  private readonly answerSums: Float32Array;
  private readonly plain: Float32Array;
  private readonly width: number;

  /** @param profiles of every leaf, each at its own index */
  constructor(
    model: AffinityModel,
    profiles: readonly Profile[],
    { run: runs }: Pick<LeafArrays, "run">,
    vocabulary: Vocabulary,
  ) {
    const { width } = model;
    this.width = width;
    this.issueSums = {
      cause: new Float32Array(profiles.length * width),
      measure: new Float32Array(profiles.length * width),
    };
    this.answerSums = new Float32Array(profiles.length * width);
    this.plain = new Float32Array(profiles.length);
    this.aspects = new Aspects(profiles.length);
    for (const { item, index, run } of profiles) {
      model.read(item.text, runs, run.from, vocabulary.affinityTerms);
      model.writeAspects(item.role, this.aspects.labels, index * LABEL_COUNT);
      if (item.role === "issue") {
        model.sumUp("cause", "issue", this.issueSums.cause, index * width);
        model.sumUp("measure", "issue", this.issueSums.measure, index * width);
      } else {
        model.sumUp(item.role, "answer", this.answerSums, index * width);
        this.plain[index] = Math.max(-MOST_PLAIN, Math.min(MOST_PLAIN, model.plainness(item.role)));
      }
    }
    for (const side of SIDES) {
      setOff(this.issueSums[side], profiles, model.meanIssue[side]);
    }
  }

  /** How much more than the other issues an issue goes with such an answer; 0 where it is as any other. */
  between(side: Side, issue: number, answer: number): number {
    const issues = this.issueSums[side];
    const from = issue * this.width;
    const to = answer * this.width;
    let sum = 0;
    for (let i = 0; i < this.width; i++) sum += issues[from + i]! * this.answerSums[to + i]!;
    return sum;
  }

  /** How plainly an answer speaks: below 0 in stock wording, above 0 of what is done or was thought. */
  plainness(answer: number): number {
    return this.plain[answer]!;
  }
}

/** Takes from every issue what all have in common. */
function setOff(sums: Float32Array, profiles: readonly Profile[], usual: readonly number[]): void {
  const width = usual.length;
  const issues = profiles.filter(({ item }) => item.role === "issue").map(({ index }) => index * width);
  for (let i = 0; i < width; i++) {
    let sum = USUAL_ISSUES * usual[i]!;
    for (const from of issues) sum += sums[from + i]!;
    const mean = sum / (issues.length + USUAL_ISSUES);
    for (const from of issues) sums[from + i]! -= mean;
  }
}
