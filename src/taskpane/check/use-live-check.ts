import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { DocumentHost } from "../../document/document-host";
import { isSameCell, type Paragraph } from "../../document/paragraph";
import { ChangeFollower, type FollowState } from "./follow-changes";

export interface LiveCheckOptions {
  readonly host: DocumentHost;
  /** Whether the view is the one in sight. */
  readonly active: boolean;
  /** Whether an action of the view is under way. */
  readonly busy: boolean;
  /** The text that the result shown was made from; null while there is none. */
  readonly shown: readonly Paragraph[] | null;
  /** Checks a text and shows the result. */
  readonly show: (paragraphs: readonly Paragraph[]) => Promise<void> | void;
  /** Called when the author has changed the text and the result of that is shown. */
  readonly onRenewed: () => void;
}

export interface LiveCheck extends FollowState {
  /** When the text was last found to be what the result shows; null before the first check. */
  readonly checkedAt: Date | null;
  /** Reads and checks now; `beforeCheck` may show that it will take a while. Errors are the caller's. */
  check(beforeCheck: (paragraphs: readonly Paragraph[]) => Promise<void> | void): Promise<void>;
  /** Runs what moves the cursor in the document, so that it is not taken for the author's doing. */
  moveCursor(work: () => Promise<void>): Promise<void>;
}

const NOT_YET: FollowState = { freshness: "current", live: false };

/**
 * Keeps the result of a check abreast of the document, from the first check on and as long as the view
 * is there. The result itself stays with the view: this asks it to show a new one.
 */
export function useLiveCheck(options: LiveCheckOptions): LiveCheck {
  const { host, active } = options;
  const [state, setState] = useState(NOT_YET);
  const [checkedAt, setCheckedAt] = useState<Date | null>(null);
  // The follower outlives renders and must always see the last.
  const latest = useRef(options);
  useLayoutEffect(() => void (latest.current = options));

  const follower = useRef<ChangeFollower | null>(null);
  useEffect(() => {
    const following = new ChangeFollower({
      host,
      async renew(isWanted) {
        const { paragraphs } = await host.read();
        if (!isWanted()) return;
        if (!isSameText(paragraphs, latest.current.shown)) {
          await latest.current.show(paragraphs);
          latest.current.onRenewed();
        }
        setCheckedAt(new Date());
      },
      isUnchanged: async () => isSameText((await host.read()).paragraphs, latest.current.shown),
      isBusy: () => latest.current.busy,
      show: setState,
    });
    follower.current = following;
    return () => {
      following.end();
      follower.current = null;
      setState(NOT_YET);
      setCheckedAt(null);
    };
  }, [host]);

  useEffect(() => {
    const wake = () => follower.current?.setAwake(active && !document.hidden);
    const comeBack = () => {
      if (active) void follower.current?.cameBack();
    };
    wake();
    document.addEventListener("visibilitychange", wake);
    window.addEventListener("focus", comeBack);
    return () => {
      document.removeEventListener("visibilitychange", wake);
      window.removeEventListener("focus", comeBack);
    };
  }, [host, active]);

  return {
    ...state,
    checkedAt,
    async check(beforeCheck) {
      const done = follower.current?.beginCheck();
      const began = performance.now();
      const { paragraphs } = await host.read();
      const read = performance.now();
      await beforeCheck(paragraphs);
      const resumed = performance.now();
      await latest.current.show(paragraphs);
      setCheckedAt(new Date());
      done?.(performance.now() - resumed + (read - began));
    },
    moveCursor: (work) => follower.current?.moveCursor(work) ?? work(),
  };
}

function isSameText(now: readonly Paragraph[], then: readonly Paragraph[] | null): boolean {
  if (then === null || now.length !== then.length) return false;
  return now.every((paragraph, index) => {
    const before = then[index];
    return (
      before?.text === paragraph.text &&
      before.listLabel === paragraph.listLabel &&
      isSameCell(before.cell, paragraph.cell)
    );
  });
}
