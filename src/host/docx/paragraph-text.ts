import { symbolCharacter } from "./symbols";
import { childOf, elements, isOn, textOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/**
 * What may stand round a run without being part of its text. Deleted text (w:del, w:moveFrom),
 * ruby above the line (w:rt), footnote and comment marks and text boxes are not in this list.
 */
const TRANSPARENT = new Set([
  ...["w:hyperlink", "w:fldSimple", "w:smartTag", "w:customXml", "w:sdt", "w:sdtContent"],
  ...["w:ins", "w:moveTo", "w:ruby", "w:rubyBase", "w:dir", "w:bdo", "mc:AlternateContent", "mc:Fallback"],
]);

/** A complex field: first its instruction, which is not shown, then its result. */
type FieldPart = "instruction" | "result";

/**
 * Returns a function from a w:p to its text as a reader sees it. It is to be called with the
 * paragraphs in reading order: a field, such as a table of contents, may span many of them.
 */
export function createTextReader(keepsWhiteSpace: boolean): (paragraph: XmlElement) => string {
  let fields: FieldPart[] = [];

  function read(element: XmlElement): string {
    return elements(element).map(readInline).join("");
  }

  function readInline(element: XmlElement): string {
    if (TRANSPARENT.has(element.name)) return read(element);
    if (element.name === "w:r") return readRun(element);
    if (element.name === "w:fldChar") return turnField(element);
    return fields.includes("instruction") ? "" : characters(element, keepsWhiteSpace);
  }

  function readRun(run: XmlElement): string {
    const text = read(run);
    return isOn(childOf(run, "w:rPr"), "w:vanish") ? "" : text;
  }

  function turnField({ attributes }: XmlElement): string {
    const type = attributes["fldCharType"];
    if (type === "begin") fields.push("instruction");
    else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = "result";
    else if (type === "end") fields.pop();
    return "";
  }

  return (paragraph) => {
    const text = read(paragraph);
    // A broken field must not swallow the rest of the document.
    fields = fields.filter((part) => part === "result");
    return text;
  };
}

/** The characters that one child of a run stands for. */
function characters(element: XmlElement, keepsWhiteSpace: boolean): string {
  switch (element.name) {
    case "w:t":
      return runText(element, keepsWhiteSpace);
    case "w:br":
      // A page or column break does not end a line of the text.
      return ["page", "column"].includes(element.attributes["type"] ?? "") ? "" : "\n";
    case "w:cr":
      return "\n";
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:noBreakHyphen":
      return "\u2011";
    case "w:sym":
      return symbolCharacter(element.attributes["font"] ?? "", element.attributes["char"] ?? "");
    default:
      return "";
  }
}

/** Word drops white space at both ends unless told to keep it, and shows a line feed as a space. */
function runText(element: XmlElement, keepsWhiteSpace: boolean): string {
  const text = textOf(element).replace(/[\r\n]+/g, " ");
  const isKept = keepsWhiteSpace || element.attributes["xml:space"] === "preserve";
  return isKept ? text : text.replace(/^[ \t]+|[ \t]+$/g, "");
}
