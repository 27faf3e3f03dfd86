/** One paragraph of a story. `text` is Word's raw text: a soft line break is U+000B. */
export interface ParagraphModel {
  text: string;
  readonly listString: string | null;
  readonly tableLevel: number;
  /** Markup that stands in the paragraph but has no text: a picture, a shape. */
  readonly drawing: string;
}

/** A text of its own (Word calls it a subdocument): ranges never reach from one into another. */
export interface Story {
  readonly name: "body" | "header";
  readonly paragraphs: ParagraphModel[];
}

/** A place in a story. `offset` counts raw units; behind the paragraph mark it is text.length + 1. */
export interface Point {
  readonly paragraph: ParagraphModel;
  readonly offset: number;
}

/** A stretch of a story, end exclusive. */
export interface Span {
  readonly story: Story;
  readonly start: Point;
  readonly end: Point;
}

/** A paragraph as tests write it: a plain text, or a text with what is special about it. */
export type ParagraphInput = string | ({ readonly text: string } & Partial<Omit<ParagraphModel, "text">>);

/**
 * The document behind the host: the body, one header, the selection, and a record of the OOXML that
 * came in. It models texts, automatic numbers and tables by depth; no runs, no format, no sections.
 */
export class DocumentModel {
  readonly body: Story;
  readonly header: Story = { name: "header", paragraphs: [paragraphModel("页眉")] };
  selection: Span;
  /** Every Flat OPC package that insertOoxml was given, in the order it was carried out. */
  readonly insertedOoxml: string[] = [];

  constructor(paragraphs: readonly ParagraphInput[]) {
    this.body = { name: "body", paragraphs: paragraphs.map(paragraphModel) };
    this.selection = this.spanIn(this.body, 0, 0, 0);
  }

  get texts(): readonly string[] {
    return this.body.paragraphs.map((paragraph) => paragraph.text);
  }

  /** The selection's text within one paragraph, with its place: what a user would see highlighted. */
  get selected(): { readonly paragraph: number; readonly start: number; readonly text: string } {
    const { story, start, end } = this.selection;
    const stop = end.paragraph === start.paragraph ? end.offset : start.paragraph.text.length + 1;
    return {
      paragraph: story.paragraphs.indexOf(start.paragraph),
      start: start.offset,
      text: `${start.paragraph.text}¶`.slice(start.offset, stop),
    };
  }

  /** Selects raw units [start, end) of a body paragraph, as a user would. */
  selectIn(paragraph: number, start: number, end: number = start): void {
    this.selection = this.spanIn(this.body, paragraph, start, end);
  }

  /** Puts the cursor into the header. */
  selectHeader(): void {
    this.selection = this.spanIn(this.header, 0, 0, 0);
  }

  private spanIn(story: Story, index: number, start: number, end: number): Span {
    const paragraph = story.paragraphs[index];
    if (paragraph === undefined) throw new RangeError(`no paragraph ${index}`);
    return { story, start: { paragraph, offset: start }, end: { paragraph, offset: end } };
  }
}

export function paragraphModel(input: ParagraphInput): ParagraphModel {
  const plain = { listString: null, tableLevel: 0, drawing: "" };
  return typeof input === "string" ? { ...plain, text: input } : { ...plain, ...input };
}
