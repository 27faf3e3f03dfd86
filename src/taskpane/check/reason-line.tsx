import { CHINESE_EXPLANATIONS, explanationText } from "../../trace/explanation-text";
import type { Explanation } from "../../trace/explain";
import { Chinese } from "../components/chinese";
import { ENGLISH_EXPLANATIONS } from "../strings/explanations-en";
import { useLocale } from "../strings/strings";

/** Why a side of an issue is in its state, in one sentence; the document's own words are marked as Chinese. */
export function ReasonLine({ explanation }: { readonly explanation: Explanation }) {
  const isChinese = useLocale() === "zh-CN";
  const text = explanationText(explanation, isChinese ? CHINESE_EXPLANATIONS : ENGLISH_EXPLANATIONS);
  if (isChinese) return <div className="dz-hint">{text}。</div>;
  return (
    <div className="dz-hint">
      {text
        .split(CHINESE_STRETCH)
        .map((part, index) => (index % 2 === 1 ? <Chinese key={index}>{part}</Chinese> : part))}
      .
    </div>
  );
}

const CHINESE_STRETCH = /(“[^”]*”|（[^）]*）)/u;
