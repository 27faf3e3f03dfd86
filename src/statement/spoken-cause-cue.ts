/**
 * Words that lead over to the causes in speech: “说到底是…”, “根子上，还是…”, “产生这一问题，主要是…”.
 * They say so only where a part holds issues and causes together and a paragraph begins with them: in
 * the middle of an issue, or of the causes themselves, they mean no more than “in truth”.
 */
const THESE = "(?:上述|以上|这些|这一|这种|该|这个|此类)";
const ISSUES = "(?:问题|不足|现象|情况|状况|毛病|差距)";
const WHY = "(?:原因|根源|根子|症结|病根|缘由|成因)";

const LEAD = [
  `(?:产生|出现|存在|造成|导致|形成)(?:了)?${THESE}${ISSUES}`,
  `之所以[^。；，,]{0,16}`,
  `(?:深究|细究|寻根究底|追根究底|追根溯源|刨根问底|归根到底|归根结底|归根究底|归结起来|说到底|说穿了|究其根本|究其实质)(?:起来|下去)?`,
  `(?:往深里|往深处|往根上|往根子上|从根子上|从根上|说到根子上)(?:想|挖|说|找|看|讲)?(?:来|下去)?`,
  `(?:根子|根)上`,
  `(?:这)?(?:其中|背后|个中|里面|里头)的?(?:主要|根本|深层次|思想)*的?${WHY}`,
].join("|");
/** “主要是”, “还是”, “在于”, or at once the list that tells them: “深究起来，一是…”. */
const IS =
  "[，,]?(?:(?:主要|根本|其实|都|还|就|无非|全|也)*(?:是因为|是由于|是(?!否|不是)|在于|出在|有|因为|由于)[：:，,]?|[，,：:](?=(?:一是|首先|第一|其一|①|[(（]1[)）]|1[.．、])))\\s*";
const SPOKEN = new RegExp(`^(?:${LEAD})${IS}`, "u");

/** How long the spoken words are that lead `text` over to a cause; 0 where it begins otherwise. */
export function spokenCueLength(text: string): number {
  return SPOKEN.exec(text.slice(0, 48))?.[0].length ?? 0;
}
