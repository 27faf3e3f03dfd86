import type { Element } from "@xmldom/xmldom";
import type { DocumentModel } from "./document-model";
import { HostError } from "./host-error";
import { visibleText } from "./pieces";
import type { Span, Story } from "./story";

/** Word refuses longer search texts, escapes included (office-js #320). */
const LIMIT = 255;

/**
 * The places at which Word's search finds `pattern` in a paragraph: "^^" is a caret and no other
 * code is known here, hits do not overlap, upper and lower case are the same (no search options yet),
 * and nothing is found across a soft line break (office-js #2331).
 */
export function searchSpans(model: DocumentModel, story: Story, paragraph: Element, pattern: string): Span[] {
  if (pattern === "" || pattern.length > LIMIT) throw new HostError("SearchStringInvalidOrTooLong");
  const needle = unescaped(pattern).toLowerCase();
  if (/[\v\n\t]/u.test(needle)) return [];
  const { text, offsets } = visibleText(model.pieces(paragraph), model.view);
  const hay = text.toLowerCase();
  const found: Span[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    const start = { paragraph, offset: offsets[at] ?? 0 };
    const end = { paragraph, offset: (offsets[at + needle.length - 1] ?? 0) + 1 };
    found.push({ story, start, end });
  }
  return found;
}

/** The text a pattern stands for, escapes resolved. */
function unescaped(pattern: string): string {
  return pattern.replace(/\^(.?)/gsu, (_, code: string) => {
    if (code === "^") return "^";
    throw new HostError("InvalidArgument", `search code ^${code}`);
  });
}
