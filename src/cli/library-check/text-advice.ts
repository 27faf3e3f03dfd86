/** What a secretary would mend in a text that ends up in a document: its marks, and what was left unfilled. */
export function textAdvice(text: string): string[] {
  const residue = /\*+|[×Xx]{2,}|某某|待补充?/u.exec(withoutFields(text))?.[0];
  return [...markAdvice(text), ...(residue ? [`“${residue}”像是没有填完，请改为【要填的内容】`] : [])];
}

/** Half-width marks among Chinese, and quotes that do not match. */
export function markAdvice(text: string): string[] {
  const plain = withoutFields(text);
  const half = /[,;:!?()]|(?<!\d)\.(?!\d)/u.exec(plain)?.[0];
  const quote = /["']/u.exec(plain)?.[0];
  return [
    ...(half ? [`中文里用了半角标点 ${half} ，应为全角`] : []),
    ...(quote ? [`中文里用了半角引号 ${quote} ，应为“”`] : []),
    ...(isPaired(plain) ? [] : ["引号“”没有成对，或者方向反了"]),
  ];
}

function withoutFields(text: string): string {
  return text.replace(/\{[^}]*\}/gu, "");
}

function isPaired(text: string): boolean {
  return /^(?:“”)*$/u.test(text.replace(/[^“”]/gu, ""));
}
