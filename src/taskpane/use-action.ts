import { useCallback, useRef, useState } from "react";

/** Shorter waits show nothing: a flash of “busy” is noise. */
const SLOW_MS = 300;

export interface Notice {
  readonly intent: "success" | "info";
  readonly text: string;
}

export type Outcome =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly slow: boolean }
  | { readonly kind: "done"; readonly notice: Notice }
  | { readonly kind: "failed"; readonly error: unknown };

/** Shows the busy state at once and waits until it is painted; for work that will block. */
export type ShowBusy = () => Promise<void>;

export interface Action {
  readonly outcome: Outcome;
  readonly busy: boolean;
  /** Does nothing while an action runs: two clicks are one insertion. */
  run(work: (showBusy: ShowBusy) => Promise<Notice | null>): Promise<void>;
  /** Takes back a notice of success, which what came after has made out of date; an error stays to be read. */
  dismissNotice(): void;
}

/** Runs one action at a time and keeps what became of it: busy, a notice, an error, or nothing. */
export function useAction(): Action {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const running = useRef(false);

  const run = useCallback<Action["run"]>(async (work) => {
    if (running.current) return;
    running.current = true;
    setOutcome({ kind: "busy", slow: false });
    const showSlow = () => setOutcome({ kind: "busy", slow: true });
    const timer = setTimeout(showSlow, SLOW_MS);
    try {
      const notice = await work(async () => {
        showSlow();
        await nextPaint();
      });
      setOutcome(notice === null ? { kind: "idle" } : { kind: "done", notice });
    } catch (error) {
      setOutcome({ kind: "failed", error });
    } finally {
      clearTimeout(timer);
      running.current = false;
    }
  }, []);

  const dismissNotice = useCallback(
    () => setOutcome((now) => (now.kind === "done" ? { kind: "idle" } : now)),
    [],
  );

  return { outcome, busy: outcome.kind === "busy", run, dismissNotice };
}

/** Two turns of the event loop a frame apart: React has committed and the browser has painted. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => setTimeout(resolve, 0), 16));
}
