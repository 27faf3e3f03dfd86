import { HostError } from "./host-error";

/** Word refuses longer search texts, escapes included (office-js #320). */
const LIMIT = 255;

/**
 * The offsets at which Word's search finds `pattern` in a paragraph: "^^" is a caret and no other
 * code is known here, hits do not overlap, upper and lower case are the same (no search options yet),
 * and nothing is found across a soft line break (office-js #2331).
 */
export function searchOffsets(text: string, pattern: string): readonly number[] {
  if (pattern === "" || pattern.length > LIMIT) throw new HostError("SearchStringInvalidOrTooLong");
  const needle = unescaped(pattern).toLowerCase();
  const hay = text.toLowerCase();
  const found: number[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) found.push(at);
  return /[\v\n\t]/u.test(needle) ? [] : found;
}

/** The text a pattern stands for, escapes resolved. */
export function unescaped(pattern: string): string {
  return pattern.replace(/\^(.?)/gsu, (_, code: string) => {
    if (code === "^") return "^";
    throw new HostError("InvalidArgument", `search code ^${code}`);
  });
}
