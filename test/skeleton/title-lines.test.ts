import fc from "fast-check";
import { authoredText, authorshipsOf } from "../../src/library/authored-text";
import { canCombine, combineScenarios } from "../../src/library/combine-scenarios";
import { standardLibrary } from "../../src/library/standard-library";
import { titleLines } from "../../src/skeleton/title-lines";

test.each([
  ["2025年度民主生活会个人对照检查材料", ["2025年度民主生活会个人对照检查材料"]],
  ["党史学习教育专题民主生活会个人对照检查材料", ["党史学习教育专题民主生活会", "个人对照检查材料"]],
  ["“不忘初心、牢记使命”专题民主生活会检视剖析材料", ["“不忘初心、牢记使命”专题民主生活会", "检视剖析材料"]],
  [
    "2025年度民主生活会暨巡视整改专题民主生活会个人对照检查材料",
    ["2025年度民主生活会暨", "巡视整改专题民主生活会个人对照检查材料"],
  ],
  ["中共某某省某某市某某区交通运输局委员会领导班子", ["中共某某省某某市某某区", "交通运输局委员会领导班子"]],
])("%s", (title, lines) => {
  expect(titleLines(title)).toEqual(lines);
});

const WORDS =
  /民主生活会|组织生活会|对照检查材料|检视剖析材料|专题|年度|个人|党史学习教育|主题教育|整改|\d{4}/gu;

test("no title of the library, alone or combined, is broken inside a word or leaves a short line", () => {
  const { scenarios } = standardLibrary;
  const combined = scenarios.flatMap((a) =>
    scenarios.filter((b) => canCombine(a, b)).map((b) => combineScenarios(a, b)),
  );
  for (const scenario of [...scenarios, ...combined]) {
    for (const authorship of authorshipsOf(scenario)) {
      const title = authoredText(scenario.title, authorship).replace("{meeting}", scenario.meeting);
      const lines = titleLines(title);
      expect(lines.join("")).toBe(title);
      expect(lines.flatMap((line) => line.match(WORDS) ?? [])).toEqual(title.match(WORDS));
      for (const line of lines) expect(line.length).toBeGreaterThanOrEqual(4);
      for (const line of lines) expect(line).not.toMatch(/^[、”暨]|“$/u);
    }
  }
});

test("nothing is lost of any title, and only lines that cannot be broken are too long", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."中共局会暨【】“”、2a"), maxLength: 70 }), (title) => {
      const lines = titleLines(title);
      expect(lines.join("")).toBe(title);
      expect(lines.every((line) => line !== "") || title === "").toBe(true);
    }),
  );
});
