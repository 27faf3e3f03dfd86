import type { Item, ItemRole } from "../../../src/statement/statement";
import { parseStatement } from "../../../src/statement/parse-statement";
import type { Statement } from "../../../src/statement/statement";
import { fixture, paragraphsOf } from "../../support";

/** A statement with two issues in two dimensions, and a cause and a measure for each. */
export const TEXT = `
  巡视整改专题民主生活会个人对照检查材料
  按照巡视整改工作要求，我参加了专题学习，征求了意见，现将对照检查情况报告如下。
  一、存在的主要问题
  （一）落实全面从严治党战略部署方面
  一是警示教育抓得不经常。分管科室全年只开过一次警示教育会，案例是从网上抄来的。
  二是水利工程档案归档滞后。三个灌区改造项目竣工一年，档案至今没有移交。
  二、原因剖析
  （一）管党治党责任意识不强。总认为警示教育是纪检部门的事，重业务轻党建，对分管科室的廉政教育满足于开过会。
  （二）工作作风不够扎实。满足于水利工程建成，忽视收尾工作，对档案归档和移交缺少督促。
  三、整改措施
  （一）抓实警示教育。每季度组织分管科室召开一次警示教育会，用本系统案例说事，由我主讲。
  （二）限期移交工程档案。由我牵头，六月底前完成三个灌区改造项目竣工档案的整理和移交，逐项销号。
  以上是我的对照检查，不妥之处请批评指正。
`;

export const statementOf = (text: string): Statement => parseStatement(paragraphsOf(text));

/** Two statements written by hand; all their leaf items of a role are about different things. */
export const REAL: readonly Statement[] = ["annual-library.txt", "inspection-transport.txt"].map((name) =>
  parseStatement(fixture(name)),
);

export function leaves(statement: Statement, role: ItemRole): readonly Item[] {
  return statement.items.filter((item) => item.leaf && item.role === role);
}

/** The id of the leaf item whose topic sentence holds the words. */
export function idOf(statement: Statement, words: string): string {
  return statement.items.find((item) => item.leaf && item.title.includes(words))!.id;
}
