import { plainParagraph } from "../../src/document/paragraph";
import { standardLibrary } from "../../src/library/standard-library";
import { buildSkeleton } from "../../src/skeleton/build-skeleton";
import { planSkeleton } from "../../src/skeleton/plan-skeleton";
import { applyPlan, textsOf } from "./apply-plan";
import { ANNUAL, everything } from "./scenarios";

const LESSONS = standardLibrary.scenarios.find(({ id }) => id === "lessons-from-cases")!;
const headingsOf = (texts: readonly string[]): string[] =>
  texts.filter((text) => /^[一二三四五六]、/u.test(text));

test("以案促改 starts from the case, other meetings from the issues", () => {
  const of = (scenario: typeof LESSONS) =>
    headingsOf(buildSkeleton(everything(scenario)).map(({ text }) => text)).slice(1, 3);
  expect(of(LESSONS)).toEqual(["二、对案件的认识和反思", "三、对照自查存在的主要问题"]);
  expect(of(ANNUAL)).toEqual(["二、存在的主要问题", "三、反面典型案例剖析情况"]);
});

test("the case comes in before issues that stand already, and nothing is missing then", () => {
  const written = buildSkeleton({ ...everything(LESSONS), parts: ["previous", "disclosures"] });
  const document = written.map(({ text }) => plainParagraph(text));
  const plan = planSkeleton(document, everything(LESSONS));
  const whole = textsOf(applyPlan(document, plan));
  const at = (words: string): number => whole.findIndex((text) => text.includes(words));
  expect(at("对案件的认识和反思")).toBeGreaterThan(at("上次民主生活会整改措施落实情况"));
  expect(at("对案件的认识和反思")).toBeLessThan(at("对照自查存在的主要问题"));
  expect(planSkeleton(whole.map(plainParagraph), everything(LESSONS))).toEqual([]);
});
