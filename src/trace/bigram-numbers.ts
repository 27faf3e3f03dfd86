/**
 * Numbers sequences from 0 in the order they come. An open hash table over whole numbers: a text asks at
 * every character, and a Map would take most of the time that the check has.
 */
export class BigramNumbers {
  /** Pairs of a sequence + 1, 0 for an empty place, and its number: side by side, they are read at once. */
  private table: Int32Array;
  /** The sequences, by number. */
  private keys: Int32Array;
  private count = 0;

  /** @param expected about how many there will be */
  constructor(expected: number) {
    const places = tableSizeFor(expected);
    this.table = new Int32Array(2 * places);
    this.keys = new Int32Array(places / 2);
  }

  get size(): number {
    return this.count;
  }

  /** The sequence with this number. */
  key(number: number): number {
    return this.keys[number]!;
  }

  /** The number of a sequence; the next free one where it is new. */
  numberOf(bigram: number): number {
    const at = this.placeOf(bigram);
    if (this.table[at] !== 0) return this.table[at + 1]!;
    const number = this.count++;
    this.table[at] = bigram + 1;
    this.table[at + 1] = number;
    this.keys[number] = bigram;
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
    let at = slotOf(bigram, mask >> 1) * 2;
    while (table[at] !== 0 && table[at] !== bigram + 1) at = (at + 2) & mask;
    return at;
  }

  private grow(): void {
    const { keys } = this;
    this.table = new Int32Array(this.table.length * 2);
    this.keys = new Int32Array(keys.length * 2);
    this.keys.set(keys);
    for (let number = 0; number < this.count; number++) {
      const at = this.placeOf(keys[number]!);
      this.table[at] = keys[number]! + 1;
      this.table[at + 1] = number;
    }
  }
}

/** Where to look for a sequence first among `mask` + 1 slots: those that differ in one character end up far apart. */
export function slotOf(bigram: number, mask: number): number {
  return (Math.imul(bigram, 0x9e3779b1) >>> 15) & mask;
}

/** How many slots a table for so many sequences has, a power of two: at most half of them are taken. */
export function tableSizeFor(sequences: number): number {
  let power = 16;
  while (power < sequences * 2) power *= 2;
  return power;
}
