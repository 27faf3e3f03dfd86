/** The first place where a recording and what we do part ways. */
export interface Difference {
  /** Of the exchange: its number and its line in the file. */
  readonly number: number;
  readonly line: number;
  /**
   * "request": the adapter asks something else today. "outcome": it asks the same, and fails. "response":
   * the stand-in answers in another shape.
   */
  readonly where: "request" | "outcome" | "response";
  /** Where in the JSON, or which question: `Results[3].Value._Items[0].Text`. */
  readonly place: string;
  readonly recorded: string;
  readonly ours: string;
}

/** A value as a message shows it. */
export function short(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "（没有）");
  return text.length > 160 ? `${text.slice(0, 100)}……${text.slice(-40)}` : text;
}
