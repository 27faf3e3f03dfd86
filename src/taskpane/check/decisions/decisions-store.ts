import { DocumentError } from "../../../document/document-error";
import type { DocumentHost } from "../../../document/document-host";
import {
  NO_DECISIONS,
  type Decision,
  type DecisionsProblem,
  type StoredDecisions,
} from "../../../trace/decisions/decision";
import { parseDecisions } from "../../../trace/decisions/parse-decisions";
import { DECISIONS_NAMESPACE, writeDecisions } from "../../../trace/decisions/write-decisions";

/** Nothing was written, because what the document holds could not be read whole. */
export class DecisionsError extends Error {
  constructor(readonly problem: DecisionsProblem) {
    super(`decisions: ${problem}`);
    this.name = "DecisionsError";
  }
}

/** The new decisions from those in the document; undefined when what they are about is not there. */
export type Edit = (decisions: readonly Decision[]) => readonly Decision[] | undefined;

/** The decisions of one document, as last read or written. */
export class DecisionsStore {
  #current: StoredDecisions = NO_DECISIONS;

  constructor(private readonly host: DocumentHost) {}

  get current(): StoredDecisions {
    return this.#current;
  }

  /** Reads them anew. A document that does not hand them out can be checked all the same, without them. */
  async load(): Promise<void> {
    try {
      this.#current = parseDecisions(await this.host.readPart(DECISIONS_NAMESPACE));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      this.#current = { ...NO_DECISIONS, problem: "unreadable" };
    }
  }

  /**
   * Changes what stands in the document now, which another pane may have written to since. Rejects with
   * the host's DocumentError, "text-changed" when the edit has nothing to act on, or a DecisionsError;
   * the document then holds what it held.
   */
  async change(edit: Edit): Promise<void> {
    const { decisions, rev, problem } = parseDecisions(await this.host.readPart(DECISIONS_NAMESPACE));
    if (problem !== null) throw new DecisionsError(problem);
    const edited = edit(decisions);
    if (!edited) throw new DocumentError("text-changed", "no such items");
    await this.host.writePart(DECISIONS_NAMESPACE, writeDecisions(edited, rev + 1));
    this.#current = { decisions: edited, rev: rev + 1, problem: null };
  }
}
