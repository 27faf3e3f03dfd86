import { undo } from "prosemirror-history";
import { checkDocument } from "../../../src/checks/check-document";
import type { Paragraph } from "../../../src/document/paragraph";
import { createEditorHost } from "../../../src/host/editor/editor-host";
import { phraseSets } from "../../../src/library/phrase-sets";
import { standardLibrary as library } from "../../../src/library/standard-library";
import { standardPhrases } from "../../../src/library/standard-phrases";
import { planSet } from "../../../src/skeleton/plan-set";
import { OpenDocument, p } from "./open-docx";

const TEXTS = [
  "民主生活会个人对照检查材料",
  "一、存在的主要问题",
  "（一）拆违推进慢。河西村违建拖了半年没有拆。",
  "二、原因剖析",
  "（一）拆违怕得罪人。河西村的矛盾能拖就拖。",
  "三、整改措施",
  "（一）加快拆违。一季度拆完河西村违建，每周调度一次。",
];

test("a set of phrases goes to three places of the editor as one transaction, which one undo takes back", async () => {
  const document = await OpenDocument.from(TEXTS.map((text) => p(text)).join(""));
  const host = createEditorHost(document);
  const before = document.state.doc;
  const { paragraphs, cursor } = await host.read();
  const recheck = (now: readonly Paragraph[]) => checkDocument(now, library);
  const issue = standardPhrases.find(
    ({ role, set }) => role === "issue" && set === "theory-study-first-topic",
  );
  const set = phraseSets(standardPhrases)(issue!)!;
  const plan = planSet({ paragraphs, result: recheck(paragraphs), set, cursor, library, recheck });
  if (plan.kind === "refused") throw new Error(plan.reason);

  await host.insertBlocks(plan.insertions, { typeface: "仿宋" });
  const texts = (await host.read()).paragraphs.map(({ text }) => text);
  expect(texts.filter((text) => !TEXTS.includes(text))).toEqual([
    `（二）${set.issue.text}`,
    `（二）${set.cause.text}`,
    `（二）${set.measure.text}`,
  ]);
  expect(texts.filter((text) => TEXTS.includes(text))).toEqual(TEXTS);

  undo(document.state, document.dispatch);
  expect(document.state.doc.eq(before)).toBe(true);
});
