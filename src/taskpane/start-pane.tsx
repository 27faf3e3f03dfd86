import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { DocumentHost } from "../document/document-host";
import type { Library } from "../library/library";
import type { LoadPhrases } from "../library/load-phrases";
import type { LoadWords } from "../library/load-words";
import { themeFor } from "./office-environment";
import type { LoadOfficePack } from "./packs/office-pack";
import { StartProblem, type StartProblemKind } from "./start-problem";
import { localeFor, type Locale } from "./strings/strings";
import { TaskPane } from "./task-pane";
import { viewFor } from "./view";

/** office.js answers within a second; after this long the user is told that one still waits. */
const PATIENCE_MS = 10_000;

export interface PaneParts {
  readonly library: Library;
  readonly loadPhrases: LoadPhrases;
  readonly loadWords: LoadWords;
  readonly loadOfficePack?: LoadOfficePack;
  /** Whether this Word has WordApi 1.3. Asked only inside Word. */
  readonly isWordSupported: () => boolean;
  readonly createHost: () => DocumentHost;
}

/**
 * Waits for Office and draws the pane into `container`, or says plainly why it cannot.
 *
 * @param search the page's query: `view` picks the tab, `lang` overrides Word's display language
 */
export async function startPane(container: HTMLElement, search: string, parts: PaneParts): Promise<void> {
  const query = new URLSearchParams(search);
  const root = createRoot(container);
  const draw = (locale: Locale, content: ReactNode) => {
    document.documentElement.lang = locale;
    root.render(content);
  };
  const drawProblem = (kind: StartProblemKind, language: string) => {
    const locale = localeFor(query.get("lang") ?? language);
    draw(locale, <StartProblem kind={kind} locale={locale} />);
  };

  if (typeof Office === "undefined") return drawProblem("office-missing", navigator.language);
  const patience = setTimeout(() => drawProblem("office-silent", navigator.language), PATIENCE_MS);
  const { host } = await Office.onReady();
  clearTimeout(patience);
  if (host !== Office.HostType.Word) return drawProblem("not-word", navigator.language);
  const { displayLanguage, officeTheme } = Office.context;
  if (!parts.isWordSupported()) return drawProblem("word-too-old", displayLanguage);

  const locale = localeFor(query.get("lang") ?? displayLanguage);
  draw(
    locale,
    <TaskPane
      host={parts.createHost()}
      library={parts.library}
      loadPhrases={parts.loadPhrases}
      loadWords={parts.loadWords}
      loadOfficePack={parts.loadOfficePack}
      initialView={viewFor(query.get("view"))}
      locale={locale}
      theme={themeFor(officeTheme)}
    />,
  );
}
