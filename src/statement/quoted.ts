/** Text that is to stand between “”: the quotation marks inside are single (GB/T 15834—2011 4.8.3.3). */
export function insideQuotes(text: string): string {
  return text.replace(/“/gu, "‘").replace(/”/gu, "’");
}

/** In “”, for a sentence about it. */
export function quoted(text: string): string {
  return `“${insideQuotes(text)}”`;
}
