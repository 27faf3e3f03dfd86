import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duizhao-validate-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function validate(file: string) {
  const script = join(root, "scripts/validate-manifest.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** A copy of the shipped manifest and its icons, as a build leaves them in dist/. */
function copyWith(change: (xml: string) => string): string {
  mkdirSync(join(folder, "assets"));
  cpSync(join(root, "assets"), join(folder, "assets"), { recursive: true });
  const file = join(folder, "manifest.xml");
  writeFileSync(file, change(readFileSync(join(root, "manifest.xml"), "utf8")));
  return file;
}

test("one line for a manifest without fault", () => {
  expect(validate("manifest.xml")).toEqual({ status: 0, stdout: "manifest.xml：检查通过\n", stderr: "" });
});

test("a manifest for another address passes, with the icons beside it", () => {
  const file = copyWith((xml) =>
    xml.replaceAll("https://localhost:3001", "https://oa.example.gov.cn/duizhao"),
  );
  expect(validate(file).status).toBe(0);
});

test("a fault is named with file and line, and Microsoft's parser is heard too", () => {
  const file = copyWith((xml) => xml.replaceAll('<bt:Image size="80" resid="Icon.80" />', ""));
  const { status, stderr } = validate(file);
  expect(status).toBe(1);
  expect(stderr).toMatch(/manifest\.xml:\d+ {2}“Duizhao\.Check”的图标缺少 80 像素/);
  expect(stderr).toContain(
    "Microsoft 清单解析器报告：AddinManifestError: Icons are missing required size 80",
  );
});

test("a path that leads nowhere is a clear error", () => {
  expect(validate("no-such.xml")).toEqual({ status: 2, stdout: "", stderr: "找不到清单文件：no-such.xml\n" });
});
