/** FNV-1a over UTF-16 units, 32 bits, from a given start. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return hash >>> 0;
}

const hex = (value: number): string => value.toString(16).padStart(8, "0");

/** 16 hexadecimal digits: tells texts apart, holds none of them. Not against forgers. */
export function textHash(text: string): string {
  return hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x5bd1e995));
}
