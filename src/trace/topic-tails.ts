/**
 * How titles of issues end: what is wrong with the matter, behind the matter itself. Only endings that
 * are known are taken off; a title that ends in another way stays whole, so that no word is chopped.
 */

/** How far, before what is wrong: 还不够扎实, 有些松散. */
const DEGREE = "(?:还|仍|仍然|依然|有些|有点|有时|比较|较为|过于|太|较|很|偏)?";

/** What the matter is not, behind 不: closed lists, for 久拖不决 and 账实不符 are words of their own. */
const ONE = "[深实强紧严细准多大好透足力精快牢广全活新清勤高够稳顺优齐当明畅]";
const TWO = [
  "深入|深刻|扎实|到位|经常|及时|坚决|严格|严肃|规范|平衡|均衡|彻底|坦诚|自觉|主动|系统|全面|有力|得力|用心|上心|贴心",
  "紧密|清楚|分明|谨慎|充分|明显|突出|牢固|坚定|合理|健全|完善|方便|规矩|耐心|心疼|精准|精细|透彻|深透|敏锐|强烈|主动",
  "落实|理想|平等|稳定|顺畅|积极|认真|细致|具体|踏实|自律|务实|持久|均匀|匹配|了解|熟悉|重视|注重|注意|敢碰硬|愿担当",
].join("|");
/** 学得, 抓得: what is done, with how it is done. */
const DONE = "(?:[学抓落压推建管用带看听记查改写讲读做办跟搞盯守把想问走严拧谋钻审核验教育沉扎]得|参加得)";
const NOT = `(?:${DONE}?${DEGREE}(?:不够|不太|不很|不|欠|没有)(?:${TWO}|${ONE})|${DEGREE}不够)`;

const LACKS =
  "(?:差距|短板|盲区|盲点|漏洞|疏漏|松动|瑕疵|空白|差错|偏差|欠缺|薄弱环节|不足|弱项|死角|断层|变通|欠账|偏心|松懈)";

const ENDINGS = [
  // 不够扎实、不深不透、学得不透、落得不实
  `${NOT}(?:、?${NOT})?`,
  `${DEGREE}(?:存在|留?有)(?:一定|一些|较大|明显|不少|多处)?的?${LACKS}`,
  `(?:还)?(?:存在|有)[“”\\p{L}]{1,8}(?:现象|思想|倾向|心理|苗头|的成分|的时候)`,
  "还?有待(?:进一步)?(?:提高|加强|提升|强化|完善|改进|深化|增强|规范|拓宽|改善)",
  "(?:落实|推进|推得|进度|进展|处理|反应|回应|办理|兑付|支付进度|建得|拨付|建设推进)?(?:缓慢|迟缓|滞后|较慢|偏慢|慢)",
  "(?:推进|化解|攻坚)?乏力",
  `(?:偏|过|较|失之于|管得)(?:少|多|软|弱|松|窄|低|宽)|过多过频|办法不?[少多]`,
  `${DONE}(?:浅|松|慢|差|马虎|粗|乱)|管理松|欠账多|落后|一手硬[、，]?一手软`,
  "耐心不够|缺少耐心|公私不够?分明",
  `${DEGREE}辣味(?:不足|不够|不浓|不重)`,
  `${DEGREE}(?:流于(?:形式|表面|一般)|走过场|走形式|打了?折扣|形式单一|做表面文章|浮在面上|两张皮)`,
  "(?:停留在|满足于|还停留在).{1,16}",
  "失察|失守|失管|反弹|断档|断层|断了?档|断了?线|老化|混乱|粗放|松散|手软|宽松软|拖沓|拖拉|畏难|留不住|跟不上|未闭环",
  "久拖不[决改]|久拖未决|一拖再拖|时紧时松|点到为止|劲头不足|动力不足|形势(?:依然|仍然)?严峻",
  "重\\p{Script=Han}{1,3}、?轻\\p{Script=Han}{1,3}",
];

const TAIL = new RegExp(`(?:${ENDINGS.join("|")})$`, "u");

/** The title's matter without what is wrong with it; the title itself where its ending is not known. */
export function withoutNegativeTail(clause: string): string {
  return clause.replace(TAIL, "");
}
