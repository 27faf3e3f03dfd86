import type { Element, Node } from "@xmldom/xmldom";
import type { DocumentModel } from "./document-model";
import { FlatPackage } from "./flat-package";
import { notImplemented } from "./host-error";
import { demandEditable } from "./locks";
import { attribute, child, children, create, descendants, is } from "./ooxml";
import { isEmpty, over } from "./spans";
import type { Span } from "./story";
import { isTracking, markInserted } from "./tracked-changes";

/**
 * Inserts the body of a Flat OPC package between two paragraphs, or in place of a whole body. Its
 * paragraphs keep their properties, save for what the profile says this Word does to the last; the
 * package's section counts only where the whole body is replaced. Styles the document lacks come in
 * with it, those it has stay as they are (office-js #5491). Not modelled: an insertion in the middle of
 * a paragraph, and numbering, notes and pictures of the package.
 */
export function insertOoxml(model: DocumentModel, at: Span, ooxml: string): Span {
  const source = FlatPackage.fromFlatOpc(ooxml);
  const blocks = [...children(source.body)].filter((block) => !is(block, "sectPr"));
  if (!blocks.some((block) => is(block, "p"))) throw notImplemented("insertOoxml without paragraphs");
  if (descendants(source.body, "numPr").length > 0) throw notImplemented("insertOoxml with numbering");
  const inserted = blocks.map((block) => model.xml.importNode(block, true));
  const { parent, before, neighbour } = isEmpty(model, at)
    ? between(model, at)
    : replaceBody(model, at, source);
  distort(model, inserted, neighbour);
  if (isTracking(model)) for (const block of inserted) if (is(block, "p")) markInserted(block);
  for (const block of inserted) model.journal.insert(block, parent, before);
  addStyles(model, source);
  model.insertedOoxml.push(ooxml);
  return over(
    model,
    at.story,
    inserted.filter((block) => is(block, "p")),
  );
}

interface Place {
  readonly parent: Node;
  readonly before: Node | null;
  /** The paragraph whose format a last paragraph may take. */
  readonly neighbour: Element;
}

/** A point before a paragraph's text, or behind its mark. */
function between(model: DocumentModel, { start }: Span): Place {
  const { paragraph, offset } = start;
  demandEditable(paragraph);
  const parent = paragraph.parentNode ?? model.body.root;
  if (offset === 0) return { parent, before: paragraph, neighbour: paragraph };
  if (offset > model.length(paragraph)) {
    return { parent, before: paragraph.nextSibling, neighbour: paragraph };
  }
  throw notImplemented("insertOoxml in the middle of a paragraph");
}

function replaceBody(model: DocumentModel, { story }: Span, source: FlatPackage): Place {
  const { root } = story;
  const paragraphs = model.paragraphs(story);
  for (const paragraph of paragraphs) demandEditable(paragraph.firstChild ?? paragraph);
  const neighbour = paragraphs.at(-1)?.cloneNode(true) as Element;
  const section = child(root, "sectPr");
  for (const block of [...children(root)]) if (block !== section) model.journal.remove(block);
  const wanted = child(source.body, "sectPr");
  if (wanted === undefined || section === undefined)
    return { parent: root, before: section ?? null, neighbour };
  return { parent: root, before: takeSection(model, section, wanted), neighbour };
}

/** Page, margins and grid of the package; the document's own headers and footers stay. */
function takeSection(model: DocumentModel, section: Element, wanted: Element): Element {
  const merged = model.xml.importNode(wanted, true);
  const references = [...children(section)].filter((element) => /Reference$/u.test(element.localName ?? ""));
  for (const reference of references.reverse()) {
    merged.insertBefore(reference.cloneNode(true), merged.firstChild);
  }
  model.journal.insert(merged, section.parentNode ?? model.body.root, section);
  model.journal.remove(section);
  return merged;
}

/** What this Word makes of the last paragraph, and what it leaves behind it. */
function distort(model: DocumentModel, inserted: Element[], neighbour: Element): void {
  const { behaviour } = model;
  const last = inserted.at(-1);
  if (last === undefined || !is(last, "p")) return;
  const isAlone = inserted.length === 1;
  if (
    behaviour.insertOoxmlLastParagraphLosesFormat ||
    (isAlone && behaviour.insertOoxmlSingleParagraphLosesFormat)
  ) {
    takeFormat(model, last, neighbour);
  }
  if (behaviour.insertOoxmlLastParagraphLosesStyle) {
    const properties = child(last, "pPr");
    const style = child(properties, "pStyle");
    if (style !== undefined) properties?.removeChild(style);
  }
  if (behaviour.insertOoxmlLeavesEmptyParagraph) {
    const empty = create(model.xml, "p");
    takeFormat(model, empty, neighbour);
    inserted.push(empty);
  }
}

/** The paragraph properties of the place; the runs keep their own. */
function takeFormat(model: DocumentModel, paragraph: Element, neighbour: Element): void {
  const own = child(paragraph, "pPr");
  if (own !== undefined) paragraph.removeChild(own);
  const theirs = child(neighbour, "pPr")?.cloneNode(true) ?? create(model.xml, "pPr");
  paragraph.insertBefore(theirs, paragraph.firstChild);
}

function addStyles(model: DocumentModel, source: FlatPackage): void {
  const own = model.package_.xml("/word/styles.xml");
  const theirs = source.xml("/word/styles.xml");
  if (own === undefined || own.documentElement === null || theirs === undefined) return;
  const known = new Set(descendants(own, "style").map((style) => attribute(style, "styleId")));
  for (const style of descendants(theirs, "style")) {
    if (!known.has(attribute(style, "styleId"))) {
      model.journal.insert(own.importNode(style, true), own.documentElement, null);
    }
  }
}
