import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { fluentTheme } from "../../src/taskpane/theme";
import { DARK, LIGHT } from "../../src/taskpane/theme-values";
import { FakeHost } from "./fake-host";
import { click, find, renderPane, unmount } from "./render";
import { smallLibrary as library } from "./small-library";

afterEach(unmount);

const STYLES = path.join(__dirname, "../../src/taskpane/styles");

test("the values are Fluent's own", () => {
  expect(webLightTheme).toMatchObject(LIGHT);
  expect(webDarkTheme).toMatchObject(DARK);
  expect(Object.keys(DARK).sort()).toEqual(Object.keys(LIGHT).sort());
});

test("no style uses a token without a value", async () => {
  await renderPane({ host: new FakeHost(), library });
  for (const tab of ["用语", "检查"]) await click(find("[role=tab]", tab));
  const fluent = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map((rule) => rule.cssText),
  );
  const own = readdirSync(STYLES)
    .filter((file) => file.endsWith(".css"))
    .map((file) => readFileSync(path.join(STYLES, file), "utf8"));
  const used = [...fluent, ...own].flatMap((css) =>
    [...css.matchAll(/var\(--([a-z]\w+)/giu)].map((m) => m[1]!),
  );
  expect(used.length).toBeGreaterThan(50);
  const given = Object.keys(fluentTheme("light", "zh-CN"));
  // Fluent's own private properties begin with "fui".
  expect([...new Set(used)].filter((name) => !given.includes(name) && !name.startsWith("fui"))).toEqual([]);
});
