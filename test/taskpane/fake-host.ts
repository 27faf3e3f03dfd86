import type {
  BlockInsertion,
  DocumentHost,
  InsertOptions,
  TextTarget,
} from "../../src/document/document-host";
import { DocumentError } from "../../src/document/document-error";
import { plainParagraph, type TextPosition } from "../../src/document/paragraph";

type Fallible =
  "read" | "insertBlocks" | "insertText" | "readSelection" | "select" | "readPart" | "writePart";

/** A document in memory that behaves as DocumentHost promises, and a record of what was asked of it. */
export class FakeHost implements DocumentHost {
  texts: string[];
  cursor: TextPosition | null;
  reads = 0;
  readonly insertions: { insertions: readonly BlockInsertion[]; options: InsertOptions }[] = [];
  readonly selected: TextTarget[] = [];
  /** The next call of a method rejects with this. */
  readonly failNext: Partial<Record<Fallible, unknown>> = {};
  /** The custom XML parts by namespace. */
  readonly parts = new Map<string, string>();
  /** Milliseconds that every call takes. */
  delay = 0;
  /** As in Word below WordApi 1.6 unless a test says otherwise. */
  tellsOfChanges = false;
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<{ listener: () => void; onUnavailable: () => void }>();

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

  /** What the user has selected in the document. */
  selection = "";

  async readSelection() {
    await this.#answer("readSelection");
    return this.selection;
  }

  async select(target: TextTarget) {
    await this.#answer("select");
    const { paragraph, end } = target.range;
    if (this.texts[paragraph] !== target.paragraphText) throw new DocumentError("text-changed", "gone");
    this.selected.push(target);
    this.cursor = { paragraph, offset: end };
  }

  async readPart(namespace: string) {
    await this.#answer("readPart");
    return this.parts.get(namespace) ?? null;
  }

  async writePart(namespace: string, xml: string) {
    await this.#answer("writePart");
    this.parts.set(namespace, xml);
  }

  onCursorMoved(listener: () => void) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  onTextChanged(listener: () => void, onUnavailable: () => void): (() => void) | null {
    if (!this.tellsOfChanges) return null;
    const watcher = { listener, onUnavailable };
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** Somebody changes a paragraph; whoever watches the text is told. */
  change(paragraph: number, text: string) {
    this.texts[paragraph] = text;
    for (const { listener } of this.#watchers) listener();
  }

  /** The host finds that it cannot tell of changes after all. */
  refuseWatchers() {
    const refused = [...this.#watchers];
    this.#watchers.clear();
    for (const { onUnavailable } of refused) onUnavailable();
  }

  get watchers(): number {
    return this.#watchers.size;
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
