import type { Element } from "@xmldom/xmldom";
import type { DocumentModel } from "./document-model";
import { attribute, descendants, valueAt } from "./ooxml";

/** Built-in styles by their name in the file: Word.BuiltInStyleName, and the name in Chinese Word. */
const BUILT_IN: Readonly<Record<string, readonly [builtIn: string, english: string, chinese: string]>> = {
  Normal: ["Normal", "Normal", "正文"],
  Title: ["Title", "Title", "标题"],
  "heading 1": ["Heading1", "Heading 1", "标题 1"],
  "heading 2": ["Heading2", "Heading 2", "标题 2"],
  "List Paragraph": ["ListParagraph", "List Paragraph", "列表段落"],
};

/** Paragraph.style, or with "built-in" Paragraph.styleBuiltIn. */
export function styleName(model: DocumentModel, paragraph: Element, kind?: "built-in"): string {
  const id = valueAt(paragraph, "pPr", "pStyle");
  const styles = model.package_.xml("/word/styles.xml");
  const all = styles === undefined ? [] : descendants(styles, "style");
  const style =
    all.find((candidate) => id !== undefined && attribute(candidate, "styleId") === id) ??
    all.find(
      (candidate) => attribute(candidate, "default") === "1" && attribute(candidate, "type") === "paragraph",
    );
  const inFile = (style === undefined ? undefined : valueAt(style, "name")) ?? "Normal";
  const names = BUILT_IN[inFile];
  if (kind === "built-in") return names?.[0] ?? "Other";
  if (names === undefined || model.behaviour.styleNamesAsInFile) return inFile;
  return model.behaviour.localizedStyleNames ? names[2] : names[1];
}
