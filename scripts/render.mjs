// node scripts/render.mjs FILE.docx OUTDIR
// Shows what a .docx looks like on paper: OUTDIR/FILE.pdf, and OUTDIR/FILE-1.png … one for each page.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const RENDER_TIMEOUT = 180_000;
const PIXELS_PER_INCH = "96";

const [file, outDir] = process.argv.slice(2);
if (file === undefined || outDir === undefined) fail("用法：node scripts/render.mjs 文件.docx 输出文件夹");
if (!existsSync(file)) fail(`找不到文件：${file}`);

const stem = path.join(outDir, path.basename(file, path.extname(file)));
mkdirSync(outDir, { recursive: true });
toPdf(file, outDir);
if (!existsSync(`${stem}.pdf`)) fail(`LibreOffice 没有生成 ${stem}.pdf，文件可能无法打开。`);
const pages = toPng(`${stem}.pdf`, stem);
console.log([`${stem}.pdf`, ...pages].join("\n"));

/** LibreOffice with a profile of its own, so that a running one is neither needed nor disturbed. */
function toPdf(source, directory) {
  const profile = mkdtempSync(path.join(tmpdir(), "render-"));
  try {
    rmSync(`${stem}.pdf`, { force: true });
    run("soffice", "libreoffice-writer", [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      directory,
      source,
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
