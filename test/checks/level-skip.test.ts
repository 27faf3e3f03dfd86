import { checkDocument } from "../../src/checks/check-document";
import { standardLibrary } from "../../src/library/standard-library";
import { paragraphsOf } from "../support";

/** The paragraphs at which a skipped level is told. */
function skipsIn(text: string): number[] {
  const { findings } = checkDocument(paragraphsOf(text), standardLibrary);
  return findings.filter(({ rule }) => rule === "level-skip").map(({ range }) => range.paragraph);
}

test("a text of two levels may count the second with 1.", () => {
  expect(
    skipsIn(`
      民主生活会个人对照检查材料
      一、存在的问题
      1.读书少。全年只读一本。
      2.下乡少。全年只去三次。
      二、原因分析
      1.觉得忙就可以少读。
      2.怕麻烦，不愿下乡。
      三、整改措施
      1.每月读一本。
      2.每月下乡两次。`),
  ).toEqual([]);
});

test("where （一） is used elsewhere, 一、 followed by 1. skips a level", () => {
  expect(
    skipsIn(`
      民主生活会个人对照检查材料
      一、存在的问题
      （一）读书少。全年只读一本。
      （二）下乡少。全年只去三次。
      二、原因分析
      1.觉得忙就可以少读。
      2.怕麻烦，不愿下乡。`),
  ).toEqual([5]);
});
