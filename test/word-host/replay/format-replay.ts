import type { Difference } from "./difference";
import type { Replay } from "./replay";

/** What came of a replay, for whoever made the recording. */
export function formatReplay({ profile, requests, actions, skipped, differences }: Replay): string {
  const done = actions.map(({ number, name }) => `${number} ${name}`).join("，");
  return [
    `录下 ${requests} 个请求，对照的是“${profile}”。`,
    `认出的动作（从第几个请求起）：${done || "没有"}。`,
    ...(skipped.length === 0 ? [] : [`认不出、没有重做的请求：${skipped.join("，")}。`]),
    ...(differences.length === 0 ? ["没有不同：适配层发出的请求、假 Word 回应的样子都与录下的一致。"] : []),
    ...differences.map(formatDifference),
  ].join("\n");
}

const WORDS: Readonly<Record<Difference["where"], readonly [what: string, ours: string]>> = {
  request: ["适配层发出的请求", "现在发出"],
  outcome: ["适配层的结果", "现在"],
  response: ["假 Word 的回应", "假 Word"],
};

function formatDifference({ number, line, where, place, recorded, ours }: Difference): string {
  const [what, other] = WORDS[where];
  return [
    `${what}与录下的不同，第一处在第 ${number} 个请求（文件第 ${line} 行），${place}：`,
    `  录下的：${recorded}`,
    `  ${other}：${ours}`,
  ].join("\n");
}
