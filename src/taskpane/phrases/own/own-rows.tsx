import type { Library } from "../../../library/library";
import { sortPhrases } from "../../../library/packs/export-pack";
import { withoutPhrase } from "../../../library/packs/own-phrases";
import { isEmptyPack, termsKey, type OwnPhrase, type OwnTerms, type Pack } from "../../../library/packs/pack";
import { BlankText } from "../../components/blank-text";
import { Chinese } from "../../components/chinese";
import { useStrings, type Translate } from "../../strings/strings";

interface OwnRowsProps {
  readonly pack: Pack;
  readonly library: Library;
  readonly onEdit: (phrase: OwnPhrase) => void;
  /** `what` names it to the reader. */
  readonly onRemove: (what: string, edit: (pack: Pack) => Pack) => void;
}

/** Everything that is kept, a row each: phrases to edit and delete; what came with packs, to delete. */
export function OwnRows({ pack, library, onEdit, onRemove }: OwnRowsProps) {
  const t = useStrings();
  if (isEmptyPack(pack)) return <p>{t("own.none")}</p>;
  const categories = new Map(library.categories.map(({ id, name }) => [id, name]));
  const others = othersOf(pack, library, t);
  return (
    <>
      <ul className="dz-rows" aria-label={t("own.list")}>
        {sortPhrases(pack.phrases).map((phrase) => (
          <li key={phrase.id} className="dz-row dz-own-row">
            <span className="dz-phrase-meta">
              {t(`role.${phrase.role}`)} · {categories.get(phrase.category) ?? phrase.category}
              {phrase.tags.map((tag) => (
                <span key={tag} className="dz-tag" lang="zh-CN">
                  {tag}
                </span>
              ))}
            </span>
            <Chinese>
              <BlankText text={phrase.text} />
            </Chinese>
            <span>
              <Quiet text={t("own.edit")} of={phrase.text} onClick={() => onEdit(phrase)} />
              <Quiet
                text={t("own.delete")}
                of={phrase.text}
                onClick={() => onRemove(phrase.text, (now) => withoutPhrase(now, phrase.id))}
              />
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <section>
          <h3>{t("own.others")}</h3>
          <ul className="dz-rows">
            {others.map(({ key, text, remove }) => (
              <li key={key} className="dz-row dz-own-row">
                <Chinese>{text}</Chinese>
                <span>
                  <Quiet text={t("own.delete")} of={text} onClick={() => onRemove(text, remove)} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface Other {
  readonly key: string;
  readonly text: string;
  readonly remove: (pack: Pack) => Pack;
}

/** What a pack has brought beside phrases. */
function othersOf(pack: Pack, library: Library, t: Translate): readonly Other[] {
  const nameOf = (terms: OwnTerms): string =>
    "category" in terms
      ? (library.categories.find(({ id }) => id === terms.category)?.name ?? terms.category)
      : terms.concept;
  return [
    ...pack.scenarios.map(({ id, name }): Other => ({
      key: `scenario:${id}`,
      text: t("own.other.scenario", { name }),
      remove: (now) => ({ ...now, scenarios: now.scenarios.filter((one) => one.id !== id) }),
    })),
    ...pack.terms.map((terms): Other => ({
      key: termsKey(terms),
      text: t("own.other.terms", { name: nameOf(terms), words: terms.words.join("、") }),
      remove: (now) => ({ ...now, terms: now.terms.filter((one) => termsKey(one) !== termsKey(terms)) }),
    })),
    ...(["cause", "measure"] as const).flatMap((side): readonly Other[] => {
      const value = pack.thresholds[side];
      if (value === undefined) return [];
      const text = t(`own.other.threshold.${side}`, { value });
      return [{ key: `threshold:${side}`, text, remove: (now) => withoutThreshold(now, side) }];
    }),
  ];
}

function withoutThreshold(pack: Pack, side: "cause" | "measure"): Pack {
  const { [side]: _, ...thresholds } = pack.thresholds;
  return { ...pack, thresholds };
}

interface QuietProps {
  readonly text: string;
  /** What it is about, for who does not see where it stands. */
  readonly of: string;
  readonly onClick: () => void;
}

function Quiet({ text, of, onClick }: QuietProps) {
  const t = useStrings();
  return (
    <button
      type="button"
      className="dz-quiet"
      aria-label={t("own.of", { do: text, what: of })}
      onClick={onClick}
    >
      {text}
    </button>
  );
}
