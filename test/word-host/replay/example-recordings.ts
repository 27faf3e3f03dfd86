import { createWordHost } from "../../../src/host/word/word-host";
import { MICROSOFT_365, WEB, type Profile } from "../profiles";
import { openInWord } from "../word-stand-in";
import { asPrintedInWord, recordTraffic } from "./record";
import { parseRecording } from "./recording";

const PARAGRAPH = "理论学习不够深入，理论学习不够系统。";
const DOCUMENT = [
  "对照检查材料",
  { text: "存在的问题", listString: "一、" },
  PARAGRAPH,
  "二、整改措施",
  { text: "表中一格", tableLevel: 1 },
  "落款",
];

/**
 * Recordings as a tester would send them, made on the stand-in, by the name of their file in test/fixtures:
 * what steps 5, 11, 14 and 15 of docs/manual-test.md do. They are made anew, and looked at, when the adapter
 * asks something else: npm run replay -- --examples
 */
export async function exampleRecordings(): Promise<ReadonlyMap<string, string>> {
  const onTheWeb = await record(WEB);
  const onTheDesktop = asPrintedInWord(parseRecording(await record(MICROSOFT_365)));
  return new Map([
    ["recording-web.txt", onTheWeb],
    ["recording-desktop.txt", asSavedByConsole(onTheDesktop)],
  ]);
}

function record(profile: Profile): Promise<string> {
  const word = openInWord(DOCUMENT, profile);
  word.document.selectIn(2, 4);
  const host = createWordHost();
  return recordTraffic(profile, async () => {
    await host.read();
    await host.select({ range: { paragraph: 3, start: 0, end: 6 }, paragraphText: "二、整改措施" });
    await host.select({ range: { paragraph: 2, start: 9, end: 17 }, paragraphText: PARAGRAPH });
    await host.insertText("联系实际不够，");
    await host.insertBlocks(
      [
        {
          after: { index: 3, text: "二、整改措施" },
          blocks: [{ kind: "heading2", text: "（一）“学”与<用>" }],
        },
        { after: { index: 4, text: "表中一格" }, blocks: [{ kind: "body", text: "每月\t【几】次" }] },
      ],
      { typeface: "仿宋_GB2312" },
    );
    await host.read();
  });
}

/** A console puts time and file before each line, and other pages' messages between. */
function asSavedByConsole(text: string): string {
  const lines = text.split("\n").map((line) => `10:21:33.104 word-win32-16.01.js:25 ${line}`);
  return ["10:21:30.001 taskpane.html:1 {not json}", ...lines].join("\r\n");
}
