import { readFileSync } from "node:fs";
import path from "node:path";

/** The pack of a made-up office that uses all a pack may hold, as its file says it. */
export function officeFile(): Record<string, unknown> {
  return {
    format: "duizhao-pack",
    version: 1,
    name: "县图书馆用语包",
    unit: "县图书馆",
    phrases: [
      {
        id: "reading-room-i1",
        role: "issue",
        category: "serving-people",
        text: "开放时间没有随读者需要调整，【时间】收到【件数】件意见，【时长】后才答复。",
        tags: ["阅览", "窗口"],
        set: "reading-room",
      },
      {
        id: "reading-room-c1",
        role: "cause",
        category: "serving-people",
        root: "purpose",
        text: "站在读者角度想得少，安排开放时间先考虑【自己方便的情形】。",
        set: "reading-room",
      },
      {
        id: "reading-room-m1",
        role: "measure",
        category: "serving-people",
        root: null,
        text: "【时间】前公布新的开放时间，由【责任人】每月汇总读者意见并逐条答复。",
        set: "reading-room",
      },
    ],
    scenarios: [scenarioFile("inspection")],
    terms: [
      { category: "serving-people", words: ["读者意见", "借阅窗口"] },
      { concept: "first-topic", words: ["晨会学习"] },
      { concept: "book-lending", roots: ["style", "purpose"], words: ["图书流通", "通借通还"] },
    ],
    thresholds: { cause: 0.4 },
  };
}

/** A scenario of the library, as its data file says it. */
export function scenarioFile(id: string): Record<string, unknown> {
  const file = path.join(__dirname, `../../../src/library/data/scenarios/${id}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
}

/** The office's file with one thing changed: what `change` may break is the point of it. */
export function changed(change: (file: Loose) => void): Record<string, unknown> {
  const file = officeFile();
  change(file as unknown as Loose);
  return file;
}

/** As much of the shape as the tests reach into, with values that may become anything. */
interface Loose {
  [key: string]: unknown;
  version: unknown;
  name?: unknown;
  unit: unknown;
  phrases: Record<string, unknown>[];
  scenarios: unknown[] & { 0: { headings: Record<string, unknown> } };
  terms: Record<string, unknown>[];
  thresholds: Record<string, unknown>;
}
