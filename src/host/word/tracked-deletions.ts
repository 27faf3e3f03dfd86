import { readerText } from "./paragraph-text";

/** A paragraph's text as it stands, and where in Word's longer text deleted stretches were left out. */
export interface ReviewedText {
  readonly text: string;
  readonly deleted: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Whether and where Word's texts include what is deleted under tracked changes, from the body's OOXML.
 * `texts` are the reader's texts of the first paragraphs of the body. A paragraph whose text is
 * neither that of the file with deletions nor without is left as Word has it.
 */
export function reviewedTexts(flatOpc: string, texts: readonly string[]): readonly ReviewedText[] {
  const inFile = fileTexts(flatOpc);
  return texts.map((text, index) => {
    const pieces = inFile[index] ?? [];
    const whole = pieces.map((piece) => piece.text).join("");
    return whole === text ? withoutDeleted(pieces) : { text, deleted: [] };
  });
}

/** Where an offset in Word's text lies in the text without the deleted stretches. */
export function reviewedOffset({ deleted }: ReviewedText, offset: number): number {
  const before = deleted.map(({ start, end }) => Math.max(0, Math.min(offset, end) - start));
  return before.reduce((left, length) => left - length, offset);
}

/** Whether `text` may be what is left of `longer` when stretches of it are taken out. */
export function mayBeLeftOf(text: string, longer: string): boolean {
  let at = 0;
  for (let unit = 0; unit < longer.length && at < text.length; unit++) if (longer[unit] === text[at]) at += 1;
  return at === text.length && text.length < longer.length;
}

/** The markup of the document part without text boxes and paragraph properties; "" for a package without one. */
export function bodyMarkup(flatOpc: string): string {
  return DOCUMENT_PART.exec(flatOpc)?.[0].replace(APART, "") ?? "";
}

interface Piece {
  readonly text: string;
  readonly isDeleted: boolean;
}

function withoutDeleted(pieces: readonly Piece[]): ReviewedText {
  const deleted: { start: number; end: number }[] = [];
  let text = "";
  let offset = 0;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    if (piece.isDeleted) deleted.push({ start: offset, end });
    else text += piece.text;
    offset = end;
  }
  return { text, deleted };
}

const DOCUMENT_PART = /<pkg:part[^>]*pkg:name="\/word\/document\.xml"[\s\S]*?<\/pkg:part>/u;
/** Text boxes are no part of the paragraphs round them; paragraph properties hold tabs that are no text. */
const APART = /<w:txbxContent[ >][\s\S]*?<\/w:txbxContent>|<w:pPr>[\s\S]*?<\/w:pPr>/gu;
/** Group 1: name, 2: attributes, "/" at the end of an empty element, 3: what stands up to the next element. */
const TOKEN = /<(\/?w:(?:p|t|delText|del|moveFrom|br|cr|tab|noBreakHyphen))(?=[\s/>])([^>]*)>([^<]*)/gu;

/**
 * The texts of the document part, paragraph by paragraph, in pieces. Read token by token: the pane has no XML
 * reader of its own that would also run where there is no browser, and only a dozen elements count.
 */
function fileTexts(flatOpc: string): readonly (readonly Piece[])[] {
  const part = bodyMarkup(flatOpc);
  const paragraphs: Piece[][] = [];
  let depth = 0;
  for (const [, name = "", attributes = "", content = ""] of part.matchAll(TOKEN)) {
    if (name === "w:p") paragraphs.push([]);
    else if (name === "w:del" || name === "w:moveFrom") depth += attributes.endsWith("/") ? 0 : 1;
    else if (name === "/w:del" || name === "/w:moveFrom") depth = Math.max(0, depth - 1);
    else {
      // A page or column break is no line break to a reader.
      const text = /w:type="(?:page|column)"/u.test(attributes) ? "" : characters(name, content);
      if (text !== "") paragraphs.at(-1)?.push({ text, isDeleted: depth > 0 });
    }
  }
  return paragraphs;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function characters(name: string, content: string): string {
  switch (name) {
    case "w:t":
    case "w:delText":
      return readerText(content.replace(/&(\w+);/gu, (entity, key: string) => ENTITIES[key] ?? entity));
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:tab":
      return "\t";
    case "w:noBreakHyphen":
      return "-";
    default:
      return "";
  }
}
