/** Words that say something is amiss: a heading with one of them is itself the issue. */
const SHORTFALL =
  /不(?!断|忘|懈|移)|欠|缺|弱|差(?!旅)|有待|偏(?!远)|滞|松|少(?!年)|薄|淡|慢|浅|软|虚|漏洞|走过场|形式|流于|短板|打折|隐患|问题|难|乱|拖|浮/u;
/** 四风 (2013): their names are the headings of dimensions. */
const FOUR_WINDS = /^(?:在)?(?:反对|克服)?(?:(?:形式|官僚|享乐)主义|奢靡之风|“?四风”?)(?:方面|问题)?$/u;

/** Whether the heading of an issue only names a field: “带头固本培元、增强党性方面”, “理论学习”. */
export function namesDimension(title: string): boolean {
  return (
    /(?:方面|情况|纪律|上|层面)$/u.test(title) ||
    /^(?:在?带头|落实|践行|贯彻|履行)/u.test(title) ||
    FOUR_WINDS.test(title) ||
    !SHORTFALL.test(title)
  );
}

/** Whether the words say that something is amiss. */
export function tellsShortfall(title: string): boolean {
  return SHORTFALL.test(title);
}

const LABEL = /(?:方面|上|中|情况|纪律|层面)[：:。；;]?$/u;
const LONGEST_LABEL = 14;
const LONGEST_NAMED_LABEL = 40;

/** A short line without number that only names a field: “思想上”, “带头固本培元、增强党性方面”. */
export function isLabelText(title: string): boolean {
  if (title.length <= LONGEST_LABEL && LABEL.test(title)) return true;
  return title.length <= LONGEST_NAMED_LABEL && /方面$/u.test(title) && !/[。；]/u.test(title);
}
