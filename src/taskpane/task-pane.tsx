import { FluentProvider } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactNode } from "react";
import type { DocumentHost } from "../document/document-host";
import type { Library } from "../library/library";
import type { LoadPhrases } from "../library/load-phrases";
import type { LoadWords } from "../library/load-words";
import { ErrorBoundary } from "./components/error-boundary";
import { lateView } from "./components/late-view";
import { Tabs } from "./components/tabs";
import type { LoadOfficePack } from "./packs/office-pack";
import { PackNotice } from "./packs/pack-notice";
import { usePacks } from "./packs/use-packs";
import { SkeletonView } from "./skeleton/skeleton-view";
import { LocaleContext, useStrings, type Locale } from "./strings/strings";
import "./styles/pane.css";
import "./styles/fields.css";
import "./styles/phrases.css";
import "./styles/check.css";
import "./styles/mend.css";
import "./styles/decisions.css";
import "./styles/own.css";
import { fluentTheme, type ThemeName } from "./theme";
import { VIEWS, type View } from "./view";

/** Two of the three views are loaded when they are first shown: the pane opens with what a skeleton needs. */
const CheckView = lateView(async () => {
  const { CheckView: view } = await import(/* webpackChunkName: "check-view" */ "./check/check-view");
  return view;
});

const PhrasesTab = lateView(async () => {
  const { PhrasesTab: view } = await import(
    /* webpackChunkName: "phrases-tab" */ "./phrases/own/phrases-tab"
  );
  return view;
});

export interface TaskPaneProps {
  readonly host: DocumentHost;
  readonly library: Library;
  /** Called when phrases are first needed; the same function each time. */
  readonly loadPhrases: LoadPhrases;
  /** Likewise for the word lists of the check. */
  readonly loadWords: LoadWords;
  /** Asks once for the pack beside the pane; absent where there can be none. The same function each time. */
  readonly loadOfficePack?: LoadOfficePack;
  readonly initialView?: View;
  readonly locale?: Locale;
  readonly theme?: ThemeName;
}

/**
 * The task pane: three tabs on one document. It fills its container and styles nothing outside
 * itself, so it can stand in Word's pane and beside an editor alike.
 */
export function TaskPane(props: TaskPaneProps) {
  const { initialView = "skeleton", locale = "zh-CN", theme = "light", ...parts } = props;
  return (
    <PaneFrame locale={locale} theme={theme}>
      <PaneTabs {...parts} initialView={initialView} />
    </PaneFrame>
  );
}

interface PaneFrameProps {
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly children: ReactNode;
}

/** Theme, language and the last safety net; also around the messages shown before Word is ready. */
export function PaneFrame({ locale, theme, children }: PaneFrameProps) {
  // A new theme object would have the provider write all its styles again.
  const fluent = useMemo(() => fluentTheme(theme, locale), [theme, locale]);
  const className = theme === "dark" ? "dz-pane dz-dark" : "dz-pane";
  return (
    <FluentProvider theme={fluent} className={className} lang={locale}>
      <LocaleContext.Provider value={locale}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </LocaleContext.Provider>
    </FluentProvider>
  );
}

type PaneTabsProps = Omit<TaskPaneProps, "locale" | "theme" | "initialView"> & { readonly initialView: View };

/** A tab is built when it is first shown and then kept, so that its results are there on return. */
function PaneTabs({ host, initialView, ...given }: PaneTabsProps) {
  const t = useStrings();
  const packs = usePacks(given);
  const { library, loadPhrases, loadWords } = packs;
  const idPrefix = useId();
  const [view, setView] = useState<View>(initialView);
  const [visited, setVisited] = useState<readonly View[]>([initialView]);

  function show(next: View) {
    setView(next);
    setVisited((seen) => (seen.includes(next) ? seen : [...seen, next]));
  }

  /** The focus cannot stay on a button of the tab that is left: on the web Tab would then leave the pane. */
  function goTo(next: View) {
    show(next);
    document.getElementById(`${idPrefix}-tab-${next}`)?.focus();
  }

  function content(of: View): ReactNode {
    switch (of) {
      case "skeleton":
        return <SkeletonView host={host} library={library} />;
      case "phrases":
        return <PhrasesTab host={host} packs={packs} active={view === "phrases"} />;
      case "check":
        return (
          <CheckView
            host={host}
            library={library}
            loadPhrases={loadPhrases}
            loadWords={loadWords}
            active={view === "check"}
            onInsertSkeleton={() => goTo("skeleton")}
          />
        );
    }
  }

  const items = VIEWS.map((id) => ({ id, label: t(`tab.${id}`) }));
  return (
    <>
      <Tabs label={t("pane.label")} items={items} selected={view} onSelect={show} idPrefix={idPrefix} />
      <PackNotice own={packs.own} office={packs.office} />
      {VIEWS.map((id) => (
        <div
          key={id}
          className="dz-panel"
          role="tabpanel"
          id={`${idPrefix}-panel-${id}`}
          aria-labelledby={`${idPrefix}-tab-${id}`}
          hidden={id !== view}
        >
          {visited.includes(id) && content(id)}
        </div>
      ))}
    </>
  );
}
