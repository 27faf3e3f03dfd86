import type { DocumentSnapshot } from "../../../src/document/paragraph";
import type { ParagraphInput } from "../blank-package";
import { WordHost } from "../host";
import type { Profile } from "../profiles";
import { OBJECT_PATH, type ObjectPath, type RequestBody, type ResponseBody } from "../protocol";
import type { Difference } from "./difference";
import type { Exchange } from "./recording";
import { shapeDifference } from "./shape";
import { pathText, statementsOf } from "./statements";

/**
 * Asks the stand-in for Word what Word was asked, and compares the shapes of the answers. Its document is
 * made of each read; what happened to the real one between two reads, beside what was asked, is not known.
 */
export class StandInAnswers {
  private host: WordHost | null = null;
  /** The stand-in's names of the references of the recording. */
  private readonly references = new Map<string, string>();

  constructor(private readonly profile: Profile) {}

  /** Opens the document that a read has shown. */
  open(read: Exchange, { cursor }: DocumentSnapshot): void {
    this.host = new WordHost(paragraphsOf(read), this.profile);
    this.references.clear();
    if (cursor !== null) this.host.document.selectIn(cursor.paragraph, cursor.offset);
  }

  /** Null when the shapes are the same, or no document is open yet. */
  compare({ request, answer, number, line }: Exchange): Difference | null {
    if (this.host === null || !("body" in answer)) return null;
    const body = this.translated(request);
    const ours = JSON.parse(this.host.answer(body, 0, "")) as ResponseBody;
    const found = shapeDifference(comparable(answer.body), comparable(ours), (recorded, own) => {
      this.references.set(recorded, own);
    });
    if (found === null) return null;
    return { number, line, where: "response", ...found, place: explained(found.place, request, answer.body) };
  }

  private translated(request: RequestBody): RequestBody {
    const paths: Record<string, ObjectPath> = {};
    for (const [id, path] of Object.entries(request.ObjectPaths)) {
      const isReference = path.ObjectPathType === OBJECT_PATH.referenceId;
      paths[id] = isReference ? { ...path, Name: this.references.get(path.Name) ?? path.Name } : path;
    }
    return { ...request, ObjectPaths: paths };
  }
}

/** An error is compared by its code: messages and places are in Word's own words. */
function comparable({ Results, Error }: ResponseBody): unknown {
  const results = Results.map(({ Value }) => ({ Value }));
  return Error === undefined ? { Results: results } : { Results: results, Error: { [Error.Code]: true } };
}

/** The place with the question that was answered there. */
function explained(place: string, request: RequestBody, { Results }: ResponseBody): string {
  const index = /^Results\[(\d+)\]/u.exec(place)?.[1];
  const id = index === undefined ? undefined : Results[Number(index)]?.ActionId;
  const at = request.Actions.findIndex(({ Id }) => Id === id);
  const statement = statementsOf(request)[at];
  return statement === undefined ? place : `${place}（${statement.slice(0, 120)}）`;
}

/** The paragraphs of the read's answer as the stand-in takes them. */
function paragraphsOf({ request, answer }: Exchange): ParagraphInput[] {
  if (!("body" in answer)) return [];
  const query = request.Actions.find(({ QueryInfo, ObjectPathId }) => {
    return QueryInfo !== undefined && pathText(request, ObjectPathId) === "Document.Body.Paragraphs";
  });
  const value = answer.body.Results.find(({ ActionId }) => ActionId === query?.Id)?.Value as
    { readonly _Items?: readonly Item[] } | undefined;
  return (value?._Items ?? []).map(({ Text, TableNestingLevel = 0, ListItemOrNullObject: item }) => ({
    text: Text,
    ...(TableNestingLevel > 0 ? { tableLevel: TableNestingLevel } : {}),
    ...(item?.ListString === undefined ? {} : { listString: item.ListString }),
  }));
}

interface Item {
  readonly Text: string;
  readonly TableNestingLevel?: number;
  readonly ListItemOrNullObject?: { readonly ListString?: string } | null;
}
