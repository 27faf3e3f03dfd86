import type { Phrase } from "../../../library/library";
import { useStrings } from "../../strings/strings";

/** Whose a phrase is, where it is not the library's, and its tags. */
export function PhraseMarks({ phrase }: { readonly phrase: Phrase }) {
  const t = useStrings();
  return (
    <>
      {phrase.origin && <span className="dz-tag">{t(`own.mark.${phrase.origin}`)}</span>}
      {phrase.tags?.map((tag) => (
        <span key={tag} className="dz-tag" lang="zh-CN">
          {tag}
        </span>
      ))}
    </>
  );
}
