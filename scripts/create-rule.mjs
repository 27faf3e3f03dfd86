// npm run create-rule -- ID 名称: the three files of a new rule, to be filled in by hand.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [id, title] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(id ?? "") || !title) {
  console.error("用法：npm run create-rule -- my-rule 规则名称（id 用小写字母和连字符）");
  process.exit(2);
}

const files = {
  [`src/checks/${id}.ts`]: `import type { Rule } from "./finding";

/** 写明查什么，以及依据（GB/T 编号、条例，或“实务”）。 */
export const rule: Rule = {
  id: "${id}",
  title: "${title}",
  severity: "warning",
  check: ({ paragraphs }) =>
    paragraphs.flatMap(({ text }, paragraph) =>
      [...text.matchAll(/要查的内容/gu)].map((match) => ({
        range: { paragraph, start: match.index, end: match.index + match[0].length },
        message: \`“\${match[0]}”……。\`,
      })),
    ),
};
`,
  [`docs/checks/${id}.md`]: `# ${title}（\`${id}\`）

级别：提醒

## 查什么

## 例子

## 怎么改

## 为什么
`,
  [`test/checks/${id}.txt`]: `2025年度民主生活会个人对照检查材料
会前我参加了学习，现将对照检查情况报告如下。
一、存在的问题
一是应当报告的一行。{${id}}
二、原因分析
一是原因。
三、整改措施
一是措施。
以上检查，请批评指正。
`,
};

const present = Object.keys(files).filter((file) => existsSync(join(root, file)));
if (present.length > 0) {
  console.error(`已经有了，没有改动：${present.join("、")}`);
  process.exit(1);
}
for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
console.log(`写好了：${Object.keys(files).join("、")}\n接着写内容，再运行 npm run generate 和 npm test。`);
