import type { DocumentHost } from "../../document/document-host";

/** Without a change for this long the author has paused. */
const PAUSE_MS = 600;
/** A read and check that takes long waits longer: at most a fifth of the time goes into it. */
const PAUSE_FOR_COST = 4;
/** Above this, nothing is read unasked. */
const TOO_LONG_MS = 2000;
/** Word tells of a selection that we have made up to a third of a second later. */
const OWN_MOVE_MS = 1000;

/**
 * How far the result shown is that of the text as it is: as far as anyone can tell; not, or perhaps
 * not; or the document could not be read when it was to be renewed.
 */
export type Freshness = "current" | "maybe-changed" | "unreadable";

export interface FollowState {
  readonly freshness: Freshness;
  /** The result renews itself. */
  readonly live: boolean;
}

export interface FollowedView {
  readonly host: Pick<DocumentHost, "onTextChanged" | "onCursorMoved">;
  /**
   * Reads, and shows the new result unless the text read is what the result was made from. Between the
   * steps it asks whether it is still wanted, and stops where not.
   */
  renew(isWanted: () => boolean): Promise<void>;
  /** Whether the text is still what the result shown was made from. */
  isUnchanged(): Promise<boolean>;
  /** An action of the pane is under way: nothing is read meanwhile. */
  isBusy(): boolean;
  show(state: FollowState): void;
}

/**
 * Keeps a result abreast of the document. Where the host tells of changes, it is renewed after a pause
 * in typing, and nothing is done before. Where it cannot, a moved cursor marks the result as perhaps
 * out of date; nothing is read until the author comes back to the pane.
 *
 * Word does not tell of every change (watch-text.ts), so a host that tells is also read after a rest of
 * the cursor: what has not changed is not checked again.
 */
export class ChangeFollower {
  private endWatching: (() => void) | null = null;
  private live = false;
  private freshness: Freshness = "current";
  private awake = true;
  /** There was a change that no result shows yet. */
  private due = false;
  private running = false;
  /** What reading and checking took last, in milliseconds. */
  private cost = 0;
  /** Counts changes and results made by hand: what began under an older number is out of date. */
  private epoch = 0;
  private ownMoveUntil = -Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly view: FollowedView) {}

  /** To be called when a check by hand begins; what it returns, when its result is shown, with what it took. */
  beginCheck(): (milliseconds: number) => void {
    this.watch();
    const epoch = (this.epoch += 1);
    return (milliseconds) => {
      this.cost = milliseconds;
      if (this.epoch !== epoch) return; // the text has changed meanwhile: that is due already
      this.settle();
      this.tell("current");
    };
  }

  /** While the view is out of sight changes are only noted. */
  setAwake(awake: boolean): void {
    if (this.awake === awake) return;
    this.awake = awake;
    if (!awake) clearTimeout(this.timer);
    else if (this.due) this.schedule();
  }

  /** The author is back in the pane and types nothing: the moment to find out what nothing has told. */
  async cameBack(): Promise<void> {
    if (this.endWatching === null || this.cost > TOO_LONG_MS || this.view.isBusy()) return;
    if (this.live) return this.mayHaveChanged();
    const { epoch } = this;
    const unchanged = await this.view.isUnchanged().catch(() => null);
    if (unchanged !== null && this.epoch === epoch) this.tell(unchanged ? "current" : "maybe-changed");
  }

  /** Runs what moves the cursor on our behalf: such a move tells nothing of the text. */
  async moveCursor(work: () => Promise<void>): Promise<void> {
    this.ownMoveUntil = Infinity;
    try {
      await work();
    } finally {
      this.ownMoveUntil = performance.now() + OWN_MOVE_MS;
    }
  }

  end(): void {
    this.epoch += 1;
    this.settle();
    this.endWatching?.();
    this.endWatching = null;
  }

  private watch(): void {
    if (this.endWatching !== null) return;
    const { host } = this.view;
    this.live = true;
    const endText = host.onTextChanged(
      () => this.changed(),
      () => this.goBlind(),
    );
    if (endText === null) this.live = false;
    const endCursor = host.onCursorMoved(() => this.cursorMoved());
    this.endWatching = () => {
      endText?.();
      endCursor();
    };
  }

  /** The host cannot tell of changes after all: any may have been missed. */
  private goBlind(): void {
    this.live = false;
    const wasDue = this.due;
    this.settle();
    this.tell(wasDue ? "maybe-changed" : this.freshness);
  }

  private changed(): void {
    if (this.cost > TOO_LONG_MS) {
      this.epoch += 1;
      this.tell("maybe-changed");
    } else this.mayHaveChanged();
  }

  private cursorMoved(): void {
    if (performance.now() < this.ownMoveUntil) return;
    if (!this.live) {
      this.epoch += 1;
      this.tell("maybe-changed");
    } else if (this.cost <= TOO_LONG_MS) this.mayHaveChanged();
  }

  private mayHaveChanged(): void {
    this.epoch += 1;
    this.due = true;
    if (this.awake) this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.cost > TOO_LONG_MS) {
      this.settle();
      return this.tell("maybe-changed");
    }
    this.timer = setTimeout(() => void this.renew(), Math.max(PAUSE_MS, PAUSE_FOR_COST * this.cost));
  }

  private async renew(): Promise<void> {
    if (this.running) return; // which looks at the end whether anything is due
    if (this.view.isBusy()) return this.schedule();
    this.running = true;
    const { epoch } = this;
    const isWanted = () => this.epoch === epoch && this.awake && !this.view.isBusy();
    const began = performance.now();
    try {
      await this.view.renew(isWanted);
      if (isWanted()) {
        this.cost = performance.now() - began;
        this.settle();
        this.tell("current");
      }
    } catch {
      if (isWanted()) {
        this.settle(); // the next change, or the button, tries again
        this.tell("unreadable");
      }
    }
    this.running = false;
    if (this.due && this.awake) this.schedule();
  }

  private settle(): void {
    this.due = false;
    clearTimeout(this.timer);
  }

  private tell(freshness: Freshness): void {
    this.freshness = freshness;
    this.view.show({ freshness, live: this.live && this.cost <= TOO_LONG_MS });
  }
}
