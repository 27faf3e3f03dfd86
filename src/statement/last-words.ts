/** A measure says when, how many or how much; what is asked of the listeners does not. */
const FIGURES = /\d|[０-９]|[一二三四五六七八九十](?:月|天|次|号|块|条|户|家|小时)/u;
const LONGEST = 100;

/** Those who sit in the meeting; the others may be asked to watch, too. */
const PRESENT = "(?:大家|大伙|同志|各位|领导|组织|党员|老少|叔伯|你们|诸位)";
const LISTENERS = `(?:${PRESENT}|群众|乡亲|牧民|街坊|邻居|职工)`;
const SPOKEN: readonly RegExp[] = [
  // “请乡亲们看着我改”, “欢迎各位随时敲打”
  new RegExp(
    `(?:^|[。！；])(?:也|还|最后)?(?:请|求|盼|望|希望|欢迎)[^。；]{0,10}${LISTENERS}[^。；]{0,10}(?:看着?|盯着?|瞧着?|管着?|监督|督促|敲打|拉|骂|批评|提醒)`,
    "u",
  ),
  // “改不好就把我换下来”, “做不到，大家撤我的职”
  /(?:改不(?:好|了|掉|过来)|做不(?:到|好))[^。；]{0,16}(?:换|撤|免|辞|[别莫不]选|[别莫不]投|(?:找|骂|处分|处理|批评|问)我)/u,
  // “我是个粗人，说得不周到，同志们有话直讲”
  new RegExp(
    `(?:嘴笨|粗人|大老粗|不会说话|不会讲话|文化(?:低|浅|不高)|水平有限|(?:说|讲|谈|念|写|检查|剖析|汇报)得?(?:不(?:周到|周全|全|好|对|透|到|妥)|粗|乱)).*(?:${LISTENERS}|担待|包涵|见谅|谅解)`,
    "u",
  ),
  new RegExp(
    `${PRESENT}[^，。；]{0,6}有(?:话|意见|啥|什么|想法)[^。；]{0,8}(?:直接?|尽管|只管|当面|敞开|放开)(?:来|地|跟我|对我|给我)?(?:讲|说|提|骂|指)`,
    "u",
  ),
];

/**
 * Whether a last paragraph speaks to the meeting in one's own words (“我嘴笨，心是实的。请乡亲们看着我改。”)
 * and tells nothing to do: no date, no figure.
 */
export function isSpokenLastWord(text: string): boolean {
  return text.length <= LONGEST && !FIGURES.test(text) && SPOKEN.some((pattern) => pattern.test(text));
}
