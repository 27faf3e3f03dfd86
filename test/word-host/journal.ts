import type { Element, Node } from "@xmldom/xmldom";

/** What a user finds in Word's list of things to undo: each call that writes is one entry of it. */
interface Step {
  readonly label: string;
  /** In the order done; undone from the last. */
  readonly inverses: (() => void)[];
}

/**
 * Every change of the document goes through here and is remembered with its inverse, so that a
 * step can be undone without a copy of the document, and nodes keep their identity.
 */
export class Journal {
  /** Grows with every change: what was worked out from the tree holds for one version. */
  version = 0;
  /** Called after each step that has changed something, and after each that was taken back. */
  afterStep: () => void = () => undefined;
  private readonly steps: Step[] = [];

  /** What can be undone, oldest first. */
  get labels(): readonly string[] {
    return this.steps.map(({ label }) => label);
  }

  /** Carries out a call; the changes it makes are one step. A call that changes nothing leaves none. */
  step<T>(label: string, call: () => T): T {
    const step: Step = { label, inverses: [] };
    this.steps.push(step);
    try {
      return call();
    } finally {
      if (step.inverses.length === 0) this.steps.splice(this.steps.indexOf(step), 1);
      else this.afterStep();
    }
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    const step = this.steps.pop();
    if (step === undefined) return false;
    for (const inverse of step.inverses.reverse()) inverse();
    this.version += 1;
    this.afterStep();
    return true;
  }

  insert(node: Node, parent: Node, before: Node | null): void {
    parent.insertBefore(node, before);
    this.remember(() => parent.removeChild(node));
  }

  remove(node: Node): void {
    const { parentNode: parent, nextSibling: next } = node;
    if (parent === null) return;
    parent.removeChild(node);
    this.remember(() => parent.insertBefore(node, next));
  }

  setText(element: Element, text: string): void {
    const old = element.textContent ?? "";
    element.textContent = text;
    this.remember(() => {
      element.textContent = old;
    });
  }

  /** Any other change, with what takes it back. */
  change(forward: () => void, back: () => void): void {
    forward();
    this.remember(back);
  }

  private remember(inverse: () => void): void {
    this.version += 1;
    this.steps.at(-1)?.inverses.push(inverse);
  }
}
