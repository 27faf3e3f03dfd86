import { plainParagraph } from "../../src/document/paragraph";
import { authorshipsOf } from "../../src/library/authored-text";
import { canCombine, combineScenarios } from "../../src/library/combine-scenarios";
import { detectScenario } from "../../src/library/detect-scenario";
import { standardLibrary } from "../../src/library/standard-library";
import { buildSkeleton } from "../../src/skeleton/build-skeleton";
import { everything } from "../skeleton/scenarios";

const { scenarios } = standardLibrary;
const detected = (lines: readonly string[]): string | undefined =>
  detectScenario(lines.map(plainParagraph), standardLibrary)?.id;

const pairs = scenarios
  .flatMap((a, i) => scenarios.slice(i + 1).map((b) => [a, b] as const))
  .filter(([a, b]) => canCombine(a, b));

test("every skeleton of two meetings held as one is recognised as both", () => {
  expect(pairs.length).toBeGreaterThan(20);
  for (const [a, b] of pairs) {
    const both = combineScenarios(a, b);
    for (const authorship of authorshipsOf(both)) {
      const lines = buildSkeleton(everything(both, authorship)).map(({ text }) => text);
      expect([authorship, detected(lines)]).toEqual([authorship, both.id]);
    }
  }
});

test.each([
  ["2025年度民主生活会暨中央巡视整改专题民主生活会个人对照检查材料", "annual-2025+inspection"],
  ["省委巡视反馈意见整改落实专题民主生活会暨2025年度民主生活会发言提纲", "annual-2025+inspection"],
  ["巡视整改专题民主生活会和2025年度民主生活会对照检查材料", "annual-2025+inspection"],
  ["2024年度民主生活会暨市委巡察整改专题民主生活会班子对照检查材料", "annual-2024+inspection-local"],
  ["2022年度民主生活会暨以案促改专题民主生活会个人对照检查材料", "annual-2022+lessons-from-cases"],
])("%s", (title, id) => {
  expect(detected([title, "一、存在的主要问题", "（一）落实全面从严治党战略部署方面"])).toBe(id);
});

test("a title over two lines, broken anywhere", () => {
  expect(detected(["2025年度民主生活会暨巡视整", "改专题民主生活会个人对照检查材料"])).toBe(
    "annual-2025+inspection",
  );
});

test("one meeting named, the other only spoken of: one meeting", () => {
  expect(detected(["2025年度民主生活会对照检查材料", "巡视整改专题民主生活会查摆的问题均已整改。"])).toBe(
    "annual-2025",
  );
  expect(detected(["2025年度民主生活会暨工作总结会对照检查材料", "一、存在的主要问题"])).toBe("annual-2025");
});

test("two years are never held as one meeting", () => {
  expect(detected(["2025年度民主生活会暨2024年度民主生活会对照检查材料"])).not.toContain("+");
});
