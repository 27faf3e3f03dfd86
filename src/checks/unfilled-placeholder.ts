import type { Report, Rule } from "./finding";

/**
 * Words left over from a template: the blanks of our own skeleton and phrases, and the masks that
 * template sites put over places, units and persons.
 */
const PLACEHOLDER = new RegExp(
  [
    "【[^【】\\n]*】", // our own blanks, 【待补】
    "单击(?:或点击)?(?:此处|以)输入(?:文字|文本|日期)。?", // what an empty content control of Word's shows
    "Click (?:or tap )?(?:here )?to enter (?:text|a date)\\.?",
    "[\\[〔［](?:待|请)[^\\]〕］\\n]{0,12}[\\]〕］]", // [待补充] 〔待填〕
    "[（(](?:待[写补填定续]|此处|请(?:结合|根据|填写|补充|自行)|可(?:结合|根据|自行))[^（）()\\n]{0,24}[）)]", // （待写）（此处结合实际修改）
    "某{3,}",
    "(?:20|二〇|二0)[*＊xX×_]{1,2}(?=年|-|—|\\.)", // 20**年 202x年
    "20\\d[*＊xX×_](?=年)",
    "[*＊]+", // *  **
    "[xXＸｘ×]{2,}", // XX ×× xxx
    "(?<![a-zA-Z\\d])[XＸ×](?=年|月|日|市|县|区|省|局|委|乡|镇|村|同志|书记|中央|单位|部门)", // X年X月 X中央
    "(?<=从严治)[XＸ×A-Z]",
    "_{2,}|＿{2,}|_(?=总书记|同志)", // ____  _总书记
    "(?<![a-zA-Z\\d])(?:ZZ|A)(?=素质|局|总书记|新时代|站位|建设)",
    "(?<!:)//",
  ].join("|"),
  "gu",
);

/** No placeholder without one of these: looking for them first costs little. */
const MARK = /[单【[〔［*＊xXＸｘ×_＿A-Z/]|某某某|[（(][待此请可]/u;

/** A blank or a mask that nobody filled in. */
export const rule: Rule = {
  id: "unfilled-placeholder",
  title: "占位内容未填",
  severity: "error",
  check: ({ paragraphs }) =>
    paragraphs.flatMap(({ text }, paragraph) => (MARK.test(text) ? placeholdersIn(text, paragraph) : [])),
};

function placeholdersIn(text: string, paragraph: number): Report[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    range: { paragraph, start: match.index, end: match.index + match[0].length },
    message: `“${match[0]}”未填写。`,
  }));
}
