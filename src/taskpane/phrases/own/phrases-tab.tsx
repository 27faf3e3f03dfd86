import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { DocumentHost } from "../../../document/document-host";
import { withPhrase } from "../../../library/packs/own-phrases";
import type { OwnPhrase } from "../../../library/packs/pack";
import type { Packs } from "../../packs/use-packs";
import { useStrings } from "../../strings/strings";
import { useAction } from "../../use-action";
import { PhrasesView } from "../phrases-view";
import { draftOf, draftOfSelection, type Draft } from "./draft";
import { OwnPage } from "./own-page";
import { PhraseForm } from "./phrase-form";

type Page =
  | { readonly kind: "list" }
  | { readonly kind: "own" }
  /** `from`: where to go back to. */
  | { readonly kind: "form"; readonly draft: Draft; readonly from: "list" | "own" };

interface PhrasesTabProps {
  readonly host: DocumentHost;
  readonly packs: Packs;
  readonly active: boolean;
}

/** 用语: the phrases to insert and, behind two buttons, the user's own. */
export function PhrasesTab({ host, packs, active }: PhrasesTabProps) {
  const t = useStrings();
  const { library, loadPhrases, loadWords, store, own } = packs;
  const action = useAction();
  const [page, setPage] = useState<Page>({ kind: "list" });
  const openButton = useRef<HTMLButtonElement>(null);
  const isList = page.kind === "list";
  useFocusOnReturn(isList, openButton);

  const startFromSelection = () =>
    action.run(async () => {
      const draft = await draftOfSelection(host, library);
      if (!draft) return { intent: "info", text: t("own.nothingSelected") };
      setPage({ kind: "form", draft, from: "list" });
      return null;
    });

  const save = (phrase: OwnPhrase, from: "list" | "own") =>
    action.run(async () => {
      store.change((pack) => withPhrase(pack, phrase));
      setPage({ kind: from });
      return { intent: "success", text: t(from === "own" ? "own.changed" : "own.saved") };
    });

  const count = own.kind === "ready" ? own.pack.phrases.length : 0;
  const buttons = (
    <div className="dz-own-buttons">
      <Button disabledFocusable={action.busy} onClick={startFromSelection}>
        {t("own.save")}
      </Button>
      <Button ref={openButton} onClick={() => setPage({ kind: "own" })}>
        {count > 0 ? t("own.open.count", { n: count }) : t("own.list")}
      </Button>
    </div>
  );

  return (
    <>
      <div className="dz-fill" hidden={!isList}>
        <PhrasesView
          host={host}
          library={library}
          loadPhrases={loadPhrases}
          loadWords={loadWords}
          active={active && isList}
          action={action}
          ownButtons={buttons}
        />
      </div>
      {page.kind === "form" && (
        <PhraseForm
          start={page.draft}
          library={library}
          action={action}
          onSave={(phrase) => void save(phrase, page.from)}
          onCancel={() => setPage({ kind: page.from })}
        />
      )}
      {page.kind === "own" && (
        <OwnPage
          packs={packs}
          action={action}
          onEdit={(phrase) => setPage({ kind: "form", draft: draftOf(phrase), from: "own" })}
          onBack={() => setPage({ kind: "list" })}
        />
      )}
    </>
  );
}

/** The page that had the focus is gone: it goes to the button that leads there again. */
function useFocusOnReturn(isList: boolean, button: React.RefObject<HTMLButtonElement | null>): void {
  const wasList = useRef(isList);
  useEffect(() => {
    if (isList && !wasList.current) button.current?.focus();
    wasList.current = isList;
  }, [isList, button]);
}
