import { shortTitle } from "../../src/statement/short-title";

test.each([
  ["学习不够深入", "学习不够深入"],
  [
    "每周到县人民医院坐班半天，五月底前实现七家成员单位财务集中核算、药品目录统一",
    "每周到县人民医院坐班半天……",
  ],
  [
    "对住房保障和老旧小区改造工作中群众反映的突出问题研究不深推动不力督办不紧",
    "对住房保障和老旧小区改造工作中群众反映的突出问题研究不……",
  ],
])("%s", (title, short) => expect(shortTitle(title)).toBe(short));
