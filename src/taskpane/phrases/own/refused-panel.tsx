import { Chinese } from "../../components/chinese";
import { problemText } from "../../packs/problem-text";
import { useStrings } from "../../strings/strings";
import type { ReadPack } from "./read-pack-file";
import { useFocusOnOpen } from "./use-page-focus";

/** Enough to begin with; the file is mended and tried again. */
const SHOWN = 10;

interface RefusedPanelProps {
  readonly read: Extract<ReadPack, { problems: unknown }>;
  readonly onClose: () => void;
}

/** Why a file was not taken in. */
export function RefusedPanel({ read, onClose }: RefusedPanelProps) {
  const t = useStrings();
  const heading = useFocusOnOpen<HTMLHeadingElement>();
  const { fileName, problems } = read;
  return (
    <section className="dz-own-panel">
      <h3 ref={heading} tabIndex={-1}>
        {t("own.refused", { name: fileName })}
      </h3>
      <ul className="dz-own-problems">
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={problemText(problem)}>
            <Chinese>{problemText(problem)}</Chinese>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <p className="dz-hint">{t("own.refused.more", { n: problems.length - SHOWN })}</p>
      )}
      <button type="button" className="dz-quiet" onClick={onClose}>
        {t("pack.read")}
      </button>
    </section>
  );
}
