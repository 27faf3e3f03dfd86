import { Command, Option } from "commander";
import { SEVERITIES, type Severity } from "../checks/finding";
import { FORMATS, runCheck, type Format } from "./check-command";

/** What commander hands over for `check`. */
interface CheckFlags {
  readonly format: Format;
  readonly failOn: Severity;
}

const program = new Command("duizhao").description("对照检查助手：在本机检查对照检查材料，文件不离开本机");

program
  .command("check")
  .description("检查问题与原因、措施是否一一对应，以及缺项、占位、序号和标题标点")
  .argument("<files...>", ".docx、.txt 或 .md 文件")
  .addOption(new Option("--format <format>", "输出格式").choices(FORMATS).default("pretty"))
  .addOption(
    new Option("--fail-on <severity>", "发现此级别及以上的问题时退出码为 1")
      .choices(SEVERITIES)
      .default("error"),
  )
  .action((files: string[], { format, failOn }: CheckFlags) => {
    const color = process.stdout.isTTY && !process.env.NO_COLOR;
    const { output, errors, exitCode } = runCheck(files, { format, failOn, color });
    process.stdout.write(output);
    // The pretty report already says it in its place; a program reads the JSON, a person stderr.
    if (format === "json") for (const error of errors) process.stderr.write(`${error}\n`);
    process.exitCode = exitCode;
  });

// Commander exits with 1 on wrong usage; 1 means "something found" here, so usage errors are 2.
program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
program.commands.forEach((command) =>
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2)),
);
program.parse();
