// npm run validate: checks a manifest offline. Usage: node scripts/validate-manifest.mjs [manifest.xml]
// Prints each problem with its line and exits with 1, or one line and exits with 0.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkManifest } from "./manifest/check-manifest.mjs";
import { convertManifest } from "./manifest/convert-manifest.mjs";

const file = process.argv[2] ?? "manifest.xml";
process.exitCode = await validate(file);

async function validate(path) {
  if (!existsSync(path)) {
    console.error(`找不到清单文件：${path}`);
    return 2;
  }
  const problems = checkManifest(readFileSync(path, "utf8"), join(dirname(path), "assets"));
  const objections = await convertManifest(path);
  if (problems.length + objections.length === 0) {
    console.log(`${path}：检查通过`);
    return 0;
  }
  for (const { line, message } of problems)
    console.error(`${path}${line === null ? "" : `:${line}`}  ${message}`);
  for (const objection of objections) console.error(`${path}  Microsoft 清单解析器报告：${objection}`);
  console.error(`共 ${problems.length + objections.length} 个问题`);
  return 1;
}
