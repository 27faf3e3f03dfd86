import { numberedSeries } from "../../src/checks/numbered-series";
import { documentLines } from "../../src/statement/line";
import { parseLines } from "../../src/statement/parse-statement";
import { paragraphsOf } from "../support";

/** The numbers of each series, as they were counted together. */
function seriesOf(text: string): (number | null)[][] {
  const read = documentLines(paragraphsOf(text));
  const all = numberedSeries(read.lines, parseLines(read));
  return all.map(({ entries }) => entries.map(({ ordinal }) => ordinal?.value ?? null));
}

test("the points behind a run-in heading are counted on in the paragraphs below it", () => {
  const all = seriesOf(`
    民主生活会个人对照检查材料
    （一）理论学习方面
    1.存在问题。一是读原著不够系统。二是学用结合不紧。
    三是学习笔记少。
    2.原因分析。一是觉得忙就可以少读。
    3.整改措施。一是每月通读一本原著。
    （二）担当作为方面
    1.存在问题。一是拆违推进慢。
    2.原因分析。一是怕得罪人。
    3.整改措施。一是一季度拆完违建。`);
  expect(all).toContainEqual([1, 2, 3]);
  expect(all.every((numbers) => numbers.every((value, i) => value === i + 1))).toBe(true);
});

test("the issues are counted on past “原因：…” and “整改措施：…” below each of them", () => {
  const all = seriesOf(`
    民主生活会个人对照检查材料
    一、存在的主要问题
    （一）读原著不够系统。全年只通读了一本。
    原因：学习的自觉性不强，觉得忙就可以少读。
    整改措施：每月通读一本原著，写一篇心得。
    （二）拆违推进慢。河西村违建拖了半年没有拆。
    原因：一是怕得罪人。二是图省事。
    整改措施：一季度拆完违建，每周调度一次。`);
  expect(all).toContainEqual([1, 2]);
  expect(all.every((numbers) => numbers.every((value, i) => value === i + 1))).toBe(true);
});

test("“问题1：”, “原因1：” and “措施1：” count side by side", () => {
  const all = seriesOf(`
    民主生活会个人对照检查材料
    一、对照检查情况
    问题1：读原著不够系统。全年只通读了一本。
    原因1：学习的自觉性不强，觉得忙就可以少读。
    措施1：每月通读一本原著，写一篇心得。
    问题2：拆违推进慢。河西村违建拖了半年没有拆。
    原因2：怕得罪人。
    措施2：一季度拆完违建，每周调度一次。`);
  expect(all.filter((numbers) => numbers.length === 2)).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
});

test("headings that have their style alone for a number begin a count of their own", () => {
  const all = seriesOf(`
    民主生活会对照检查材料
    存在的问题
    落实党的理论方面
    1.读原著不够系统。全年只通读了一本。
    2.学用结合不紧。
    落实全面从严治党方面
    1.谈心谈话少。全年只谈了八人次。
    2.接待把关不严。
    落实组织路线方面
    3.干部交流少。
    5.年轻干部培养慢。
    原因剖析
    1.理论武装不扎实。`);
  expect(all).toEqual([[1, 2], [1, 2, 3, 5], [1]]);
});

test("a printed table of contents does not count on into the text", () => {
  const all = seriesOf(`
    民主生活会对照检查材料
    目录
    一、存在的问题	1
    二、原因剖析	2
    三、整改措施	3
    会前开展了学习，征求了意见，现将对照检查情况报告如下。
    一、存在的问题
    一是读原著不够系统。二是拆违推进慢。
    二、原因剖析
    一是学习的自觉性不强。二是怕得罪人。
    三、整改措施
    一是每月通读一本原著。二是一季度拆完违建。`);
  expect(all.filter(({ length }) => length === 3)).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
});
