import type { Element } from "@xmldom/xmldom";
import type { DocumentModel } from "../document-model";
import { hostClass, type HostValue } from "../host-object";
import { at, attribute, child, valueAt } from "../ooxml";
import { paragraphsOf } from "../spans";
import type { Span } from "../story";

interface State {
  readonly model: DocumentModel;
  readonly span: Span;
}

/** Direct run format; what a style says is not looked up. */
export const fontObject = hostClass<State>({
  type: "Font",
  properties: {
    Name: (state) => mixed(state, (run) => attribute(at(run, "rPr", "rFonts"), "ascii") ?? ""),
    Size: (state) => mixed(state, (run) => Number(valueAt(run, "rPr", "sz") ?? 21) / 2),
    Bold: (state) => mixed(state, (run) => child(child(run, "rPr"), "b") !== undefined),
  },
});

/** One value for all runs; of a mixed range null, or the first's. */
function mixed({ model, span }: State, valueOf: (run: Element) => HostValue): HostValue {
  const values = runsOf(model, span).map(valueOf);
  const isMixed = values.some((value) => value !== values[0]);
  return isMixed && !model.behaviour.mixedFontIsFirst ? null : (values[0] ?? null);
}

function runsOf(model: DocumentModel, span: Span): readonly Element[] {
  return paragraphsOf(model, span).flatMap((paragraph) => {
    const from = paragraph === span.start.paragraph ? span.start.offset : 0;
    const to = paragraph === span.end.paragraph ? span.end.offset : Infinity;
    let offset = 0;
    return model.pieces(paragraph).flatMap(({ run, units }) => {
      const start = offset;
      offset += units.length;
      return offset > from && start < to ? [run] : [];
    });
  });
}
