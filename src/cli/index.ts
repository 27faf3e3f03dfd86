import { Command, Option, type CommanderError } from "commander";
import packageJson from "../../package.json";
import { SEVERITIES, type Severity } from "../checks/finding";
import { expandWildcards } from "./expand-wildcards";
import { FORMATS, runCheck, type Format } from "./check-command";
import { runLibraryCheck } from "./library-check/library-check-command";
import { runNew } from "./new/new-command";
import type { NewFlags } from "./new/new-flags";
import { usageErrorText } from "./usage-error";

/** What commander hands over for `check`. */
interface CheckFlags {
  readonly format: Format;
  readonly failOn: Severity;
  readonly pack?: readonly string[];
}

/** One file each time it is written, so that the files to check may follow. */
const packOption = (): Option =>
  new Option("--pack <file>", "单位的用语包（.json），可以写几次，后面的优先").argParser(
    (file: string, before: readonly string[] = []) => [...before, file],
  );

const program = new Command("duizhao")
  .description("对照检查助手：在本机检查对照检查材料，文件不离开本机")
  .version(packageJson.version, "-V, --version", "显示版本");

program
  .command("check")
  .description("检查问题与原因、措施是否一一对应，以及缺项、占位、序号和标题标点")
  .argument("<files...>", ".docx、.txt 或 .md 文件，可以写 *.docx")
  .addOption(new Option("--format <format>", "输出格式").choices(FORMATS).default("pretty"))
  .addOption(
    new Option("--fail-on <severity>", "发现此级别及以上的问题时退出码为 1")
      .choices(SEVERITIES)
      .default("error"),
  )
  .addOption(packOption())
  .action((files: string[], { format, failOn, pack: packs = [] }: CheckFlags) => {
    const options = { format, failOn, color: usesColor(), packs };
    const { output, errors, refusal, exitCode } = runCheck(expandWildcards(files), options);
    process.stdout.write(output);
    process.stderr.write(refusal);
    // The pretty report already says it in its place; a program reads the JSON, a person stderr.
    if (format === "json") for (const error of errors) process.stderr.write(`${error}\n`);
    process.exitCode = exitCode;
  });

program
  .command("new")
  .description("生成一份骨架 .docx，与窗格插入的相同；--list 列出可用的会议")
  .option("--list", "列出可用的会议、年份和依据")
  .option("--scenario <id>", "会议，如 annual-2025；两个会议合并召开的用 + 连起来")
  .option("--author <who>", "谁的材料：person（个人）或 team（班子）")
  .option("-o, --output <file>", "要生成的 .docx 文件")
  .option("--unit <text>", "单位")
  .option("--post <text>", "职务")
  .option("--name <text>", "姓名")
  .option("--date <text>", "日期")
  .option("--meeting <text>", "会议名称，不写用这个会议通常的名称")
  .option("--parts <list>", "可选部分，用逗号隔开：previous、cases、disclosures；都不要写 none")
  .option("--special <list>", "专项，用逗号隔开，如 选人用人")
  .option("--typeface <face>", "正文字体：仿宋 或 仿宋_GB2312")
  .option("--force", "文件已经有了也覆盖")
  .addOption(packOption())
  .action((flags: NewFlags) => {
    const { output, error, exitCode } = runNew(flags);
    process.stdout.write(output);
    process.stderr.write(error);
    process.exitCode = exitCode;
  });

const library = program.command("library").description("单位自己的场景文件和用语包");

library
  .command("check")
  .description("检查场景文件、用语包能不能用，写明哪一行有什么问题")
  .argument("<files...>", "场景或用语包的 .json 文件")
  .action((files: string[]) => {
    const { output, exitCode } = runLibraryCheck(expandWildcards(files), { color: usesColor() });
    process.stdout.write(output);
    process.exitCode = exitCode;
  });

function usesColor(): boolean {
  return process.stdout.isTTY && !process.env.NO_COLOR;
}

// Commander exits with 1 on wrong usage; 1 means "something found" here, so usage errors are 2.
function leave(error: CommanderError): never {
  const isHelp = error.exitCode === 0;
  if (!isHelp && error.code !== "commander.help") process.stderr.write(`${usageErrorText(error)}\n`);
  return process.exit(isHelp ? 0 : 2);
}

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

for (const command of [program, ...program.commands, ...library.commands])
  command
    .exitOverride(leave)
    .helpOption("-h, --help", "显示用法")
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .configureOutput({ outputError: () => undefined });
program.parse();
