import { useMemo } from "react";
import type { DocumentHost } from "../../../document/document-host";
import { decide, undoDecision, type Ruling } from "../../../trace/decisions/decide";
import type { StoredDecisions } from "../../../trace/decisions/decision";
import type { ErrorText } from "../../describe-error";
import type { StringKey } from "../../strings/zh-cn";
import { useStrings, type Translate } from "../../strings/strings";
import type { Action } from "../../use-action";
import { itemsById, type Checked } from "../checked";
import { DecisionsError, DecisionsStore, type Edit } from "./decisions-store";
import type { Deciding } from "./deciding";

interface DecisionsOptions {
  readonly host: DocumentHost;
  readonly action: Action;
  readonly checked: Checked | null;
  /** Checks the text of the result shown again, by the decisions as they now are. */
  readonly recheck: () => void;
}

export interface Decisions {
  /** As last read or written. */
  current(): StoredDecisions;
  /** Reads them from the document. */
  load(): Promise<void>;
  /** For the rows; null while there is no result. */
  readonly deciding: Deciding | null;
}

/** The decisions of the document beside which the pane stands: read, made and undone. */
export function useDecisions({ host, action, checked, recheck }: DecisionsOptions): Decisions {
  const t = useStrings();
  const store = useMemo(() => new DecisionsStore(host), [host]);

  async function change(edit: Edit, done: StringKey): Promise<boolean> {
    let written = false;
    await action.run(async () => {
      await store.change(edit);
      written = true;
      recheck();
      return { intent: "success", text: t(done) };
    });
    return written;
  }

  const deciding = checked && {
    ...checked.result.decisions,
    items: itemsById(checked),
    rule: (ruling: Ruling, instead: string | null = null) =>
      change(
        (decisions) =>
          decide(
            instead === null ? decisions : undoDecision(decisions, instead),
            ruling,
            checked.result.statement,
            today(),
          ),
        "decide.done",
      ),
    undo: (id: string) => change((decisions) => undoDecision(decisions, id), "decide.undone"),
  };

  return { current: () => store.current, load: () => store.load(), deciding };
}

/** How an error of this room is worded; null for any other. */
export function describeDecisionsError(error: unknown, t: Translate): ErrorText | null {
  return error instanceof DecisionsError
    ? { text: t(`decide.problem.${error.problem}`), detail: null }
    : null;
}

/** The author's own day, not that of Greenwich. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
