import { act } from "react";
import { startPane } from "../../src/taskpane/start-pane";
import { themeFor } from "../../src/taskpane/office-environment";
import { FakeHost } from "./fake-host";
import "./render";
import { smallLibrary, smallPhrases } from "./small-library";

interface OfficeLike {
  readonly host?: string | null;
  readonly displayLanguage?: string;
  readonly officeTheme?: object;
}

function provideOffice({ host = "Word", displayLanguage = "zh-CN", officeTheme }: OfficeLike = {}) {
  Object.assign(globalThis, {
    Office: {
      HostType: { Word: "Word" },
      onReady: async () => ({ host }),
      context: { displayLanguage, officeTheme },
    },
  });
}

async function start(search = "", isWordSupported = true): Promise<HTMLElement> {
  const container = document.createElement("div");
  await act(() =>
    startPane(container, search, {
      library: smallLibrary,
      loadPhrases: async () => smallPhrases,
      loadWords: async () => smallLibrary,
      isWordSupported: () => isWordSupported,
      createHost: () => new FakeHost(),
    }),
  );
  return container;
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test("in Word it draws the pane, in Word's language, on the view of the ribbon button", async () => {
  provideOffice();
  const container = await start("?view=check");
  expect(container.querySelector("[role=tab][aria-selected=true]")?.textContent).toBe("检查");
  expect(document.documentElement.lang).toBe("zh-CN");
});

test("an English Word gets the English pane; ?lang= overrides", async () => {
  provideOffice({ displayLanguage: "en-GB" });
  expect((await start()).textContent).toContain("Insert outline");
  expect((await start("?lang=zh-CN")).textContent).toContain("插入骨架");
});

describe("when it cannot begin, the page says why and what to do", () => {
  test("office.js did not load", async () => {
    const container = await start("?lang=zh-CN");
    expect(container.textContent).toContain("没有连上 Office");
    expect(container.textContent).toContain("请检查网络");
  });

  test("not in Word", async () => {
    provideOffice({ host: null });
    expect((await start("?lang=zh-CN")).textContent).toContain("请在 Word 中打开");
  });

  test("a Word that is too old", async () => {
    provideOffice();
    expect((await start("", false)).textContent).toContain("需要 Word 2021 或更新的版本");
  });

  test("Word does not answer: said after ten seconds, and replaced when it does", async () => {
    jest.useFakeTimers();
    provideOffice();
    let answer: (info: object) => void = () => {};
    Object.assign(Office, { onReady: () => new Promise((resolve) => (answer = resolve)) });
    const container = document.createElement("div");
    const started = startPane(container, "?lang=zh-CN", {
      library: smallLibrary,
      loadPhrases: async () => smallPhrases,
      loadWords: async () => smallLibrary,
      isWordSupported: () => true,
      createHost: () => new FakeHost(),
    });
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(container.textContent).toContain("Word 还没有回应");
    await act(async () => {
      answer({ host: "Word" });
      await started;
    });
    expect(container.textContent).toContain("插入骨架");
    jest.useRealTimers();
  });
});

test.each([
  [undefined, "light"],
  [{ isDarkTheme: true }, "dark"],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  [{ bodyBackgroundColor: "#262626" }, "dark"],
  [{ bodyBackgroundColor: "#FFF3F2F1" }, "light"],
  [{ bodyBackgroundColor: "" }, "light"],
])("Office's theme %j is %s", (theme, name) => {
  expect(themeFor(theme)).toBe(name);
});
