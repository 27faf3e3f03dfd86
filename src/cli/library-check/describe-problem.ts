import { standardLibrary } from "../../library/standard-library";

/** Cuts “dimensions[1].id：缺少这一项” into the path and what is said of it. */
export function splitProblem(problem: string): { readonly path: string; readonly message: string } {
  const at = problem.indexOf("：");
  const path = problem.slice(0, at);
  return { path: path === "文件" ? "" : path, message: problem.slice(at + 1) };
}

/** The path as one counts on a screen: “dimensions 第 2 条 categories 第 1 条”. */
export function readablePath(path: string): string {
  return path
    .replace(/\[(\d+)\]/gu, (_, index: string) => ` 第 ${Number(index) + 1} 条`)
    .replace(/条\./gu, "条 ");
}

/** What to write instead, where that can be told; "" where not. */
export function hintFor(message: string): string {
  const word = /没有“(.*)”这个问题类别/u.exec(message)?.[1];
  if (word === undefined) return "";
  const { categories } = standardLibrary;
  // “C05” counts the categories from 1, “全面从严治党” is the name of one or a word of it.
  const byNumber = /^C(\d\d)$/u.exec(word);
  const meant = byNumber
    ? categories[Number(byNumber[1]) - 1]
    : (categories.find(({ name }) => name === word) ?? categories.find(({ terms }) => terms.includes(word)));
  if (meant) return `“${meant.name}”要写 ${meant.id}`;
  return `可以写：${categories.map(({ id, name }) => `${id}（${name}）`).join("、")}`;
}
