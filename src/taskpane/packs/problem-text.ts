import type { PackProblem } from "../../library/packs/hostile";

/** “phrases[2].text：不能为空”; of the file as a whole the message alone. Chinese in either language. */
export function problemText({ path, message }: PackProblem): string {
  return path === "" ? message : `${path}：${message}`;
}
