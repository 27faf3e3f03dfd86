import { coreRoleOf } from "./section-role";
import type { ItemRole } from "./statement";

/**
 * What a column of an 整改清单 holds: a `detail` is the 具体表现 beside the issue, a `dimension` the 维度 or 类别 it
 * stands under; a `note` (序号, 责任人, 完成时限, 进展 …) is none of the check's business.
 */
export type ColumnRole = ItemRole | "detail" | "dimension" | "note";

const LONGEST_NAME = 14;
const SPACES = /\s+/gu;
const IN_BRACKETS = /[（(【[][^）)】\]]*[）)】\]]/gu;
/** “查摆问题（个）”: a column of figures. */
const COUNTED = /[（(【[](?:个|条|项|件|次|人|%|％)[）)】\]]/u;
/** “整改措施及完成时限” holds measures first of all. */
const MEASURES_AND = /^(?:具体|主要|有关)?(?:的)?(?:整改|改进)?(?:措施|举措)(?:及其?|和|与|、|以及)/u;
const DIMENSION = /维度|类别|类型|分类|方面$|^项目$|领域|对照内容|专题/u;
const NOTE =
  /责任|领导|牵头|单位|部门|时限|期限|时间|日期|进展|进度|情况$|完成|结果|成效|成果|销号|备注|目标|序号|编号|来源|数$|数量|占比|率$|分值|得分|签[字名]|是否|标准|依据|级别|性质|佐证|资料|长期坚持/u;
/** 上年度查摆问题 are none of this year's. */
const EARLIER = /上年度|上一?年|去年|上一?次|上轮/u;
const DETAIL = /^(?:问题)?(?:的)?(?:具体|主要|突出)?表现(?:形式)?$/u;

const ROLES = { issues: "issue", causes: "cause", measures: "measure" } as const;

/** What the cell of a header row says its column holds; null for words that name no column. */
export function columnRole(cell: string): ColumnRole | null {
  const text = cell.replace(SPACES, "");
  const name = text.replace(IN_BRACKETS, "");
  if (name === "" || name.length > LONGEST_NAME || /[。；：:！？]/u.test(name)) return null;
  if (COUNTED.test(text) || EARLIER.test(name)) return "note";
  if (MEASURES_AND.test(name)) return "measure";
  if (DIMENSION.test(name)) return "dimension";
  if (NOTE.test(name)) return "note";
  if (DETAIL.test(name)) return "detail";
  if (name.endsWith("建议")) return "note";
  const role = coreRoleOf(name);
  return role && ROLES[role];
}
