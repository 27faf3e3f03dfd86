import { PaneFrame } from "./task-pane";
import { useStrings, type Locale } from "./strings/strings";

/** Why the pane cannot begin. */
export type StartProblemKind = "office-missing" | "office-silent" | "not-word" | "word-too-old";

interface StartProblemProps {
  readonly kind: StartProblemKind;
  readonly locale: Locale;
}

/** In place of the pane: what is wrong, and what to do. */
export function StartProblem({ kind, locale }: StartProblemProps) {
  return (
    <PaneFrame locale={locale} theme="light">
      <Message kind={kind} />
    </PaneFrame>
  );
}

function Message({ kind }: Pick<StartProblemProps, "kind">) {
  const t = useStrings();
  return (
    <div className="dz-notice" role="alert">
      <p className="dz-headline">{t(`start.${kind}`)}</p>
      <p>{t(`start.${kind}.do`)}</p>
    </div>
  );
}
