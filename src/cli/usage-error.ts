import type { CommanderError } from "commander";

/** What was typed wrongly, in Chinese; commander itself speaks English. */
export function usageErrorText({ code, message }: CommanderError): string {
  const [typed = "", other = ""] = [...message.matchAll(/'([^']*)'/gu)].map(([, word]) => word);
  const suggestion = /Did you mean ([^)?]+)\?/u.exec(message)?.[1];
  const hint = suggestion ? `是不是要写 ${suggestion}？` : "请加 --help 查看用法。";
  switch (code) {
    case "commander.unknownOption":
      return `没有 ${typed} 这个选项。${hint}`;
    case "commander.unknownCommand":
      return `没有 ${typed} 这个命令。${hint}`;
    case "commander.missingArgument":
      return `命令后面还要写文件名。${hint}`;
    case "commander.optionMissingArgument":
      return `${typed.split(" ")[0] ?? typed} 后面要写内容。${hint}`;
    case "commander.excessArguments":
      return `多写了内容，文件名中有空格的请加引号。${hint}`;
    case "commander.invalidArgument": {
      const choices = /Allowed choices are ([^.]+)\./u.exec(message)?.[1];
      const allowed = choices ? `可以写 ${choices.replaceAll(", ", "、")}。` : hint;
      return `${typed.split(" ")[0] ?? typed} 不能写“${other}”。${allowed}`;
    }
    default:
      return `${message.replace(/^error: /u, "")}。${hint}`;
  }
}
