import type { Authorship } from "../library/library";

/**
 * The blanks under the headings. They ask, they never answer: what happened, when, how often and
 * who answers for it is the writer's to say. A cause names the issue it explains, and a measure
 * the issue it mends, 举措、责任人、完成时限 and 检验方式, because that is what reviewers look for.
 * An issue, cause or measure holds no words outside its blanks, so that it counts as not yet written.
 */
export interface Prompts {
  readonly previous: string;
  readonly issue: string;
  readonly causeTitle: string;
  readonly cause: string;
  readonly measureTitle: string;
  readonly measure: string;
  readonly disclosures: string;
}

const SHARED = {
  previous:
    "查摆问题【问题个数】个，制定整改措施【措施条数】条，已完成【完成条数】条。【逐项写明问题、整改措施和完成情况；没有完成的，写明原因和下一步安排】。",
  causeTitle: "【用一句话写明原因】",
  measureTitle: "【用一句话写明措施】",
} as const;

const PERSON: Prompts = {
  ...SHARED,
  issue: "【用一句话写明问题】。【写本人的事例：时间、事情、后果】。",
  cause: "【写明对应的问题】，【从思想、党性、责任、作风、纪律等方面剖析主观原因】。",
  measure:
    "【写明针对的问题】，【写明具体举措：抓手、次数或者数量】。【责任人：本人；多人负责的，逐一写明】，【完成时限：年月日；长期坚持的，写明阶段安排】，【检验方式：台账、回头看、群众评价等】。",
  disclosures:
    "【如实写明个人有关事项报告，配偶、子女及其配偶从业，谈话函询，信访举报，受到问责等需要说明的情况；没有的，写明没有】。",
};

const TEAM: Prompts = {
  ...SHARED,
  issue: "【用一句话写明问题】。【写具体表现和事例：时间、事情、后果】。",
  cause: "【写明对应的问题】，【从思想、政治、责任、作风、制度执行等方面剖析班子的主观原因】。",
  measure:
    "【写明针对的问题】，【写明具体举措：抓手、次数或者数量】。【责任人：责任领导和责任部门】，【完成时限：年月日；长期坚持的，写明阶段安排】，【检验方式：台账、回头看、群众评价等】。",
  disclosures: "【如实写明巡视巡察和审计反馈、信访举报、受到问责等需要说明的情况；没有的，写明没有】。",
};

export const PROMPTS: Readonly<Record<Authorship, Prompts>> = { person: PERSON, team: TEAM };

export function casePrompt(heading: string): string {
  return `结合【典型案例名称】，【写明“${heading}”的具体内容】。`;
}
