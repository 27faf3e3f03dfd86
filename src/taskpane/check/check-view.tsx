import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { checkDocument } from "../../checks/check-document";
import { DocumentError } from "../../document/document-error";
import type { DocumentHost } from "../../document/document-host";
import type { Paragraph, TextRange } from "../../document/paragraph";
import type { Library } from "../../library/library";
import type { LoadPhrases } from "../../library/load-phrases";
import type { LoadWords } from "../../library/load-words";
import { Status } from "../components/status";
import { ViewFrame } from "../components/view-frame";
import { goToNextBlank } from "../phrases/insert-phrase";
import { useStrings } from "../strings/strings";
import { useAction, type Notice } from "../use-action";
import { DecidingContext } from "./decisions/deciding";
import { DecisionSection } from "./decisions/decision-section";
import { describeDecisionsError, useDecisions } from "./decisions/use-decisions";
import { BlanksLine } from "./blanks-line";
import { checkedAfter, jumpTarget, LONG_DOCUMENT, type Checked } from "./checked";
import { FreshnessLine } from "./freshness-line";
import { ResultView } from "./result-view";
import { canBeginWithSkeleton, Headline, SummaryText } from "./summary-text";
import { StaleStubError, MendContext, useMend } from "./mend/use-mend";
import { useFullLibrary } from "./use-full-library";
import { useLiveCheck } from "./use-live-check";

interface CheckViewProps {
  readonly host: DocumentHost;
  readonly library: Library;
  readonly loadPhrases: LoadPhrases;
  readonly loadWords: LoadWords;
  /** Whether it is in sight: it renews its result only then. */
  readonly active: boolean;
  readonly onInsertSkeleton: () => void;
}

/**
 * 检查: one click reads the document and shows what is missing, with a jump to every place; from then on
 * the result follows the text where the host tells of changes.
 */
export function CheckView(props: CheckViewProps) {
  const { host, library, loadPhrases, active, onInsertSkeleton } = props;
  const t = useStrings();
  const full = useFullLibrary(library, props.loadWords);
  const action = useAction();
  const [last, setLast] = useState<Checked | null>(null);
  // A result belongs to the document it was read from.
  const checked = last?.host === host ? last : null;

  const judge = (paragraphs: readonly Paragraph[]) =>
    checkDocument(paragraphs, full.current(), { decisions: decisions.current() });

  const show = (paragraphs: readonly Paragraph[]) => {
    const result = judge(paragraphs);
    setLast((before) => checkedAfter(before, { host, paragraphs, result }));
  };

  const decisions = useDecisions({
    host,
    action,
    checked,
    recheck: () => checked && show(checked.paragraphs),
  });

  const live = useLiveCheck({
    host,
    active,
    busy: action.busy,
    shown: checked?.paragraphs ?? null,
    show,
    // “已插入……可按撤销收回” is no longer true once the author has written on, or taken it back.
    onRenewed: action.dismissNotice,
  });

  const mend = useMend({
    library,
    loadPhrases,
    checked,
    action,
    judge,
    recheck: async () => {
      let read: readonly Paragraph[] = [];
      await live.check((paragraphs) => void (read = paragraphs));
      return read;
    },
    select: (target) => live.moveCursor(() => host.select(target)),
  });

  const check = () =>
    action.run(async (showBusy) => {
      await live.check(async (paragraphs) => {
        if (paragraphs.length > LONG_DOCUMENT) await showBusy();
        await Promise.all([decisions.load(), full.load()]);
      });
      return null;
    });

  const jump = (range: TextRange) =>
    action.run(async () => {
      const target = checked && jumpTarget(checked.paragraphs, range);
      if (target) await live.moveCursor(() => host.select(target));
      return null;
    });

  const toNextBlank = () =>
    action.run(async () => {
      let notice: Notice | null = null;
      await live.moveCursor(async () => void (notice = await goToNextBlank(host, t)));
      return notice;
    });

  // A result that renews itself needs no “请重新检查”: that would stand there when it long has.
  const describeJump = (error: unknown) => {
    if (error instanceof StaleStubError)
      return { text: t(live.live ? "mend.stale.live" : "mend.stale"), detail: null };
    return error instanceof DocumentError && error.kind === "text-changed"
      ? { text: t(live.live ? "check.stale.live" : "check.stale"), detail: null }
      : describeDecisionsError(error, t);
  };

  const footer = (
    <>
      <Status outcome={action.outcome} describe={describeJump} />
      {checked && <FreshnessLine live={live} />}
      <Button appearance="primary" className="dz-wide" disabledFocusable={action.busy} onClick={check}>
        {t(checked ? "check.again" : "check.run")}
      </Button>
    </>
  );

  return (
    <ViewFrame footer={footer}>
      <div className="dz-summary">
        <div role="status">{checked && <Headline result={checked.result} />}</div>
        {checked && <BlanksLine checked={checked} busy={action.busy} onNext={toNextBlank} />}
        {checked && <SummaryText checked={checked} />}
      </div>
      {checked && canBeginWithSkeleton(checked.result.statement.reason) && (
        <Button onClick={onInsertSkeleton}>{t("check.toSkeleton")}</Button>
      )}
      {checked ? (
        <MendContext.Provider value={mend}>
          <DecidingContext.Provider value={decisions.deciding}>
            <ResultView checked={checked} onJump={jump} />
            <DecisionSection />
          </DecidingContext.Provider>
        </MendContext.Provider>
      ) : (
        <>
          <p>{t("check.intro")}</p>
          <p className="dz-hint">{t("check.local")}</p>
        </>
      )}
    </ViewFrame>
  );
}
