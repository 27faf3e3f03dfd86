import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { plainParagraph } from "../../src/document/paragraph";
import { standardLibrary } from "../../src/library/standard-library";
import { planSkeleton } from "../../src/skeleton/plan-skeleton";
import { chosenScenario, FIRST_CHOICES, skeletonOptions } from "../../src/taskpane/skeleton/skeleton-choices";
import { fixture } from "../support";
import { BrowserSession } from "./browser-session";
import { openPane, PLACES, type OpenOptions, type PaneInWord } from "./word-frame/open-pane";
import { stopsByTab, stopsInSight } from "./word-frame/tab-stops";

jest.setTimeout(60_000);

const STATEMENT = fixture("inspection-transport.txt").map(({ text }) => text);
/** An issue that nothing answers, at its place in the statement. */
const UNANSWERED = "专业技术干部断档";
/** OSF.AgaveHostAction.TabExit: the focus goes on to what follows the pane in Word. */
const TAB_EXIT = 13;

let session: BrowserSession;
let opened: PaneInWord | null = null;

beforeAll(async () => {
  session = await BrowserSession.start();
});

afterAll(async () => {
  await session?.close();
});

/** Whatever a test does: nothing leaves the machine, nothing complains, office.js is understood. */
afterEach(async () => {
  const { network, unknown } = opened ?? {};
  await opened?.close();
  opened = null;
  expect(session.errors.splice(0)).toEqual([]);
  expect(network?.refused).toEqual([]);
  expect(unknown).toEqual([]);
});

const shown = (word: PaneInWord, selector: string) =>
  word.pane.locator(`.dz-panel:not([hidden]) ${selector}`);
const button = (word: PaneInWord, name: string) => word.pane.getByRole("button", { name, exact: true });
const selectedTab = (word: PaneInWord) => word.pane.locator('[role="tab"][aria-selected="true"]');

describe.each(PLACES)("in Word: %s", (place) => {
  async function open(options: OpenOptions = {}): Promise<PaneInWord> {
    opened = await openPane(session, place, options);
    return opened;
  }

  test("office.js is ready in Word, and nothing but its files came from Microsoft", async () => {
    const word = await open();
    await button(word, "插入骨架").waitFor();
    const context = await word.pane.evaluate(() => {
      const { host, platform, displayLanguage } = Office.context;
      return { host, platform, displayLanguage };
    });
    const platform = place === "web" ? "OfficeOnline" : "PC";
    expect(context).toEqual({ host: "Word", platform, displayLanguage: "zh-CN" });
    const bundle = place === "web" ? "word-web-16.00.js" : "word-win32-16.01.js";
    expect(word.network.fromCdn).toEqual(expect.arrayContaining(["office.js", bundle]));
    expect(word.host.log).toEqual([]);
  });

  test("each button of the ribbon opens its view in the one pane", async () => {
    const word = await open();
    const titles: (string | null)[] = [];
    for (const url of ribbonAddresses()) {
      await word.show(url);
      await shown(word, "button").first().waitFor();
      titles.push(await selectedTab(word).textContent());
    }
    expect(titles).toEqual(["骨架", "用语", "检查"]);
  });

  test("the skeleton goes into an empty document, as one step to undo", async () => {
    const word = await open();
    await button(word, "插入骨架").click();
    await shown(word, ".dz-bar-success").waitFor();
    const { document } = word.host;
    expect(document.texts).toEqual(skeletonTexts());
    expect(document.journal.labels).toHaveLength(1);
    document.journal.undo();
    expect(document.texts).toEqual([""]);
  });

  test("a phrase goes in at the cursor and its first blank is selected", async () => {
    const word = await open({ source: STATEMENT, url: "?view=phrases" });
    const { document } = word.host;
    const paragraph = STATEMENT.findIndex((text) => text.includes(UNANSWERED));
    await word.select(paragraph, STATEMENT[paragraph]!.length);
    await shown(word, ".dz-place").getByText("问题").waitFor();
    const row = shown(word, ".dz-phrase").filter({ hasText: "【" }).first();
    const phrase = (await row.evaluate(({ lastElementChild }) => lastElementChild?.textContent)) ?? "";
    await row.click();
    await shown(word, ".dz-bar-success").getByText("已选中第一处").waitFor();
    expect(document.texts).toEqual(STATEMENT.with(paragraph, STATEMENT[paragraph]! + phrase));
    const start = STATEMENT[paragraph]!.length + phrase.indexOf("【");
    const blank = /【.*?】/u.exec(phrase)?.[0];
    expect(document.selected).toEqual({ paragraph, start, text: blank });
    expect(document.journal.labels).toHaveLength(1);
  });

  test("the check finds the unanswered issue and goes to it", async () => {
    const word = await open({ source: STATEMENT, url: "?view=check" });
    await button(word, "开始检查").click();
    await shown(word, ".dz-headline").waitFor();
    const issue = shown(word, ".dz-row").filter({ hasText: UNANSWERED }).first();
    expect(await issue.getByText("无对应").count()).toBeGreaterThan(0);
    await issue.getByRole("button", { name: /^定位/u }).first().click();
    const paragraph = STATEMENT.findIndex((text) => text.includes(UNANSWERED));
    await expectSoon(() => word.host.document.selected.paragraph, paragraph);
    expect(word.host.document.selected.text).toContain(UNANSWERED);
    expect(word.host.document.texts).toEqual(STATEMENT);
    expect(word.host.document.journal.labels).toEqual([]);
  });

  test("reopened, the pane knows its choices and the document is as it was", async () => {
    const word = await open();
    await word.pane.getByText("班子", { exact: true }).click();
    await button(word, "插入骨架").click();
    await shown(word, ".dz-bar-success").waitFor();
    const before = word.host.document.package_.toFlatOpc();

    await word.reopen();
    await button(word, "插入骨架").waitFor();
    expect(await word.pane.getByLabel("班子", { exact: true }).isChecked()).toBe(true);
    await button(word, "插入骨架").click();
    await shown(word, ".dz-bar-info").getByText("没有缺少的部分").waitFor();
    expect(word.host.document.package_.toFlatOpc()).toBe(before);
  });

  test.each([
    ["zh-CN", "插入骨架"],
    ["en-US", "Insert outline"],
  ] as const)("speaks the language of Word, %s", async (locale, name) => {
    const word = await open({ locale });
    await button(word, name).waitFor();
    expect(await word.pane.locator("html").getAttribute("lang")).toBe(locale);
  });

  // Word on the web is always of today: its part of office.js says yes to 1.3 without asking.
  if (place === "desktop") {
    test("a Word below WordApi 1.3 is told to be too old, and asked for nothing", async () => {
      const word = await open({ sets: { WordApi: "1.2" } });
      await word.pane.getByRole("alert").getByText("这个版本的 Word 太旧").waitFor();
      expect(await word.pane.getByRole("alert").innerText()).toContain("Word 2021");
      expect(word.host.log).toEqual([]);
    });
  }

  test("is dark in a dark Word, where Word tells its theme", async () => {
    const word = await open({ theme: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff } });
    await button(word, "插入骨架").waitFor();
    expect(await word.pane.locator(".dz-dark").count()).toBe(place === "web" ? 0 : 1);
  });

  test("works without history.replaceState and alert, which office.js takes away", async () => {
    const word = await open({ source: STATEMENT, url: "?view=check" });
    await button(word, "开始检查").click();
    await shown(word, ".dz-headline").waitFor();
    const left = await word.pane.evaluate(() => {
      const { replaceState } = window.history as { replaceState: unknown };
      try {
        window.alert("");
        return { replaceState, alert: "shown" };
      } catch (error) {
        return { replaceState, alert: String(error) };
      }
    });
    expect(left).toEqual({ replaceState: null, alert: expect.stringContaining("not supported") });
  });

  describe("by the Tab key, which office.js handles on the web", () => {
    /** Every control in sight is reached once, in the order of the page; then the focus leaves the pane. */
    async function expectAllReached(word: PaneInWord): Promise<void> {
      expect(await stopsByTab(word)).toEqual(await stopsInSight(word.pane, place === "desktop"));
      if (place === "web") await expectSoon(() => word.notified.at(-1), TAB_EXIT);
    }

    test("the skeleton, with its details folded and open", async () => {
      const word = await open();
      await button(word, "插入骨架").waitFor();
      await expectAllReached(word);
      await word.pane.locator("summary").focus();
      await word.page.keyboard.press("Enter");
      await word.pane.getByLabel("单位").waitFor();
      await expectAllReached(word);
    });

    test("the phrases", async () => {
      const word = await open({ source: STATEMENT, url: "?view=phrases" });
      await shown(word, ".dz-phrase").first().waitFor();
      await expectAllReached(word);
    });

    test("the result of a check", async () => {
      const word = await open({ source: STATEMENT, url: "?view=check" });
      await button(word, "开始检查").press("Enter");
      await shown(word, ".dz-headline").waitFor();
      await expectAllReached(word);
    });
  });

  // From the body, where the focus of a button that goes away ends up, office.js lets Tab leave the pane.
  describe("a button that goes away hands the focus on", () => {
    const focused = (word: PaneInWord) =>
      word.pane.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent?.trim();
      });

    test("to the tab that it opens", async () => {
      const word = await open({ url: "?view=check" });
      await button(word, "开始检查").press("Enter");
      await button(word, "去插入骨架").press("Enter");
      await button(word, "插入骨架").waitFor();
      expect(await focused(word)).toBe("骨架");
    });

    test("to the search that it clears", async () => {
      const word = await open({ url: "?view=phrases" });
      await shown(word, ".dz-phrase").first().waitFor();
      await word.pane.getByLabel("搜索用语").fill("没有这样的用语");
      await button(word, "清除筛选").press("Enter");
      await shown(word, ".dz-phrase").first().waitFor();
      expect(await focused(word)).toBe("搜索用语");
    });
  });
});

test("in a private window on the web, where storage is refused, the pane works and forgets", async () => {
  const word = await openPane(session, "web", { wordAt: "microsoft" });
  opened = word;
  await button(word, "插入骨架").click();
  await shown(word, ".dz-bar-success").waitFor();
  expect(word.host.document.texts).toEqual(skeletonTexts());
  // office.js itself stumbles over it, once, and goes on.
  expect(session.errors.splice(0)).toEqual([expect.stringMatching(/sessionStorage[^]*word-web-16\.00\.js/u)]);
});

/** The addresses that the manifest gives the buttons, in their order. */
function ribbonAddresses(): string[] {
  const file = path.resolve(__dirname, "../../build/pane/manifest.xml");
  const manifest = new DOMParser().parseFromString(readFileSync(file, "utf8"), "text/xml");
  const urls = new Map(
    [...manifest.getElementsByTagName("bt:Url")].map((url) => [
      url.getAttribute("id"),
      url.getAttribute("DefaultValue"),
    ]),
  );
  return [...manifest.getElementsByTagName("Action")]
    .filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane")
    .flatMap((action) => [...action.getElementsByTagName("SourceLocation")])
    .map((location) => urls.get(location.getAttribute("resid")) ?? "");
}

/** What the first choices make of an empty document. */
function skeletonTexts(): string[] {
  const scenario = chosenScenario(standardLibrary, FIRST_CHOICES)!;
  const plan = planSkeleton([plainParagraph("")], skeletonOptions(scenario, FIRST_CHOICES));
  return plan.flatMap(({ blocks }) => blocks.map(({ text }) => text));
}

/** Waits a second at most until a value is the wanted one. */
async function expectSoon<T>(value: () => T, wanted: T): Promise<void> {
  for (let tries = 0; value() !== wanted && tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(value()).toEqual(wanted);
}
