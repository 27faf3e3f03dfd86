import { act } from "react";
import { checkDocument } from "../../src/checks/check-document";
import { DocumentError } from "../../src/document/document-error";
import { FakeHost } from "./fake-host";
import {
  change,
  checkedPane as openChecked,
  freshness,
  headline,
  ISSUES,
  pass,
  prepareEachTest,
  TEXTS,
  THIRD_ISSUE,
} from "./live-pane";
import { click, find, focus, renderPane, status, unmount, visibleText } from "./render";
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

function telling(delay = 0): FakeHost {
  const host = new FakeHost(TEXTS);
  host.tellsOfChanges = true;
  host.delay = delay;
  return host;
}

describe("where the host tells of changes", () => {
  test("the result follows within a second of a pause", async () => {
    const host = await checkedPane(telling());
    expect(headline()).toContain("共 2 条问题");
    await change(host, ISSUES, THIRD_ISSUE);
    await pass(599);
    expect(host.reads).toBe(0);
    await pass(1);
    expect(headline()).toContain("共 3 条问题");
    expect(freshness()).toBe("检查于 09:05，停笔后自动更新。");
  });

  test("nothing is done while somebody types, and one reading after", async () => {
    const host = await checkedPane(telling());
    for (let typed = 1; typed <= 50; typed += 1) {
      await change(host, ISSUES, `${TEXTS[ISSUES]}${"字".repeat(typed)}`);
      host.moveCursor(ISSUES);
      await pass(120);
    }
    expect([host.reads, checks.mock.calls.length]).toEqual([0, 0]);
    await pass(600);
    expect([host.reads, checks.mock.calls.length]).toEqual([1, 1]);
    await pass(60_000);
    expect(host.reads).toBe(1);
  });

  test("a change during a reading: that reading is not shown, and it is read again after the pause", async () => {
    const host = await checkedPane(telling(100));
    await change(host, ISSUES, THIRD_ISSUE);
    await pass(650);
    expect(host.reads).toBe(1);
    await change(host, ISSUES, `${THIRD_ISSUE}四是担当不足。`);
    await pass(500);
    expect(checks).not.toHaveBeenCalled();
    await pass(250);
    expect([host.reads, checks.mock.calls.length]).toEqual([2, 1]);
    expect(headline()).toContain("共 4 条问题");
  });

  test("what is not a change of text is read and not checked", async () => {
    const host = await checkedPane(telling());
    await change(host, ISSUES, TEXTS[ISSUES]!);
    await pass(600);
    expect([host.reads, checks.mock.calls.length]).toEqual([1, 0]);
  });

  test("a change that nothing told of is found when the cursor rests", async () => {
    const host = await checkedPane(telling());
    host.texts[ISSUES] = THIRD_ISSUE;
    host.moveCursor(ISSUES);
    await pass(600);
    expect(headline()).toContain("共 3 条问题");
  });

  test("when it cannot be read the last result stands and says so, and the next change renews it", async () => {
    const host = await checkedPane(telling());
    host.failNext.read = new DocumentError("failed", "");
    await change(host, ISSUES, THIRD_ISSUE);
    await pass(600);
    expect(headline()).toContain("共 2 条问题");
    expect(freshness()).toBe("暂时读不到文档，以上是 09:05 的结果。");
    expect(visibleText(".dz-status")).toBe("");
    await pass(60_000);
    await change(host, ISSUES, THIRD_ISSUE);
    await pass(600);
    expect(headline()).toContain("共 3 条问题");
    expect(freshness()).toContain("检查于 09:06");
  });

  test("while an action runs nothing is read", async () => {
    const host = await checkedPane(telling());
    host.delay = 5000;
    await click(find("button", "定位：理论学习不够系统"));
    await change(host, ISSUES + 2, "二、原因分析");
    await pass(4900);
    expect(host.reads).toBe(0);
    host.delay = 0;
    await pass(200);
    await pass(600);
    expect(host.reads).toBe(1);
  });

  test("a reading that takes longer waits longer", async () => {
    const host = await checkedPane(telling(400));
    await change(host, ISSUES, THIRD_ISSUE);
    await pass(1599);
    expect(host.reads).toBe(0);
    await pass(1 + 400);
    expect(headline()).toContain("共 3 条问题");
  });

  test("one that takes very long is left to the button", async () => {
    const host = await checkedPane(telling(2500));
    expect(freshness()).toBe("检查于 09:05。");
    await change(host, ISSUES, THIRD_ISSUE);
    await pass(60_000);
    expect(host.reads).toBe(0);
    expect(freshness()).toBe("文档可能已改动，以上是 09:05 的结果。");
    host.delay = 0;
    await click(find("button", "重新检查"));
    expect(freshness()).toBe("检查于 09:06，停笔后自动更新。");
  });

  test("out of sight nothing is read; back in sight what has changed is", async () => {
    const host = await checkedPane(telling());
    await click(find("[role=tab]", "骨架"));
    await change(host, ISSUES, THIRD_ISSUE);
    await pass(60_000);
    expect(checks).not.toHaveBeenCalled();
    await click(find("[role=tab]", "检查"));
    await pass(600);
    expect(headline()).toContain("共 3 条问题");
  });

  test("nothing is watched before the first check, nor after the pane has gone", async () => {
    const host = telling();
    await renderPane({ host, library, initialView: "check" });
    expect([host.watchers, host.followers]).toEqual([0, 0]);
    await click(find("button", "开始检查"));
    await click(find("button", "重新检查"));
    expect([host.watchers, host.followers]).toEqual([1, 1]);
    await change(host, ISSUES, THIRD_ISSUE);
    host.reads = 0;
    await unmount();
    await pass(5000);
    expect([host.watchers, host.followers, host.reads]).toEqual([0, 0, 0]);
  });

  test("one that finds it cannot tell is as one that never could", async () => {
    const host = await checkedPane(telling());
    await act(async () => host.refuseWatchers());
    expect(freshness()).toBe("检查于 09:05。");
    await act(async () => host.moveCursor(ISSUES));
    expect(freshness()).toContain("文档可能已改动");
    await pass(60_000);
    expect(host.reads).toBe(0);
  });
});

describe("while the result renews itself", () => {
  test("the focus and its row stay, and so does what is scrolled", async () => {
    const host = await checkedPane(telling());
    const button = find("button", "定位：调查研究偏少");
    const scrolled = document.querySelector(".dz-scroll");
    await focus(button);
    await change(
      host,
      ISSUES,
      `一是新的一条问题。${TEXTS[ISSUES]!.replace("一是", "二是").replace("。二是", "。三是")}`,
    );
    await pass(600);
    expect(headline()).toContain("共 3 条问题");
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute("aria-label")).toBe("定位：调查研究偏少");
    expect(document.querySelector(".dz-scroll")).toBe(scrolled);
  });

  test("the focus stays in a row whose issue is rewritten", async () => {
    const host = await checkedPane(telling());
    const button = find("button", "定位：调查研究偏少");
    await focus(button);
    await change(host, ISSUES, TEXTS[ISSUES]!.replace("偏少", "不够深入"));
    await pass(600);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute("aria-label")).toBe("定位：调查研究不够深入");
  });

  test("what was said of the last action goes when the author has written on; an error stays", async () => {
    const host = await checkedPane(telling());
    await click(find("button", "认定原因：调查研究偏少"));
    await click(find("button", "选择原因…"));
    await click(find("button", "理想信念不够坚定"));
    expect(status()).toContain("已认定");
    await pass(2000);
    expect(status()).toContain("已认定");
    await change(host, ISSUES, THIRD_ISSUE);
    await pass(600);
    expect(status()).toBe("");

    host.failNext.select = new DocumentError("failed", "");
    await click(find("button", "定位：调查研究偏少"));
    await change(host, ISSUES, TEXTS[ISSUES]!);
    await pass(600);
    expect(status()).toContain("操作没有完成");
  });

  test("a jump to words just changed asks to wait for the result, not for another check", async () => {
    const host = await checkedPane(telling());
    await change(host, ISSUES, THIRD_ISSUE);
    await click(find("button", "定位：调查研究偏少"));
    expect(host.selected).toEqual([]);
    expect(status()).toBe("文中内容刚刚改动过，没有定位。结果更新后请再点一次。");
    await pass(600);
    await click(find("button", "定位：调查研究偏少"));
    expect(host.selected).toHaveLength(1);
    expect(status()).toBe("");
  });

  test("what is ticked stays ticked", async () => {
    const host = await checkedPane(telling());
    const box = find<HTMLInputElement>("input[type=checkbox]", "只看缺项");
    await click(box);
    await change(host, ISSUES, THIRD_ISSUE);
    await pass(600);
    expect(find<HTMLInputElement>("input[type=checkbox]", "只看缺项")).toBe(box);
    expect(box.checked).toBe(true);
  });

  test("a screen reader hears of it only when the headline changes", async () => {
    const host = await checkedPane(telling());
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(headline()));
    for (const region of document.querySelectorAll("[role=status], [aria-live]"))
      observer.observe(region, { childList: true, characterData: true, subtree: true });
    await change(host, ISSUES, `${TEXTS[ISSUES]!}`.replace("偏少", "较少"));
    await pass(600);
    expect(checks).toHaveBeenCalledTimes(1);
    expect(heard).toEqual([]);
    await change(host, ISSUES, THIRD_ISSUE);
    await pass(600);
    expect(heard).toHaveLength(1);
    observer.disconnect();
  });
});
