import type { Document, Element } from "@xmldom/xmldom";
import { STANDARD_BEHAVIOUR, type Behaviour } from "./behaviour";
import { FlatPackage } from "./flat-package";
import { Journal } from "./journal";
import { listLabels } from "./list-labels";
import { ParagraphEvents } from "./paragraph-events";
import { attribute, children, descendants, nameOf, ownerOf } from "./ooxml";
import { lengthOf, piecesOf, textBetween, type Piece, type View } from "./pieces";
import type { Span, Story } from "./story";

/** What may stand round paragraphs. */
const CONTAINERS = new Set(["tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "ins", "moveTo"]);

/** Text as a test wants to see it, whatever the profile: with marks, without what is deleted. */
const AS_WRITTEN: View = { deletedText: false, commentMarks: true };

/**
 * The document behind the host: an OPC package whose XML parts are the document and the only
 * state, besides the selection, change tracking, and the record of what can be undone.
 */
export class DocumentModel {
  readonly journal = new Journal();
  /** Which paragraph events the client has asked for. */
  readonly events: ParagraphEvents;
  readonly body: Story;
  readonly header: Story;
  selection: Span;
  /** Word.ChangeTrackingMode. */
  changeTracking = "Off";
  /** Every Flat OPC package that insertOoxml was given, in the order it was carried out. */
  readonly insertedOoxml: string[] = [];
  private readonly cache = { version: -1, values: new Map<unknown, unknown>() };

  constructor(
    readonly package_: FlatPackage,
    readonly behaviour: Behaviour = STANDARD_BEHAVIOUR,
  ) {
    this.body = { name: "body", root: package_.body };
    this.header = this.storiesOf("header")[0] ?? this.body;
    this.selection = this.spanIn(this.body, 0, 0, 0);
    this.events = new ParagraphEvents(() => this.paragraphs(this.body).length);
    this.journal.afterStep = () => this.events.changed();
  }

  get xml(): Document {
    return ownerOf(this.body.root);
  }

  /** The headers, footers, footnotes or text boxes, in the package's order. */
  storiesOf(kind: "header" | "footer" | "footnote" | "textbox"): readonly Story[] {
    if (kind === "textbox") return descendants(this.xml, "txbxContent").map((root) => ({ name: kind, root }));
    if (kind === "footnote") {
      const notes = this.package_.xml("/word/footnotes.xml");
      const found = notes === undefined ? [] : descendants(notes, "footnote");
      // Those with a type are the separators between text and notes.
      return found
        .filter((note) => attribute(note, "type") === undefined)
        .map((root) => ({ name: kind, root }));
    }
    return this.package_.names(`/word/${kind}`).flatMap((name) => {
      const root = this.package_.xml(name)?.documentElement;
      return root === null || root === undefined ? [] : [{ name: kind, root }];
    });
  }

  /** The paragraphs of a story in reading order, those in table cells and content controls included. */
  paragraphs({ root }: Story): readonly Element[] {
    return this.once(root, () => {
      const found: Element[] = [];
      const walk = (parent: Element): void => {
        for (const element of children(parent)) {
          const name = nameOf(element);
          if (name === "p") found.push(element);
          else if (CONTAINERS.has(name)) walk(element);
        }
      };
      walk(root);
      return found;
    });
  }

  /** The index of a paragraph in its story, -1 when it is gone. */
  indexOf(story: Story, paragraph: Element): number {
    const indexes = this.once(story, () => {
      return new Map(this.paragraphs(story).map((element, index) => [element, index]));
    });
    return indexes.get(paragraph) ?? -1;
  }

  pieces(paragraph: Element): readonly Piece[] {
    return this.once(paragraph, () => piecesOf(paragraph));
  }

  /** The raw units of a paragraph, deleted ones too, without the mark. */
  length(paragraph: Element): number {
    return lengthOf(this.pieces(paragraph));
  }

  /** The automatic number Word shows; null when the paragraph is in no list. */
  listString(paragraph: Element): string | null {
    return this.once(listLabels, () => listLabels(this)).get(paragraph) ?? null;
  }

  /** What Word's own `text` shows of the raw text. */
  get view(): View {
    return {
      deletedText: this.behaviour.deletedTextInText,
      commentMarks: this.behaviour.commentMarksInText,
    };
  }

  /** The body's texts with their marks, without what is deleted, whatever the profile. */
  get texts(): readonly string[] {
    return this.paragraphs(this.body).map((paragraph) => this.asWritten(paragraph));
  }

  textsOf(story: Story): readonly string[] {
    return this.paragraphs(story).map((paragraph) => this.asWritten(paragraph));
  }

  /** The selection's text within one paragraph, with its place: what a user would see highlighted. */
  get selected(): { readonly paragraph: number; readonly start: number; readonly text: string } {
    const { story, start, end } = this.selection;
    const stop = end.paragraph === start.paragraph ? end.offset : this.length(start.paragraph) + 1;
    const mark = stop > this.length(start.paragraph) ? "¶" : "";
    return {
      paragraph: this.indexOf(story, start.paragraph),
      start: start.offset,
      text: this.asWritten(start.paragraph, start.offset, stop) + mark,
    };
  }

  /** Selects raw units [start, end) of a body paragraph, as a user would. */
  selectIn(paragraph: number, start: number, end: number = start): void {
    this.selection = this.spanIn(this.body, paragraph, start, end);
  }

  /** Puts the cursor into the header, or into another story. */
  selectHeader(story: Story = this.header): void {
    this.selection = this.spanIn(story, 0, 0, 0);
  }

  /** Works a value out once for each version of the document. */
  once<T>(key: unknown, value: () => T): T {
    if (this.cache.version !== this.journal.version) {
      this.cache.values.clear();
      this.cache.version = this.journal.version;
    }
    if (!this.cache.values.has(key)) this.cache.values.set(key, value());
    return this.cache.values.get(key) as T;
  }

  private asWritten(paragraph: Element, from = 0, to = Infinity): string {
    return textBetween(this.pieces(paragraph), AS_WRITTEN, from, to);
  }

  private spanIn(story: Story, index: number, start: number, end: number): Span {
    const paragraph = this.paragraphs(story)[index];
    if (paragraph === undefined) throw new RangeError(`no paragraph ${index}`);
    return { story, start: { paragraph, offset: start }, end: { paragraph, offset: end } };
  }
}
