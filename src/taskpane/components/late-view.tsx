import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ComponentType } from "react";
import { useFocusHeir } from "../check/decisions/use-focus-heir";
import { useStrings } from "../strings/strings";
import { useAction } from "../use-action";
import { Status } from "./status";

/**
 * A view whose script is loaded when it is first drawn. When that fails (the network is down for a moment,
 * the office's server is being restarted), the view says so in its own place and offers another try;
 * whatever stands in the other tabs stays. React's `lazy` would remember the failure for good, and only an
 * error boundary around the whole pane would catch it.
 */
export function lateView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const kept = keeping(load);
  return function LateView(props: Props) {
    const [View, setView] = useState(() => kept.view());
    const action = useAction();
    const { run } = action;
    const fetchView = useCallback(
      () =>
        run(async () => {
          const loaded = await kept.load();
          setView(() => loaded);
          return null;
        }),
      [run],
    );
    useEffect(() => {
      if (kept.view() === null) void fetchView();
    }, [fetchView]);
    return View ? <View {...props} /> : <Unloaded action={action} onRetry={fetchView} />;
  };
}

function keeping<View>(load: () => Promise<View>) {
  let kept: View | null = null;
  return {
    view: () => kept,
    load: async () => (kept ??= await load()),
  };
}

interface UnloadedProps {
  readonly action: Pick<ReturnType<typeof useAction>, "outcome" | "busy">;
  readonly onRetry: () => Promise<void>;
}

function Unloaded({ action: { outcome, busy }, onRetry }: UnloadedProps) {
  const t = useStrings();
  // The button stays while it works: gone and back again, it would lose the focus.
  const [retried, setRetried] = useState(false);

  const notice = useRef<HTMLDivElement>(null);
  useFocusHeir(notice, tabOf);

  function retry() {
    setRetried(true);
    void onRetry();
  }

  return (
    <div className="dz-notice" ref={notice}>
      <Status outcome={outcome} describe={() => ({ text: t("view.unloaded"), detail: null })} />
      {(retried || outcome.kind === "failed") && (
        <Button disabledFocusable={busy} onClick={retry}>
          {t("phrases.reload")}
        </Button>
      )}
    </div>
  );
}

function tabOf(inside: HTMLElement): HTMLElement | null {
  const panel = inside.closest("[role=tabpanel]");
  return document.getElementById(panel?.getAttribute("aria-labelledby") ?? "");
}
