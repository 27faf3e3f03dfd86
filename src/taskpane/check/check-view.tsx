import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { checkDocument } from "../../checks/check-document";
import { DocumentError } from "../../document/document-error";
import type { DocumentHost } from "../../document/document-host";
import type { TextRange } from "../../document/paragraph";
import type { Library } from "../../library/library";
import { Status } from "../components/status";
import { ViewFrame } from "../components/view-frame";
import { useStrings } from "../strings/strings";
import { useAction } from "../use-action";
import { jumpTarget, type Checked } from "./checked";
import { ResultView } from "./result-view";
import { canBeginWithSkeleton, SummaryText } from "./summary-text";

/** From here on a check may take longer than a glance: show that it runs before it blocks. */
const LONG_DOCUMENT = 500;

interface CheckViewProps {
  readonly host: DocumentHost;
  readonly library: Library;
  readonly onInsertSkeleton: () => void;
}

/** 检查: one click reads the document and shows what is missing, with a jump to every place. */
export function CheckView({ host, library, onInsertSkeleton }: CheckViewProps) {
  const t = useStrings();
  const action = useAction();
  const [last, setLast] = useState<Checked | null>(null);
  // A result belongs to the document it was read from.
  const checked = last?.host === host ? last : null;

  const check = () =>
    action.run(async (showBusy) => {
      const { paragraphs } = await host.read();
      if (paragraphs.length > LONG_DOCUMENT) await showBusy();
      setLast({ host, paragraphs, result: checkDocument(paragraphs, library) });
      return null;
    });

  const jump = (range: TextRange) =>
    action.run(async () => {
      const target = checked && jumpTarget(checked.paragraphs, range);
      if (target) await host.select(target);
      return null;
    });

  const describeJump = (error: unknown) =>
    error instanceof DocumentError && error.kind === "text-changed"
      ? { text: t("check.stale"), detail: null }
      : null;

  const footer = (
    <>
      <Status outcome={action.outcome} describe={describeJump} />
      <Button appearance="primary" className="dz-wide" disabledFocusable={action.busy} onClick={check}>
        {t(checked ? "check.again" : "check.run")}
      </Button>
    </>
  );

  return (
    <ViewFrame footer={footer}>
      <div role="status" className="dz-summary">
        {checked && <SummaryText result={checked.result} />}
      </div>
      {checked && canBeginWithSkeleton(checked.result.statement.reason) && (
        <Button onClick={onInsertSkeleton}>{t("check.toSkeleton")}</Button>
      )}
      {checked ? (
        <ResultView checked={checked} onJump={jump} />
      ) : (
        <>
          <p>{t("check.intro")}</p>
          <p className="dz-hint">{t("check.local")}</p>
        </>
      )}
    </ViewFrame>
  );
}
