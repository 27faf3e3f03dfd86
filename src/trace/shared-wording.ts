import type { LeafArrays } from "./leaf-arrays";
import type { Prepared } from "./prepare";

/**
 * What each issue has in common with any answer of one side: the rest speaks for no pair, and every issue is
 * compared with many answers.
 */
export interface SharedWording {
  /** Places in LeafArrays.bigrams; those of leaf `i` from wordEnds[i] up to wordEnds[i + 1]. */
  readonly words: Int32Array;
  readonly wordEnds: Int32Array;
  /** The issues' runs likewise; a stretch that no answer has is one -1. */
  readonly run: Int32Array;
  readonly runEnds: Int32Array;
}

/** `leaves` is the number of all leaves of the statement, `sequences` that of its vocabulary. */
export function sharedWording(
  arrays: LeafArrays,
  issues: readonly Prepared[],
  answers: readonly Prepared[],
  leaves: number,
  sequences: number,
): SharedWording {
  const isAnswered = new Uint8Array(sequences);
  for (const { profile } of answers) {
    for (let at = profile.words.from; at < profile.words.to; at++) isAnswered[arrays.bigrams[at]!] = 1;
  }
  const words = new Int32Array(arrays.bigrams.length);
  const run = new Int32Array(arrays.run.length);
  const wordEnds = new Int32Array(leaves + 1);
  const runEnds = new Int32Array(leaves + 1);
  let wordEnd = 0;
  let runEnd = 0;
  for (const { profile } of issues) {
    wordEnds[profile.index] = wordEnd;
    runEnds[profile.index] = runEnd;
    for (let at = profile.words.from; at < profile.words.to; at++)
      if (isAnswered[arrays.bigrams[at]!] === 1) words[wordEnd++] = at;
    for (let at = profile.run.from; at < profile.run.to; at++) {
      const sequence = arrays.run[at]!;
      if (sequence >= 0 && isAnswered[sequence] === 1) run[runEnd++] = sequence;
      else if (runEnd > runEnds[profile.index]! && run[runEnd - 1]! >= 0) run[runEnd++] = -1;
    }
    wordEnds[profile.index + 1] = wordEnd;
    runEnds[profile.index + 1] = runEnd;
  }
  return { words, wordEnds, run, runEnds };
}
