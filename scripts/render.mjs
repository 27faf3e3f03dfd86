// npm run render [-- FILE.docx … OUTDIR]
// Shows what documents look like on paper: OUTDIR/FILE.pdf, and OUTDIR/FILE-1.png … for each page.
// Without arguments it renders the skeletons of every scenario, 个人 and 班子, into build/render.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const RENDER_TIMEOUT = 180_000;
const PIXELS_PER_INCH = "96";
const root = fileURLToPath(new URL("..", import.meta.url));

const given = process.argv.slice(2);
const outDir = given.length > 0 ? given.pop() : path.join(root, "build/render");
mkdirSync(outDir, { recursive: true });
const files = given.length > 0 ? given : skeletons();
if (path.extname(outDir) === ".docx") fail("用法：npm run render -- 文件.docx … 输出文件夹");
for (const file of files) if (!existsSync(file)) fail(`找不到文件：${file}`);

toPdf(files);
for (const file of files) {
  const stem = path.join(outDir, path.basename(file, path.extname(file)));
  if (!existsSync(`${stem}.pdf`)) fail(`LibreOffice 没有生成 ${stem}.pdf，文件可能无法打开。`);
  console.log([`${stem}.pdf`, ...toPng(`${stem}.pdf`, stem)].join("\n"));
}

/** Writes the .docx of each skeleton with everything in it, and returns the files. */
function skeletons() {
  const require = createRequire(import.meta.url);
  require("./load-ts.cjs");
  const { standardLibrary } = require("../src/library/standard-library.ts");
  const { OPTIONAL_PARTS } = require("../src/library/library.ts");
  const { authorshipsOf } = require("../src/library/authored-text.ts");
  const { buildSkeleton, NO_FIELDS } = require("../src/skeleton/build-skeleton.ts");
  const { writeDocx } = require("../src/host/docx/write-docx.ts");
  return standardLibrary.scenarios.flatMap((scenario) =>
    authorshipsOf(scenario).map((authorship) => {
      const dimensions = scenario.dimensions.map(({ id }) => id);
      const options = { scenario, authorship, parts: OPTIONAL_PARTS, dimensions, fields: NO_FIELDS };
      const file = path.join(outDir, `${scenario.id}-${authorship}.docx`);
      writeFileSync(file, writeDocx(buildSkeleton(options), "仿宋"));
      return file;
    }),
  );
}

/** LibreOffice with a profile of its own, so that a running one is neither needed nor disturbed. */
function toPdf(sources) {
  const profile = mkdtempSync(path.join(tmpdir(), "render-"));
  const settings = [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless"];
  try {
    run("soffice", "libreoffice-writer", [
      ...settings,
      "--convert-to",
      "pdf",
      "--outdir",
      outDir,
      ...sources,
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function toPng(pdf, prefix) {
  const isPage = (name) => name.startsWith(`${path.basename(prefix)}-`) && /-\d+\.png$/.test(name);
  const list = () => readdirSync(outDir).filter(isPage).sort();
  for (const old of list()) rmSync(path.join(outDir, old));
  run("pdftoppm", "poppler-utils", ["-r", PIXELS_PER_INCH, "-png", pdf, prefix]);
  return list().map((name) => path.join(outDir, name));
}

function run(command, debianPackage, args) {
  const result = spawnSync(command, args, { encoding: "utf8", timeout: RENDER_TIMEOUT });
  if (result.error?.code === "ENOENT")
    fail(`本机没有 ${command}。Debian/Ubuntu 上请安装：apt-get install ${debianPackage}`);
  if (result.error) fail(`${command} 没有完成：${result.error.message}`);
  if (result.status !== 0) fail(`${command} 失败（${result.status}）：${result.stderr.trim()}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
