import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkManifest } from "../../scripts/manifest/check-manifest.mjs";

const root = join(__dirname, "../..");
const assets = join(root, "assets");
const good = readFileSync(join(root, "manifest.xml"), "utf8");

/** The messages for the shipped manifest with one thing changed. */
function messagesAfter(from: string | RegExp, to: string): string[] {
  const broken = good.replace(from, to);
  expect(broken).not.toBe(good);
  return checkManifest(broken, assets).map(({ message }) => message);
}

test("the shipped manifest has no fault", () => {
  expect(checkManifest(good, assets)).toEqual([]);
});

const TOO_LONG = "长".repeat(126);
const WORKBOOK = '<Host xsi:type="Workbook"><DesktopFormFactor /></Host>';

test.each<[fault: string, from: string | RegExp, to: string, message: string]>([
  ["an unclosed element", "</Permissions>", "", "XML 格式错误"],
  ["a comment with two hyphens", "<!--", "<!-- a -- b", "XML 格式错误"],
  ["an attribute without quotes", 'id="TabHome"', "id=TabHome", "XML 格式错误"],
  ["an Id that is no GUID", /<Id>0/, "<Id>g", "不是 GUID"],
  ["a version of three parts", "1.0.0.0", "1.0.0", "应为四段数字"],
  ["a version below 1.0", "1.0.0.0", "0.1.0.0", "“0.1.0.0”低于 1.0"],
  ["no support page", /<SupportUrl.*\/>/, "", "缺少 SupportUrl"],
  ["too few rights", "ReadWriteDocument", "ReadDocument", "应为 ReadWriteDocument"],
  [
    "elements out of order",
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    "$2$1",
    "位置不对",
  ],
  ["an element that Word does not know", "<Permissions>", "<Colour /><Permissions>", "不应有 Colour"],

  ["no host in the base manifest", '<Host Name="Document" />', "", "Hosts 里缺少 Document"],
  [
    "another host in the base manifest",
    '<Host Name="Document" />',
    '$&<Host Name="Workbook" />',
    "不应有“Workbook”",
  ],
  [
    "a wrong host in VersionOverrides",
    '<Host xsi:type="Document">',
    '<Host xsi:type="Mail">',
    "VersionOverrides 的 Hosts 里缺少",
  ],
  [
    "a further host in VersionOverrides",
    /<\/Host>(?=\s*<\/Hosts>)/,
    `$&${WORKBOOK}`,
    "VersionOverrides 的 Hosts 里不应有“Workbook”",
  ],
  ["a lower requirement set", 'MinVersion="1.3" />', 'MinVersion="1.1" />', "现为：WordApi 1.1"],
  ["a higher requirement set", 'MinVersion="1.3" />', 'MinVersion="1.4" />', "现为：WordApi 1.4"],
  ["another API's requirement set", '"WordApi"', '"ExcelApi"', "现为：ExcelApi 1.3"],
  ["no requirement set", /<Requirements>[\s\S]*<\/Requirements>/, "", "现为：无"],
  ["requirements in VersionOverrides", /<Hosts>\s*<Host xsi/, "<Requirements />$&", "不应再写 Requirements"],

  ["another tab", "TabHome", "TabInsert", "“TabInsert”应为 TabHome"],
  ["a duplicate control id", 'id="Duizhao.Check"', 'id="Duizhao.Phrases"', "“Duizhao.Phrases”重复"],
  [
    "no 80-pixel icon on a button",
    /<bt:Image size="80" resid="Icon.80" \/>\s*<\/Icon>\s*<Action/,
    "</Icon><Action",
    "“Duizhao.Skeleton”的图标缺少 80 像素",
  ],
  ["an icon size that Word does not know", 'size="24"', 'size="25"', "“25”不受支持"],

  [
    "a dangling resid",
    '<Label resid="Check.Label" />',
    '<Label resid="Check.Lable" />',
    "“Check.Lable”不存在",
  ],
  [
    "a resid of the wrong kind",
    '<Label resid="Check.Label" />',
    '<Label resid="Check.Tip" />',
    "应在 ShortStrings 里",
  ],
  ["a duplicate resource id", 'String id="Check.Tip"', 'String id="Phrases.Tip"', "资源 id“Phrases.Tip”重复"],
  ["an over-long resource id", /Check\.Tip/g, "Check.Tip.ThatIsMuchTooLongForWord.X", "超过 32 个字符"],
  ["a resource that nothing uses", '<LearnMoreUrl resid="Help.Url" />', "", "“Help.Url”没有被引用"],
  ["an over-long short string", '"完整性检查"', `"${TOO_LONG}"`, "“Check.Label”有 126 个字符，超过 125 个"],
  ["an over-long English string", '"Check Completeness"', `"${TOO_LONG}"`, "“Check.Label”有 126 个字符"],
  ["an over-long long string", 'id="Check.Tip" DefaultValue="', `$&${TOO_LONG.repeat(2)}`, "超过 250 个"],
  ["an over-long description", '<Description DefaultValue="', `$&${TOO_LONG.repeat(2)}`, "“Description”有"],
  [
    "a button without English",
    '<bt:Override Locale="en-US" Value="Check Completeness" />',
    "",
    "“Check.Label”缺少 en-US",
  ],
  [
    "a name without English",
    '<Override Locale="en-US" Value="Duizhao Assistant" />',
    "",
    "“DisplayName”缺少 en-US",
  ],
  ["another default language", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", "DefaultLocale 应为 zh-CN"],

  [
    "an http page",
    "https://localhost:3001/taskpane.html",
    "http://localhost:3001/taskpane.html",
    "不是 https 地址",
  ],
  [
    "an http picture",
    "https://localhost:3001/assets/icon-16.png",
    "http://localhost:3001/assets/icon-16.png",
    "不是 https 地址",
  ],
  [
    "an address that is none",
    "https://localhost:3001/assets/help.html",
    "assets/help.html",
    "不是 https 地址",
  ],
  ["a picture that is not there", "assets/icon-48.png", "assets/icon-49.png", "assets/icon-49.png 不存在"],
  ["a picture of another size", "assets/icon-48.png", "assets/icon-64.png", "应为 48×48 像素，实为 64×64"],
  [
    "an add-in icon of another size",
    "assets/icon-32.png",
    "assets/icon-40.png",
    "应为 32×32 像素，实为 40×40",
  ],
  ["a picture that is no PNG", "assets/icon-48.png", "assets/icon.svg", "不是 PNG 图片"],
])("is refused with %s", (_fault, from, to, message) => {
  expect(messagesAfter(from, to).join("\n")).toContain(message);
});

test("a problem is reported on its own line, and alone", () => {
  const problems = checkManifest(
    good.replace('<Label resid="Check.Label" />', '<Label resid="Nothing" />'),
    assets,
  );
  const line = good.split("\n").findIndex((text) => text.includes('<Label resid="Check.Label" />')) + 1;
  expect(problems).toEqual([{ line, message: "Label 引用的资源“Nothing”不存在" }]);
});

test("all nine sizes must be there, those that no button asks for included", () => {
  const folder = mkdtempSync(join(tmpdir(), "duizhao-assets-"));
  try {
    cpSync(assets, folder, { recursive: true });
    rmSync(join(folder, "icon-128.png"));
    expect(checkManifest(good, folder)).toEqual([
      { line: null, message: "图标文件 assets/icon-128.png 不存在" },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
