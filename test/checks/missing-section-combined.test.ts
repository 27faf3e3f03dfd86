import { checkDocument } from "../../src/checks/check-document";
import { standardLibrary } from "../../src/library/standard-library";
import { layoutFixture } from "../statement/outline-of-text";
import { paragraphsOf } from "../support";

function missing(paragraphs: Parameters<typeof checkDocument>[0]): string[] {
  const { findings } = checkDocument(paragraphs, standardLibrary);
  return findings.filter(({ rule }) => rule === "missing-section").map(({ message }) => message);
}

describe("causes or measures in the part of the issues are not missing", () => {
  test.each(["combined-cause-paragraphs", "combined-in-one-paragraph", "combined-with-measures"])(
    "%s",
    (name) => {
      expect(missing(layoutFixture(name)).filter((message) => message.includes("原因"))).toEqual(
        name === "combined-with-measures" ? ["缺少“原因剖析”部分。"] : [],
      );
    },
  );

  test("a heading that promises the causes is believed while they are still being written", () => {
    const text = `
      民主生活会个人对照检查材料
      按照要求，现将情况报告如下。
      一、存在的问题及原因
      （一）读书少。全年只读一本。
      二、整改措施
      （一）每月读一本。`;
    expect(missing(paragraphsOf(text))).toEqual([]);
  });
});
