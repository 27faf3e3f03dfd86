import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Status } from "../components/status";
import { useStrings } from "../strings/strings";
import type { Outcome } from "../use-action";

interface PhrasesPendingProps {
  readonly outcome: Outcome;
  readonly onRetry: () => void;
}

/** In place of the list until the phrases are there: that they are loading, or that they could not be. */
export function PhrasesPending({ outcome, onRetry }: PhrasesPendingProps) {
  const t = useStrings();
  // The button stays while it works: gone and back again, it would lose the focus.
  const [retried, setRetried] = useState(false);

  function retry() {
    setRetried(true);
    onRetry();
  }

  return (
    <>
      <Status outcome={outcome} describe={() => ({ text: t("phrases.unloaded"), detail: null })} />
      {(retried || outcome.kind === "failed") && (
        <Button disabledFocusable={outcome.kind === "busy"} onClick={retry}>
          {t("phrases.reload")}
        </Button>
      )}
    </>
  );
}
