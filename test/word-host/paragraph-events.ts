/** The events by which Word tells of the text (WordApi 1.6), as the client names them. */
export const PARAGRAPH_EVENTS = ["ParagraphAdded", "ParagraphChanged", "ParagraphDeleted"] as const;
export type ParagraphEvent = (typeof PARAGRAPH_EVENTS)[number];

export function isTold(event: string): event is ParagraphEvent {
  return PARAGRAPH_EVENTS.some((told) => told === event);
}

/** The number under which an event travels. Client and host agree on one of ours: Word's own is not published. */
export function eventNumber(event: ParagraphEvent): number {
  return 1001 + PARAGRAPH_EVENTS.indexOf(event);
}

/**
 * Tells of changes of the body to whoever has asked: once for the changes of one turn, after it. Which
 * paragraph it was is not told. What real Word reports, and when, is not known here (docs/word-notes.md);
 * a change that keeps the number of paragraphs is told as “changed”.
 */
export class ParagraphEvents {
  /** Carries an event to the client; set by the transport. */
  tell: (event: ParagraphEvent) => void = () => undefined;
  /** How often each is asked for: every request context asks for itself. */
  private readonly watched = new Map<ParagraphEvent, number>();
  private paragraphs = 0;
  private isPending = false;

  constructor(private readonly count: () => number) {}

  /** The events that are asked for now. */
  get asked(): readonly ParagraphEvent[] {
    return [...this.watched.keys()];
  }

  watch(event: ParagraphEvent): void {
    this.watched.set(event, (this.watched.get(event) ?? 0) + 1);
    this.paragraphs = this.count();
  }

  unwatch(event: ParagraphEvent): void {
    const times = this.watched.get(event) ?? 0;
    if (times > 1) this.watched.set(event, times - 1);
    else this.watched.delete(event);
  }

  /** The document has changed. */
  changed(): void {
    if (this.watched.size === 0 || this.isPending) return;
    this.isPending = true;
    setTimeout(() => this.report(), 0);
  }

  private report(): void {
    this.isPending = false;
    const now = this.count();
    const event =
      now > this.paragraphs
        ? "ParagraphAdded"
        : now < this.paragraphs
          ? "ParagraphDeleted"
          : "ParagraphChanged";
    this.paragraphs = now;
    if (this.watched.has(event)) this.tell(event);
  }
}
