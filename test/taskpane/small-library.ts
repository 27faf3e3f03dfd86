import type { Library, Phrase, Scenario } from "../../src/library/library";

const headings = {
  previous: "上年度整改措施落实情况",
  issues: "存在的主要问题",
  cases: "典型案例剖析",
  causes: "原因剖析",
  measures: "整改措施",
  disclosures: "需要说明的事项",
};

const both = (text: string) => ({ person: text, team: text });

const scenario: Omit<Scenario, "id" | "name" | "status"> = {
  year: null,
  source: "",
  theme: null,
  meeting: "专题民主生活会",
  title: both("{meeting}对照检查材料"),
  opening: both("按照要求，现报告如下。"),
  closing: both("请批评指正。"),
  headings,
  caseHeadings: [],
  defaultParts: [],
  dimensions: [
    { id: "study", heading: "理论学习", categories: ["theory-study"] },
    { id: "style", heading: "作风建设", categories: ["work-style"] },
    { id: "personnel", heading: "选人用人", categories: ["personnel"], optional: true },
  ],
  signals: [],
};

const phrase = (id: string, role: Phrase["role"], category: Phrase["category"], text: string): Phrase => ({
  id,
  role,
  category,
  root: null,
  text,
});

/** Two scenarios and, below, a handful of phrases: small enough that a test can say what must be seen. */
export const smallLibrary: Library = {
  scenarios: [
    { ...scenario, id: "special", name: "专题会", status: "observed" },
    { ...scenario, id: "annual", name: "年度会", status: "confirmed", defaultParts: ["previous"] },
  ],
  categories: [
    { id: "theory-study", name: "理论学习", terms: ["理论学习"], primaryRoots: [], otherRoots: [] },
    { id: "work-style", name: "工作作风", terms: ["作风"], primaryRoots: [], otherRoots: [] },
    { id: "personnel", name: "选人用人", terms: ["选人用人"], primaryRoots: [], otherRoots: [] },
  ],
  roots: [],
  concepts: [],
  genericWords: [],
  commonBigrams: {},
  commonTerms: {},
};

export const smallPhrases: readonly Phrase[] = [
  phrase("w1", "issue", "work-style", "调查研究不深入，【时间】只到过【单位】。"),
  phrase("t1", "issue", "theory-study", "理论学习不系统，【时间】集中学习【次数】次。"),
  phrase("t2", "measure", "theory-study", "制定学习计划，每月学习【次数】次。"),
  phrase("w2", "measure", "work-style", "坚持到一线调研。"),
];
