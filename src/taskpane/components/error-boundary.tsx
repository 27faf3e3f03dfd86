import { Button } from "@fluentui/react-components";
import { Component, type ErrorInfo, type ReactNode } from "react";
import { LocaleContext, translator } from "../strings/strings";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps the pane from going blank: says what happened and offers to draw it anew. */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = LocaleContext;
  declare context: React.ContextType<typeof LocaleContext>;

  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const t = translator(this.context);
    return (
      <div className="dz-notice" role="alert">
        <p className="dz-headline">{t("error.crash")}</p>
        <p>{t("error.crash.do")}</p>
        <p className="dz-hint">{t("error.detail", { message: error.message })}</p>
        <Button onClick={() => this.setState({ error: null })}>{t("error.crash.retry")}</Button>
      </div>
    );
  }
}
