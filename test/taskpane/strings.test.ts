import { enUS } from "../../src/taskpane/strings/en-us";
import { format } from "../../src/taskpane/strings/format";
import { localeFor } from "../../src/taskpane/strings/strings";
import { zhCN, type StringKey } from "../../src/taskpane/strings/zh-cn";

const KEYS = Object.keys(zhCN) as StringKey[];
const valuesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/gu)].map((match) => match[1]))].sort();

test("values fill their places, and the number chooses the word", () => {
  expect(format("{a} 和 {b}", { a: 1, b: "二" })).toBe("1 和 二");
  expect(format("{n} {n:issue|issues}", { n: 1 })).toBe("1 issue");
  expect(format("{n} {n:issue|issues}", { n: 0 })).toBe("0 issues");
  expect(format("{n} {missing}", { n: "{n}" })).toBe("{n} {missing}");
});

test("a value between quotation marks has single ones of its own (GB/T 15834—2011 4.8.3.3)", () => {
  const title = "履行“一岗双责”不到位";
  expect(format("接在“{title}”后面", { title })).toBe("接在“履行‘一岗双责’不到位”后面");
  expect(format("定位：{title}", { title })).toBe("定位：履行“一岗双责”不到位");
});

test("both languages have the same texts with the same values", () => {
  expect(Object.keys(enUS).sort()).toEqual([...KEYS].sort());
  for (const key of KEYS) expect([key, valuesIn(enUS[key])]).toEqual([key, valuesIn(zhCN[key])]);
});

test("Chinese is set with Chinese marks, English without Chinese words of its own", () => {
  for (const key of KEYS) {
    expect(zhCN[key]).not.toMatch(/\p{Script=Han}[,;:?!]|[,;?!]\p{Script=Han}/u);
    const quoted = enUS[key].replace(/“[^”]*”/gu, "").replace(/仿宋\w*|楷体\w*|【】/gu, "");
    expect(quoted).not.toMatch(/[\p{Script=Han}，。；：]/u);
  }
});

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["ZH", "zh-CN"],
  [undefined, "zh-CN"],
  ["en-US", "en-US"],
  ["fr-FR", "en-US"],
])("%s is shown in %s", (tag, locale) => {
  expect(localeFor(tag)).toBe(locale);
});
