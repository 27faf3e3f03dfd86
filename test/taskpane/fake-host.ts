import type {
  BlockInsertion,
  DocumentHost,
  InsertOptions,
  TextTarget,
} from "../../src/document/document-host";
import { DocumentError } from "../../src/document/document-error";
import { plainParagraph, type TextPosition } from "../../src/document/paragraph";

/** A document in memory that behaves as DocumentHost promises, and a record of what was asked of it. */
export class FakeHost implements DocumentHost {
  texts: string[];
  cursor: TextPosition | null;
  reads = 0;
  readonly insertions: { insertions: readonly BlockInsertion[]; options: InsertOptions }[] = [];
  readonly selected: TextTarget[] = [];
  /** The next call of a method rejects with this. */
  readonly failNext: Partial<Record<"read" | "insertBlocks" | "insertText" | "select", unknown>> = {};
  /** Milliseconds that every call takes. */
  delay = 0;
  readonly #listeners = new Set<() => void>();

  constructor(texts: readonly string[] = [""], cursor: TextPosition | null = { paragraph: 0, offset: 0 }) {
    this.texts = [...texts];
    this.cursor = cursor;
  }

  async read() {
    this.reads += 1;
    await this.#answer("read");
    return { paragraphs: this.texts.map(plainParagraph), cursor: this.cursor };
  }

  async insertBlocks(insertions: readonly BlockInsertion[], options: InsertOptions) {
    await this.#answer("insertBlocks");
    this.insertions.push({ insertions, options });
    if (this.texts.length === 1 && this.texts[0] === "") this.texts = [];
    for (const { after, blocks } of [...insertions].reverse())
      this.texts.splice(after ? after.index + 1 : 0, 0, ...blocks.map((block) => block.text));
  }

  async insertText(text: string) {
    await this.#answer("insertText");
    if (!this.cursor) throw new DocumentError("no-cursor", "outside the body");
    const { paragraph, offset } = this.cursor;
    const before = this.texts[paragraph] ?? "";
    this.texts[paragraph] = before.slice(0, offset) + text + before.slice(offset);
    this.cursor = { paragraph, offset: offset + text.length };
  }

  async select(target: TextTarget) {
    await this.#answer("select");
    const { paragraph, end } = target.range;
    if (this.texts[paragraph] !== target.paragraphText) throw new DocumentError("text-changed", "gone");
    this.selected.push(target);
    this.cursor = { paragraph, offset: end };
  }

  onCursorMoved(listener: () => void) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The user clicks somewhere. */
  moveCursor(paragraph: number, offset = 0) {
    this.cursor = { paragraph, offset };
    for (const listener of this.#listeners) listener();
  }

  get followers(): number {
    return this.#listeners.size;
  }

  /** The text that a jump selected last. */
  get selectedText(): string | undefined {
    const target = this.selected.at(-1);
    return target?.paragraphText.slice(target.range.start, target.range.end);
  }

  async #answer(method: keyof FakeHost["failNext"]) {
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const error = this.failNext[method];
    delete this.failNext[method];
    if (error !== undefined) throw error;
  }
}
