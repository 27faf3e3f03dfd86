/**
 * Words that lead from the issues of a paragraph or a dimension over to their causes where no
 * heading does: “究其原因，”, “其原因是：”, “产生上述问题的主要原因在于”.
 */
const THESE = "(?:上述|以上|这些|这一|该|这个|此类)";
const KIND = "(?:主要|根本|直接|深层次?的?|思想|主观|内在)*";
const WHY = "(?:原因|根源|症结|病根|根子|成因)";
const CUE = new RegExp(
  `^(?:(?:产生|存在|出现|造成|之所以(?:产生|存在|出现))?${THESE}(?:问题|现象|情况|不足)(?:的(?:产生|存在|出现))?[，,])?(?:究其${KIND}${WHY}|其${KIND}${WHY}|(?:认真|深刻|深入)?(?:分析|剖析|反思|深挖|追根溯源)(?:其|${THESE})?(?:问题|现象|情况)?(?:产生|存在)?的?${KIND}${WHY}` +
    `|(?:产生|造成|导致|出现|存在|形成)?${THESE}?(?:问题|不足|现象|情况)?(?:的)?(?:产生|存在)?(?:的)?${KIND}${WHY})` +
    `(?:分析|剖析)?(?:，|,)?(?:(?:主要|还|就|归根结底|归根到底)?(?:在于|是(?!否)|有|出在|如下)?\\s*[：:，,]|(?:主要|还|就)?(?:在于|是(?!否)|出在))\\s*`,
  "u",
);

/** No cue without one of the words for a cause: looking for them first costs little. */
const HAS_WHY = new RegExp(WHY, "u");

/** How long the words are that lead `text` over to a cause; 0 where it begins otherwise. */
export function causeCueLength(text: string): number {
  // The words are short: looking no further keeps the pattern cheap on long paragraphs.
  const begin = text.slice(0, 48);
  return HAS_WHY.test(begin) ? (CUE.exec(begin)?.[0].length ?? 0) : 0;
}
