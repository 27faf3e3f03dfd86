/** Numbers in a sketch; the error of a similarity read off it is about 0.06. */
const SIZE = 64;
const BYTES = SIZE * 2;

/** Odd constants, one a row, the same on every machine for ever: sketches are kept in documents. */
const SEEDS = Array.from({ length: SIZE }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);

/** 16-bit numbers that tell how much two texts have in common and let neither be read. */
export type Sketch = Uint16Array;

/**
 * The MinHash of the text's pairs of neighbouring characters (Broder 1997; 16 bits kept of each
 * minimum, as Li and König 2010): the share of rows in which two sketches agree is about the share
 * of the pairs that both texts hold.
 */
export function sketchOf(normalised: string): Sketch {
  const minima = new Uint32Array(SIZE).fill(0xffffffff);
  for (const pair of pairsOf(normalised)) {
    for (let row = 0; row < SIZE; row++) {
      const value = mix(pair ^ SEEDS[row]!);
      if (value < minima[row]!) minima[row] = value;
    }
  }
  return Uint16Array.from(minima, (value) => value & 0xffff);
}

/** 0 to 1: about the Jaccard similarity of the two texts' character pairs. */
export function similarity(a: Sketch, b: Sketch): number {
  let equal = 0;
  for (let row = 0; row < SIZE; row++) if (a[row] === b[row]) equal++;
  return equal / SIZE;
}

function pairsOf(text: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  if (text.length === 1) pairs.add(text.charCodeAt(0));
  for (let i = 0; i + 1 < text.length; i++) pairs.add((text.charCodeAt(i) << 16) | text.charCodeAt(i + 1));
  return pairs;
}

/** A bijection on 32 bits that scatters neighbours (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** As base64, high byte first. */
export function writeSketch(sketch: Sketch): string {
  let bytes = "";
  for (const value of sketch) bytes += String.fromCharCode(value >> 8, value & 0xff);
  return btoa(bytes);
}

/** Null for anything that writeSketch did not write. */
export function readSketch(base64: string): Sketch | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/u.test(base64) || base64.length !== Math.ceil(BYTES / 3) * 4) return null;
  let bytes: string;
  try {
    bytes = atob(base64);
  } catch {
    return null;
  }
  if (bytes.length !== BYTES) return null;
  return Uint16Array.from(
    { length: SIZE },
    (_, i) => (bytes.charCodeAt(2 * i) << 8) | bytes.charCodeAt(2 * i + 1),
  );
}
