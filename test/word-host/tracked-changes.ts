import type { Document, Element } from "@xmldom/xmldom";
import type { DocumentModel } from "./document-model";
import { runsIn } from "./inline-controls";
import { child, children, create, is, ownerOf } from "./ooxml";

/** Who changed what, in the file (17.13.5): a change made under tracking carries author and time. */
const REVISION = { author: "对照检查助手", date: "2026-01-01T00:00:00Z" } as const;

export function isTracking(model: DocumentModel): boolean {
  return model.changeTracking !== "Off";
}

/** A run in a w:ins. */
export function insertedRun(document: Document, run: Element): Element {
  return create(document, "ins", { id: "901", ...REVISION }, run);
}

/** Makes a paragraph that is not in the document yet an inserted one: its runs and its mark. */
export function markInserted(paragraph: Element): void {
  const document = ownerOf(paragraph);
  const inControls = [...children(paragraph)].filter((element) => is(element, "sdt")).flatMap(runsIn);
  for (const run of [...[...children(paragraph)].filter((element) => is(element, "r")), ...inControls]) {
    const wrapper = insertedRun(document, create(document, "r"));
    run.parentNode?.replaceChild(wrapper, run);
    wrapper.replaceChild(run, wrapper.firstChild ?? run);
  }
  markRunProperties(paragraph, document).insertBefore(
    create(document, "ins", { id: "902", ...REVISION }),
    markRunProperties(paragraph, document).firstChild,
  );
}

/** Whether a paragraph is wholly a tracked insertion: deleting it then leaves no trace. */
export function isInserted(paragraph: Element): boolean {
  const mark = child(child(child(paragraph, "pPr"), "rPr"), "ins");
  return mark !== undefined && ![...children(paragraph)].some((element) => is(element, "r"));
}

function markRunProperties(paragraph: Element, document: Document): Element {
  let properties = child(paragraph, "pPr");
  if (properties === undefined) {
    properties = create(document, "pPr");
    paragraph.insertBefore(properties, paragraph.firstChild);
  }
  let run = child(properties, "rPr");
  if (run === undefined) {
    run = create(document, "rPr");
    properties.appendChild(run);
  }
  return run;
}
