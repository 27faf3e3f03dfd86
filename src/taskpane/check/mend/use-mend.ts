import { createContext, useEffect, useMemo, useRef, useState } from "react";
import type { CheckResult } from "../../../checks/check-document";
import { DocumentError } from "../../../document/document-error";
import type { TextTarget } from "../../../document/document-host";
import type { Paragraph } from "../../../document/paragraph";
import type { Library, Phrase } from "../../../library/library";
import type { LoadPhrases } from "../../../library/load-phrases";
import { isGap, planStub, type StubPlan, type StubRefusal, type StubSide } from "../../../skeleton/plan-stub";
import { phrasesForStub } from "../../../skeleton/stub-phrases";
import type { Item } from "../../../statement/statement";
import { rememberedTypeface } from "../../skeleton/use-skeleton-choices";
import { useStrings } from "../../strings/strings";
import type { Action } from "../../use-action";
import { LONG_DOCUMENT, type Checked } from "../checked";
import { insertStub } from "./insert-stub";

/** The gap that is being mended. Items are numbered anew by each check, so it is known by the issue's text. */
interface OpenGap {
  readonly text: string;
  readonly side: StubSide;
  /** Null when the library could not be loaded. */
  readonly phrases: readonly Phrase[] | null;
  /** The bare stub, and the result it was planned for. */
  readonly plan: StubPlan;
  readonly from: Checked;
}

/** What the author may choose from for the open gap. */
export interface MendChoices {
  readonly issue: Item;
  readonly side: StubSide;
  readonly phrases: readonly Phrase[] | null;
  /** How the bare stub would go in. */
  readonly plan: StubPlan;
}

export interface Mend {
  readonly choices: MendChoices | null;
  /** Shows what to choose from. `opener` gets the focus back. */
  open(issue: Item, side: StubSide, opener: HTMLElement): void;
  close(): void;
  /** Inserts; null stands for blanks alone. */
  choose(phrase: Phrase | null): void;
}

export interface MendOptions {
  readonly library: Library;
  readonly loadPhrases: LoadPhrases;
  readonly checked: Checked | null;
  readonly action: Action;
  /** The check itself, with what the author has decided. */
  readonly judge: (paragraphs: readonly Paragraph[]) => CheckResult;
  /** Reads and checks anew, shows the result and gives the text it was made from. */
  readonly recheck: () => Promise<readonly Paragraph[]>;
  readonly select: (target: TextTarget) => Promise<void>;
}

/** Null where gaps cannot be mended. */
export const MendContext = createContext<Mend | null>(null);

/** 补写: one gap at a time is open; a choice inserts a stub where it belongs. */
export function useMend({
  library,
  loadPhrases,
  checked,
  action,
  judge,
  recheck,
  select,
}: MendOptions): Mend {
  const t = useStrings();
  const [gap, setGap] = useState<OpenGap | null>(null);
  const focus = useFocusReturn();

  const plan = (from: Checked, issue: Item, side: StubSide, phrase: Phrase | null): StubPlan | StubRefusal =>
    planStub({ paragraphs: from.paragraphs, result: from.result, issue, side, phrase, recheck: judge });

  const choices = useMemo((): MendChoices | null => {
    const issue = gap && checked && openIssue(checked, gap);
    if (!gap || !checked || !issue) return null;
    const bare = gap.from === checked ? gap.plan : plan(checked, issue, gap.side, null);
    return bare.kind === "insert" ? { issue, side: gap.side, phrases: gap.phrases, plan: bare } : null;
    // `plan` only reads its arguments and the check, which is the same for the same result.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [gap, checked]);

  function open(issue: Item, side: StubSide, opener: HTMLElement): void {
    void action.run(async (showBusy) => {
      if (!checked) return null;
      setGap(null);
      if (checked.paragraphs.length > LONG_DOCUMENT) await showBusy();
      const bare = plan(checked, issue, side, null);
      if (bare.kind === "refused") return { intent: "info", text: t(`mend.refused.${bare.reason}`) };
      const all = await loadPhrases().catch(() => null);
      const categories = checked.result.trace.categories.get(issue.id) ?? [];
      focus.remember(opener);
      const phrases = all && phrasesForStub(all, library, categories, issue, side);
      setGap({ text: issue.text, side, phrases, plan: bare, from: checked });
      return null;
    });
  }

  function close(): void {
    setGap(null);
    focus.giveBack();
  }

  function choose(phrase: Phrase | null): void {
    void action.run(async (showBusy) => {
      if (!checked || !choices) return null;
      if (checked.paragraphs.length > LONG_DOCUMENT) await showBusy();
      const chosen = plan(checked, choices.issue, choices.side, phrase);
      if (chosen.kind === "refused") return { intent: "info", text: t(`mend.refused.${chosen.reason}`) };
      const { host, paragraphs } = checked;
      const typeface = rememberedTypeface();
      try {
        const notice = await insertStub({ host, plan: chosen, paragraphs, typeface, recheck, select, t });
        setGap(null);
        focus.giveBack();
        return notice;
      } catch (error) {
        throw error instanceof DocumentError && error.kind === "text-changed" ? new StaleStubError() : error;
      }
    });
  }

  return { choices, open, close, choose };
}

/** The document was edited after the check; nothing was inserted. */
export class StaleStubError extends Error {}

function openIssue({ result }: Checked, { text, side }: OpenGap): Item | null {
  const issue = result.statement.items.find(
    (item) => item.role === "issue" && item.leaf && item.text === text,
  );
  const trace = result.trace.issues.find((one) => one.issue === issue?.id);
  return issue && trace && isGap(trace[side]) ? issue : null;
}

/**
 * The button that opened the choice goes away once the gap is mended, and its row with it where only gaps
 * are shown: the focus stays as near as it can.
 */
function useFocusReturn(): { remember(opener: HTMLElement): void; giveBack(): void } {
  const from = useRef<readonly HTMLElement[]>([]);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn === 0) return;
    const places = [...from.current];
    from.current = [];
    for (const place of places) {
      const target = place.matches("button") ? place : place.querySelector<HTMLElement>("button, input");
      if (!target?.isConnected) continue;
      target.focus();
      return;
    }
  }, [turn]);
  return {
    remember(opener) {
      const around = [opener, opener.closest("li"), opener.closest("section")];
      from.current = around.filter((element) => element !== null);
    },
    giveBack: () => setTurn((count) => count + 1),
  };
}
