/**
 * Numbers sequences from 0 in the order they come. An open hash table over whole numbers: a text asks at
 * every character, and a Map would take most of the time that the check has.
 */
export class BigramNumbers {
  /** Pairs of a sequence + 1, 0 for an empty place, and its number: side by side, they are read at once. */
  private table: Int32Array;
  private count = 0;

  /** @param expected about how many there will be */
  constructor(expected: number) {
    this.table = new Int32Array(2 * powerOfTwo(expected * 2));
  }

  get size(): number {
    return this.count;
  }

  /** The number of a sequence; the next free one where it is new. */
  numberOf(bigram: number): number {
    const at = this.placeOf(bigram);
    if (this.table[at] !== 0) return this.table[at + 1]!;
    const number = this.count++;
    this.table[at] = bigram + 1;
    this.table[at + 1] = number;
    // At most half full, lest the way to a free place grow long.
    if (this.count * 4 >= this.table.length) this.grow();
    return number;
  }

  /** The number of a sequence that is in; -1 for any other. */
  find(bigram: number): number {
    const at = this.placeOf(bigram);
    return this.table[at] === 0 ? -1 : this.table[at + 1]!;
  }

  /** Where the sequence stands, or the empty place where it belongs. */
  private placeOf(bigram: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let at = scatter(bigram) & mask;
    while (table[at] !== 0 && table[at] !== bigram + 1) at = (at + 2) & mask;
    return at;
  }

  private grow(): void {
    const old = this.table;
    this.table = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === 0) continue;
      const at = this.placeOf(old[i]! - 1);
      this.table[at] = old[i]!;
      this.table[at + 1] = old[i + 1]!;
    }
  }
}

/** Sequences that differ in one character end up far apart, always at an even place. */
function scatter(bigram: number): number {
  return (Math.imul(bigram, 0x9e3779b1) >>> 14) & ~1;
}

function powerOfTwo(least: number): number {
  let power = 16;
  while (power < least) power *= 2;
  return power;
}
