const EMPTY = 0;

/**
 * Numbers sequences from 0 in the order they come. An open hash table over whole numbers: a text asks at
 * every character, and a Map would take most of the time that the check has.
 */
export class BigramNumbers {
  /** The number + 1 of the sequence in each slot. */
  private slots: Int32Array;
  private keys: Int32Array;
  private count = 0;

  /** @param expected about how many there will be */
  constructor(expected: number) {
    const slots = powerOfTwo(expected * 2);
    this.slots = new Int32Array(slots);
    this.keys = new Int32Array(slots / 2);
  }

  get size(): number {
    return this.count;
  }

  /** The number of a sequence; the next free one where it is new. */
  numberOf(bigram: number): number {
    const mask = this.slots.length - 1;
    for (let slot = scatter(bigram) & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot]! - 1;
      if (number < EMPTY) return this.add(bigram, slot);
      if (this.keys[number] === bigram) return number;
    }
  }

  /** The number of a sequence that is in; -1 for any other. */
  find(bigram: number): number {
    const mask = this.slots.length - 1;
    for (let slot = scatter(bigram) & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot]! - 1;
      if (number < EMPTY || this.keys[number] === bigram) return number;
    }
  }

  private add(bigram: number, slot: number): number {
    const number = this.count++;
    if (number === this.keys.length) {
      this.grow();
      return this.place(bigram, number);
    }
    this.keys[number] = bigram;
    this.slots[slot] = number + 1;
    return number;
  }

  private grow(): void {
    const known = this.keys;
    this.keys = new Int32Array(known.length * 2);
    this.slots = new Int32Array(known.length * 4);
    known.forEach((bigram, number) => this.place(bigram, number));
  }

  private place(bigram: number, number: number): number {
    const mask = this.slots.length - 1;
    let slot = scatter(bigram) & mask;
    while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
    this.keys[number] = bigram;
    return number;
  }
}

/** Sequences that differ in one character end up far apart. */
function scatter(bigram: number): number {
  return Math.imul(bigram, 0x9e3779b1) >>> 15;
}

function powerOfTwo(least: number): number {
  let power = 16;
  while (power < least) power *= 2;
  return power;
}
