import { checkDocument } from "../../src/checks/check-document";
import { plainParagraph } from "../../src/document/paragraph";
import { standardLibrary } from "../../src/library/standard-library";
import { SAMPLE_STATEMENT } from "../../src/workbench/sample-statement";

const paragraphs = SAMPLE_STATEMENT.map(({ text }) => plainParagraph(text));
const { statement, trace, findings, scenario } = checkDocument(paragraphs, standardLibrary);

const issuesWithout = (answer: "cause" | "measure") =>
  trace.issues
    .filter((issue) => issue[answer].state === "none")
    .map(({ issue }) => statement.items.find(({ id }) => id === issue)?.title);

test("the sample is a statement of the inspection scenario with nine issues", () => {
  expect(statement.kind).toBe("statement");
  expect(scenario?.name).toBe("巡视整改专题民主生活会");
  expect(trace.coverage).toEqual({ issues: 9, withCause: 8, withMeasure: 7, complete: 6 });
});

test("two issues have no measure and one has no cause", () => {
  expect(issuesWithout("measure")).toEqual(["对施工安全隐患盯得不紧", "培养年轻干部的办法不多"]);
  expect(issuesWithout("cause")).toEqual(["对亲属和身边工作人员教育提醒不够"]);
});

test("apart from these it has no fault", () => {
  const others = findings.filter(({ rule }) => !["missing-cause", "missing-measure"].includes(rule));
  expect(others).toEqual([]);
});
