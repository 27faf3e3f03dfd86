import { useState } from "react";
import { Chinese } from "../components/chinese";
import { useStrings } from "../strings/strings";
import type { OfficePack } from "./office-pack";
import type { OwnState } from "./own-store";
import { problemText } from "./problem-text";

interface PackNoticeProps {
  readonly own: OwnState;
  readonly office: OfficePack | null;
}

/** Says once that a pack could not be read, above whatever view is open; the pane goes on without it. */
export function PackNotice({ own, office }: PackNoticeProps) {
  return (
    // Always in the page: a live region that comes with its words is not read out.
    <div role="status" className="dz-pack-notices">
      {own.kind === "broken" && <Notice kind="own" reason={problemText(own.problem)} />}
      {office?.kind === "broken" && <Notice kind="office" reason={problemText(office.problem)} />}
    </div>
  );
}

function Notice({ kind, reason }: { readonly kind: "own" | "office"; readonly reason: string }) {
  const t = useStrings();
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <div className="dz-bar dz-bar-error dz-pack-notice">
      <div>
        {t(`pack.broken.${kind}`)}
        <div className="dz-hint">
          <Chinese>{reason}</Chinese>
        </div>
        <button type="button" className="dz-quiet" onClick={() => setRead(true)}>
          {t("pack.read")}
        </button>
      </div>
    </div>
  );
}
