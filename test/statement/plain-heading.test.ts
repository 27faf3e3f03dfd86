import fc from "fast-check";
import { PLAIN_PATTERNS, roleOfPlainHeading } from "../../src/statement/plain-heading";

/** The pieces that the usual names of parts are made of, and a few that they are not. */
const PIECES = (
  "对照 检查 查摆 检视 剖析 查找 出 发现 了 的 我 自身 存在 主要 突出 具体 问题 不足 差距 短板 毛病 和 与 、 弱项 薄弱环节 表现 身上 在 为 是 有 " +
  "产生 上述 思想 深层次 根本 原因 根源 成因 症结 病根 病因 根子 分析 所在 在哪儿 在哪里 是什么 为什么 为啥 党性 上的 下一步 今后 努力 整改 " +
  "改进 方向 措施 举措 打算 思路 安排 目标 落实 对策 建议 计划 怎么 咋 改 办 做 纠正 解决 办法 做法 途径 路子 立行立改 即知即改 改正 上年度 " +
  "上次 去年 情况 其他 需要 说明 报告 事项 事儿 事情 个人有关事项 反面 典型 案例 不到位 学习 。"
).split(" ");

test("a heading that matches a usual name ends and begins as the name says", () => {
  const heading = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(heading, (text) => {
      for (const { pattern, ends, begins } of PLAIN_PATTERNS) {
        if (!pattern.test(text)) continue;
        expect(ends ?? text).toContain(text.slice(-1));
        expect(begins ?? text).toContain(text.charAt(0));
      }
    }),
    { numRuns: 20_000 },
  );
});

test("what leads over to a part is no part of its name, but 整改 may be what went wrong", () => {
  expect(roleOfPlainHeading("首先说问题")).toBe("issues");
  expect(roleOfPlainHeading("最后谈谈怎么改")).toBe("measures");
  expect(roleOfPlainHeading("最后说整改")).toBeNull();
});
