import { act } from "react";
import { FakeHost } from "./fake-host";
import { click, find, renderPane, unmount, visibleText } from "./render";
import { smallLibrary as library } from "./small-library";

export const TEXTS = [
  "一、存在的主要问题",
  "一是理论学习不够系统。二是调查研究偏少。",
  "二、原因剖析",
  "一是理想信念不够坚定。",
  "三、整改措施",
  "一是制定理论学习计划。",
];
export const ISSUES = 1;
export const THIRD_ISSUE = `${TEXTS[ISSUES]}三是服务群众不够主动。`;

/** Each test begins at five past nine, on a clock that only the test moves. */
export function prepareEachTest(): void {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date(2026, 2, 9, 9, 5) });
  });

  afterEach(async () => {
    await unmount();
    jest.useRealTimers();
  });
}

export const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
export const change = (host: FakeHost, paragraph: number, text: string) =>
  act(async () => host.change(paragraph, text));
export const headline = () => visibleText(".dz-headline");
export const freshness = () => visibleText(".dz-freshness");

/** The pane after a first check; what that took is not counted. */
export async function checkedPane(host: FakeHost): Promise<FakeHost> {
  await renderPane({ host, library, initialView: "check" });
  await click(find("button", "开始检查"));
  await pass(host.delay * 2);
  host.reads = 0;
  return host;
}
