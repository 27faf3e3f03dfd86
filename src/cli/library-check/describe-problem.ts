import type { Category, Root } from "../../library/library";
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
  const [, word = "", kind = ""] = /没有“(.*)”这个(问题类别|根源|用途|事项)/u.exec(message) ?? [];
  switch (kind) {
    case "问题类别":
      return namedHint(word, standardLibrary.categories, "C");
    case "根源":
      return namedHint(word, standardLibrary.roots, "R");
    case "用途":
      return "可以写：issue（问题）、cause（原因）、measure（措施）";
    case "事项": {
      const meant = standardLibrary.concepts.find(({ terms }) => terms.includes(word));
      return meant ? `“${word}”要写 ${meant.id}` : "";
    }
    default:
      return "";
  }
}

/** By the number (“C05” counts from 1), the name or a word of what is meant; otherwise the whole choice. */
function namedHint(word: string, all: readonly (Category | Root)[], letter: string): string {
  const number = new RegExp(`^${letter}(\\d{1,2})$`, "u").exec(word)?.[1];
  const meant =
    number === undefined
      ? (all.find(({ name }) => name === word) ?? all.find(({ terms }) => terms.includes(word)))
      : all[Number(number) - 1];
  if (meant) return `“${meant.name}”要写 ${meant.id}`;
  return `可以写：${all.map(({ id, name }) => `${id}（${name}）`).join("、")}`;
}
