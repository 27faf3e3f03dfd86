// Each set of the library's phrases as a statement of one issue: short drafts must be judged well too.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../load-ts.cjs");
const { plainParagraph } = require("../../src/document/paragraph.ts");
const { phraseSets } = require("../../src/library/phrase-sets.ts");
const { standardPhrases } = require("../../src/library/standard-phrases.ts");
const { parseStatement } = require("../../src/statement/parse-statement.ts");

const SIDES = ["cause", "measure"];

/** As readStatements gives them; every set is an issue with its cause and its measure. */
export function setStatements() {
  const setOf = phraseSets(standardPhrases);
  return standardPhrases
    .filter(({ role }) => role === "issue")
    .map(setOf)
    .filter((set) => set !== null)
    .map(toStatement);
}

function toStatement({ issue, cause, measure }) {
  const lines = [
    "个人对照检查材料",
    "现将对照检查情况报告如下。",
    "一、存在的主要问题",
    issue.text,
    "二、产生问题的原因",
    cause.text,
    "三、整改措施",
    measure.text,
    "以上检查，请批评指正。",
  ];
  const statement = parseStatement(lines.map(plainParagraph));
  const idOf = (wanted) => statement.items.find(({ leaf, role }) => leaf && role === wanted).id;
  const links = SIDES.map((side) => ({ side, issue: idOf("issue"), answer: idOf(side), state: "full" }));
  return { name: issue.set, statement, links, isSet: true };
}
