import type { DocumentModel } from "../document-model";
import { HostError } from "../host-error";
import { hostClass, type HostObject } from "../host-object";
import { PARAGRAPH_EVENTS } from "../paragraph-events";
import { bodyObject } from "./body-object";
import { collection } from "./collection";
import { contentControls } from "./content-control-object";
import { rangeObject } from "./range-object";

const MODES = ["Off", "TrackAll", "TrackMineOnly"];

/** Word.Document: where every object path begins. */
export const documentObject = hostClass<DocumentModel>({
  type: "Document",
  properties: {
    Body: (model) => bodyObject({ model, story: model.body }),
    Sections: (model) => collection("SectionCollection", () => [sectionObject(model)]),
    ContentControls: (model) => contentControls(model, model.body.root),
    ChangeTrackingMode: (model) => model.changeTracking,
  },
  setters: {
    ChangeTrackingMode: (model, mode) => {
      if (!MODES.includes(String(mode))) throw new HostError("InvalidArgument", `mode ${String(mode)}`);
      model.changeTracking = String(mode);
    },
  },
  methods: {
    GetSelection: (model) => rangeObject({ model, span: model.selection }),
    ...registrations(),
  },
});

/** What the client calls when the first handler of an event comes, and when the last has gone. */
function registrations(): Record<string, (model: DocumentModel) => void> {
  const calls = PARAGRAPH_EVENTS.flatMap((event) => [
    [`_Register${event}`, (model: DocumentModel) => model.events.watch(event)] as const,
    [`_Unregister${event}`, (model: DocumentModel) => model.events.unwatch(event)] as const,
  ]);
  return Object.fromEntries(calls);
}

/** One section: the body with the first header and footer of the package. */
const sectionObject = hostClass<DocumentModel>({
  type: "Section",
  properties: { Body: (model) => bodyObject({ model, story: model.body }) },
  methods: {
    GetHeader: (model, type) => pageStory(model, "header", type),
    GetFooter: (model, type) => pageStory(model, "footer", type),
  },
});

function pageStory(model: DocumentModel, kind: "header" | "footer", type: unknown): HostObject {
  const story = type === "Primary" ? model.storiesOf(kind)[0] : undefined;
  if (story === undefined) throw new HostError("ItemNotFound", `no ${kind} ${String(type)}`);
  return bodyObject({ model, story });
}
