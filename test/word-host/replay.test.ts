import { readFileSync } from "node:fs";
import { exampleRecordings } from "./replay/example-recordings";
import { formatReplay } from "./replay/format-replay";
import { parseRecording, RecordingError } from "./replay/recording";
import { replay } from "./replay/replay";

const ANEW = "如果适配层的请求是有意改的：npm run replay -- --examples";

function fixture(name: string): string {
  return readFileSync(`test/fixtures/${name}`, "utf8");
}

/** Changes one place of a recording, which must be there. */
function changed(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  expect(result).not.toBe(text);
  return result;
}

describe.each(["recording-web.txt", "recording-desktop.txt"])("%s, an unchanged recording", (name) => {
  const text = fixture(name);

  it("replays without a difference: the adapter asks the same, the stand-in answers in the same shape", async () => {
    const result = await replay(text);
    expect(formatReplay(result)).toContain(result.differences.length === 0 ? "没有不同" : ANEW);
  });

  it("has every action of the adapter in it, told from its requests alone", async () => {
    const { actions, skipped } = await replay(text);
    const names = ["读取", "定位", "定位", "插入用语", "插入段落", "读取"];
    expect(actions.map(({ name }) => name)).toEqual(names);
    expect(skipped).toEqual([]);
  });
});

it("leaves out that the client asks for events, and the events that came", async () => {
  const text = fixture("recording-desktop.txt");
  const register = {
    Actions: [
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
      { Id: 3, ActionType: 3, Name: "_RegisterParagraphChangedEvent", ObjectPathId: 1 },
    ],
    ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
  };
  const answer = { value: { data: [200, null, '{"Results":[{"ActionId":2,"Value":{}}]}'] } };
  const event = { messageCategory: 65536, messageType: 7, targetId: "", message: "{}" };
  const lines = ["Request:", JSON.stringify(register), "Response:", JSON.stringify(answer)];
  const result = await replay([...lines, JSON.stringify(event), text].join("\r\n"));
  expect(result.actions).toHaveLength(6);
  expect(result.differences).toHaveLength((await replay(text)).differences.length);
});

describe("a recording that differs", () => {
  it("in what the adapter asks is reported with the request, its line and the question", async () => {
    const text = changed(fixture("recording-web.txt"), '"tableNestingLevel","isListItem"', '"isListItem"');
    const { differences } = await replay(text);
    expect(differences.find(({ where }) => where === "request")).toMatchObject({ number: 1, line: 2 });
    expect(differences.find(({ where }) => where === "request")?.ours).toContain("tableNestingLevel");
  });

  it("in a request that the adapter does not send is reported as one", async () => {
    const lines = fixture("recording-desktop.txt").split("\r\n");
    // The first jump's select, once more.
    const at = lines.findIndex((line) => line.includes('"Name":"Select"')) - 1;
    const { differences } = await replay([...lines, ...lines.slice(at, at + 4)].join("\r\n"));
    expect(differences).toContainEqual(expect.objectContaining({ where: "request", number: 15 }));
  });

  it("in what Word answers is reported with the place in the answer", async () => {
    const text = changed(fixture("recording-web.txt"), ',"ListItemOrNullObject":null}', "}");
    const { differences } = await replay(text);
    const [difference] = differences;
    expect(differences).toHaveLength(1);
    expect(difference).toMatchObject({ where: "response", number: 1, line: 2, ours: "null" });
    expect(difference?.place).toMatch(
      /^Results\[\d+\]\.Value\._Items\[0\]\.ListItemOrNullObject（Document\.Body\.Paragraphs\.load/u,
    );
  });

  it("in an answer that makes the adapter refuse is reported as what came of it", async () => {
    const text = changed(fixture("recording-web.txt"), '"Value":"Inside"', '"Value":"Unrelated"');
    const [difference] = (await replay(text)).differences;
    expect(difference).toMatchObject({ where: "outcome", number: 7, recorded: "完成" });
    expect(difference?.ours).toContain("not in the body");
  });

  it("in a paragraph that Word left behind an insertion is reported as a number of items", async () => {
    const text = fixture("recording-web.txt");
    const seen = /\{"_ReferenceId":"ref\d+","Text":"（一）“学”与<用>"[^}]*\}/u;
    const item = seen.exec(text)?.[0] ?? "";
    const { differences } = await replay(changed(text, item, `${item},${item}`));
    expect(differences).toContainEqual(
      expect.objectContaining({ where: "response", ours: "3 项", recorded: "4 项" }),
    );
  });

  it("by an error of Word's is reported by its code", async () => {
    const [first] = parseRecording(fixture("recording-web.txt"));
    const failed = {
      Results: [],
      Error: { ActionIndex: 0, Code: "GeneralException", Message: "", Location: "" },
    };
    const text = `${JSON.stringify(first?.request)}\n${JSON.stringify(failed)}`;
    const { differences } = await replay(text);
    // After a refusal the adapter asks for less: the recording ends before that.
    expect(differences).toContainEqual(expect.objectContaining({ where: "request", number: 2 }));
  });
});

describe("a file", () => {
  it("without requests is no recording", () => {
    expect(() => parseRecording("一份材料\n{不是}")).toThrow(RecordingError);
  });

  it("whose console cut a long line off is refused with the line, not taken for half", () => {
    const [first = "", second = ""] = fixture("recording-web.txt").split("\n");
    expect(() => parseRecording([first, second.slice(0, 500)].join("\n"))).toThrow("第 2 行不完整");
  });

  it("may have the console's own words round every line, and a request without an answer at its end", () => {
    const text = fixture("recording-web.txt");
    const round = text.split("\n").map((line) => `[12:00:01] ${line} word-web-16.00.js:19:1`);
    expect(parseRecording(round.slice(0, -2).join("\n")).length).toBeGreaterThan(5);
    expect(parseRecording(round.join("\n"))).toEqual(parseRecording(text));
  });
});

test("the examples can be made anew, and replay as they are", async () => {
  for (const text of (await exampleRecordings()).values())
    expect((await replay(text)).differences).toEqual([]);
});
