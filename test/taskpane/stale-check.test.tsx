import { act } from "react";
import { checkDocument } from "../../src/checks/check-document";
import { FakeHost } from "./fake-host";
import {
  checkedPane as openChecked,
  freshness,
  headline,
  ISSUES,
  pass,
  prepareEachTest,
  TEXTS,
  THIRD_ISSUE,
} from "./live-pane";
import { click, find, renderPane } from "./render";
import { smallLibrary as library } from "./small-library";

// The real check, counted.
jest.mock("../../src/checks/check-document", () => {
  const actual = jest.requireActual<typeof import("../../src/checks/check-document")>(
    "../../src/checks/check-document",
  );
  return { ...actual, checkDocument: jest.fn(actual.checkDocument) };
});
const checks = jest.mocked(checkDocument);

prepareEachTest();

/** The pane after a first check, whose own checks and readings are not counted. */
async function checkedPane(host: FakeHost): Promise<FakeHost> {
  await openChecked(host);
  checks.mockClear();
  return host;
}

describe("where the host cannot tell", () => {
  test("nothing is claimed until something shows that the text may have changed", async () => {
    const host = await checkedPane(new FakeHost(TEXTS));
    await pass(60_000);
    expect(freshness()).toBe("检查于 09:05。");
    await act(async () => host.moveCursor(ISSUES));
    expect(freshness()).toBe("文档可能已改动，以上是 09:05 的结果。");
    await pass(60_000);
    expect(host.reads).toBe(0);
    await click(find("button", "重新检查"));
    expect(freshness()).toBe("检查于 09:07。");
  });

  test("a jump of ours is no sign of a change, a later move is", async () => {
    const host = await checkedPane(new FakeHost(TEXTS));
    await click(find("button", "定位：理论学习不够系统"));
    await pass(350);
    await act(async () => host.moveCursor(ISSUES));
    expect(freshness()).toBe("检查于 09:05。");
    await pass(1000);
    await act(async () => host.moveCursor(ISSUES));
    expect(freshness()).toContain("文档可能已改动");
  });

  const comeBack = () => act(async () => void window.dispatchEvent(new Event("focus")));

  test("back in the pane with nothing changed, the doubt goes", async () => {
    const host = await checkedPane(new FakeHost(TEXTS));
    await act(async () => host.moveCursor(ISSUES));
    await comeBack();
    expect([host.reads, checks.mock.calls.length]).toEqual([1, 0]);
    expect(freshness()).toBe("检查于 09:05。");
  });

  test("back in the pane with the text changed, it is said, and the result stays", async () => {
    const host = await checkedPane(new FakeHost(TEXTS));
    host.texts[ISSUES] = THIRD_ISSUE;
    await comeBack();
    expect(freshness()).toContain("文档可能已改动");
    expect(headline()).toContain("共 2 条问题");
  });

  test("before the first check coming back reads nothing", async () => {
    const host = new FakeHost(TEXTS);
    await renderPane({ host, library, initialView: "check" });
    await comeBack();
    expect([host.reads, freshness()]).toEqual([0, ""]);
  });
});
