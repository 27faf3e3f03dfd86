import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { exportPack } from "../../../library/packs/export-pack";
import { applyMerge, mergePack, type CollisionAnswer } from "../../../library/packs/merge-pack";
import { isEmptyPack, type OwnPhrase, type Pack } from "../../../library/packs/pack";
import { Status } from "../../components/status";
import { ViewFrame } from "../../components/view-frame";
import type { Packs } from "../../packs/use-packs";
import { useStrings } from "../../strings/strings";
import type { Action, Notice } from "../../use-action";
import { BrokenPanel } from "./broken-panel";
import { ClearPanel } from "./clear-panel";
import { CollisionPanel } from "./collision-panel";
import { describeOwnError } from "./describe-own-error";
import { download, fileNameOf } from "./download";
import { ExportPanel } from "./export-panel";
import { OwnRows } from "./own-rows";
import { readPackFile, type ReadPack } from "./read-pack-file";
import { RefusedPanel } from "./refused-panel";
import { useFocusOnOpen } from "./use-page-focus";

/** What is open above the list. */
type Panel =
  | { readonly kind: "export" | "clear" }
  | { readonly kind: "refused"; readonly read: Extract<ReadPack, { problems: unknown }> }
  | { readonly kind: "collisions"; readonly incoming: Pack };

interface OwnPageProps {
  readonly packs: Packs;
  readonly action: Action;
  readonly onEdit: (phrase: OwnPhrase) => void;
  readonly onBack: () => void;
}

/** 我的用语: what is kept on this machine; edited, deleted, taken in from a file and given out as one. */
export function OwnPage({ packs, action, onEdit, onBack }: OwnPageProps) {
  const t = useStrings();
  const { store, own, office, library } = packs;
  const [panel, setPanel] = useState<Panel | null>(null);
  /** What was there before the last deletion, until something else is done. */
  const [undo, setUndo] = useState<Pack | null>(null);
  const heading = useFocusOnOpen<HTMLHeadingElement>();
  const chooser = useRef<HTMLInputElement>(null);
  const pack = own.kind === "ready" ? own.pack : null;

  /** Runs a change; what could be taken back before no longer can, unless `before` is given. */
  const run = (work: () => Promise<Notice | null>, before: Pack | null = null) =>
    action.run(async () => {
      const notice = await work();
      setUndo(before);
      return notice;
    });

  const remove = (what: string, edit: (pack: Pack) => Pack) =>
    run(async () => {
      store.change(edit);
      // The row goes away with the focus in it.
      heading.current?.focus();
      return { intent: "success", text: t("own.deleted", { what }) };
    }, pack);

  const clear = () =>
    run(async () => {
      store.clear();
      close();
      return { intent: "success", text: t("own.cleared") };
    }, pack);

  /** What was there is put back beside whatever has come since. */
  const takeBack = (before: Pack) =>
    run(async () => {
      store.change((now) => ({ ...applyMerge(now, before), name: before.name, unit: before.unit }));
      heading.current?.focus();
      return { intent: "success", text: t("own.undone") };
    });

  const importFile = (file: File) =>
    run(async () => {
      const read = await readPackFile(file, library);
      if ("problems" in read) setPanel({ kind: "refused", read });
      else if (pack && mergePack(pack, read.pack).collisions.length > 0)
        setPanel({ kind: "collisions", incoming: read.pack });
      else return take(read.pack, new Map());
      return null;
    });

  function take(incoming: Pack, answers: ReadonlyMap<string, CollisionAnswer>): Notice {
    let same = 0;
    let all = 0;
    store.change((now) => {
      const merge = mergePack(now, incoming);
      same =
        merge.same + merge.collisions.filter(({ key }) => (answers.get(key) ?? "keep") === "keep").length;
      all = sizeOf(incoming);
      return applyMerge(now, incoming, answers);
    });
    close();
    return { intent: "success", text: t("own.imported", { n: all - same, same }) };
  }

  function close() {
    setPanel(null);
    heading.current?.focus();
  }

  /** `named`: what the pack is called from now on. */
  const save = (name: string, text: string, named?: Pick<Pack, "name" | "unit">) =>
    action.run(async () => {
      download(fileNameOf(name), text);
      if (named) store.change((now) => ({ ...now, ...named }));
      return { intent: "success", text: t("own.exported", { name: fileNameOf(name) }) };
    });

  return (
    <ViewFrame
      header={
        <>
          <button type="button" className="dz-quiet dz-own-back" onClick={onBack}>
            {t("own.back")}
          </button>
          <h2 ref={heading} tabIndex={-1}>
            {t("own.list")}
          </h2>
          <p className="dz-hint">{t("own.local")}</p>
          {office?.kind === "ready" && (
            <p className="dz-hint">
              {t("own.office", { name: office.pack.name, n: office.pack.phrases.length })}
            </p>
          )}
        </>
      }
      footer={
        <>
          <Status outcome={action.outcome} describe={(error) => describeOwnError(error, t)} />
          {undo && action.outcome.kind === "done" && (
            <Button className="dz-wide" onClick={() => void takeBack(undo)}>
              {t("own.undo")}
            </Button>
          )}
          <div className="dz-own-buttons">
            <Button disabledFocusable={action.busy || !pack} onClick={() => chooser.current?.click()}>
              {t("own.import")}
            </Button>
            <Button
              disabledFocusable={!pack || isEmptyPack(pack)}
              onClick={() => setPanel({ kind: "export" })}
            >
              {t("own.export")}
            </Button>
            <Button
              disabledFocusable={!pack || isEmptyPack(pack)}
              onClick={() => setPanel({ kind: "clear" })}
            >
              {t("own.clear")}
            </Button>
          </div>
          <input
            ref={chooser}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={t("own.import")}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void importFile(file);
              // Cleared, so that choosing the same file again is a change too.
              event.target.value = "";
            }}
          />
        </>
      }
    >
      {own.kind === "broken" && (
        <BrokenPanel
          own={own}
          onExport={(text) => void save(t("own.list"), text)}
          onClear={() => void clear()}
        />
      )}
      {panel?.kind === "refused" && <RefusedPanel read={panel.read} onClose={close} />}
      {panel?.kind === "collisions" && pack && (
        <CollisionPanel
          collisions={mergePack(pack, panel.incoming).collisions}
          onTake={(answers) => void run(async () => take(panel.incoming, answers))}
          onClose={close}
        />
      )}
      {panel?.kind === "export" && pack && (
        <ExportPanel
          pack={pack}
          onSave={(named) => void save(named.name, exportPack(named), { name: named.name, unit: named.unit })}
          onClose={close}
        />
      )}
      {panel?.kind === "clear" && pack && (
        <ClearPanel
          onExport={() => void save(pack.name, exportPack(pack))}
          onClear={() => void clear()}
          onClose={close}
        />
      )}
      {pack && <OwnRows pack={pack} library={library} onEdit={onEdit} onRemove={remove} />}
    </ViewFrame>
  );
}

/** How many things a pack holds, as mergePack counts them. */
function sizeOf({ phrases, scenarios, terms, thresholds }: Pack): number {
  return phrases.length + scenarios.length + terms.length + Object.keys(thresholds).length;
}
