import type { BlockInsertion, ParagraphAnchor } from "../../../src/document/document-host";
import type { DocumentSnapshot, TextRange } from "../../../src/document/paragraph";
import { readerText } from "../../../src/host/word/paragraph-text";
import { hits } from "../../../src/host/word/search-needle";
import type { RecordedAction } from "./action";
import type { Exchange } from "./recording";
import { pathText, statementsOf } from "./statements";
import { unpackBlocks } from "./unpack-blocks";

/**
 * What the pane had the adapter do when it sent the first of these exchanges, from what was asked and
 * answered; null when no action of the adapter begins so, or what it was to do cannot be told (an
 * insertion that was refused before it was sent). `seen` is the document as last read: an anchor is a text
 * of it, in which deleted text is left out.
 */
export function inferAction(
  exchanges: readonly Exchange[],
  seen: DocumentSnapshot | null,
): RecordedAction | null {
  const [first] = exchanges;
  const start = first === undefined ? null : startOf(first);
  if (first === undefined || start === null) return null;
  const next = exchanges.findIndex((exchange, index) => index > 0 && startOf(exchange) !== null);
  const group = next < 0 ? exchanges : exchanges.slice(0, next);
  switch (start) {
    case "read":
      return { kind: "read" };
    case "insertText":
      return textInsertion(group);
    case "insertBlocks":
      return blockInsertion(group, anchorsOf(first, seen));
    case "select":
      return selection(group, first, anchorsOf(first, seen));
  }
}

/** What an action's first request looks like; null when no action begins with this one. */
export function startOf({ request }: Exchange): RecordedAction["kind"] | null {
  const statements = statementsOf(request);
  const has = (pattern: RegExp) => statements.some((statement) => pattern.test(statement));
  if (has(/\.load\(.*listItemOrNullObject\/listString/u)) return "read";
  if (has(/\.CompareLocationWith\(/u)) return "insertText";
  if (!has(/^Document\.Body\.Paragraphs\.load\(.*tableNestingLevel.*"Top"/u)) return null;
  return has(/^Document\.ContentControls\.load/u) ? "insertBlocks" : "select";
}

/**
 * Whether the client asks for events, or for no more of them. Today's classes have a name of their own for
 * that, which the ones generated here cannot know: there is nothing to compare.
 */
export function isRegistration({ request }: Exchange): boolean {
  return statementsOf(request).some((statement) => /\._(?:Unr|R)egister\w*\(/u.test(statement));
}

function textInsertion(group: readonly Exchange[]): RecordedAction | null {
  const paths = group.flatMap(({ request }) => Object.values(request.ObjectPaths));
  const text = paths.find(({ Name }) => Name === "InsertText")?.ArgumentInfo?.Arguments?.[0];
  return typeof text === "string" ? { kind: "insertText", text } : null;
}

/** The paragraphs that were verified, by the name of their reference. */
type Anchors = ReadonlyMap<string, ParagraphAnchor>;

function anchorsOf({ request, answer }: Exchange, seen: DocumentSnapshot | null): Anchors {
  const anchors = new Map<string, ParagraphAnchor>();
  for (const action of request.Actions) {
    const path = pathText(request, action.ObjectPathId);
    if (path !== "Document.Body.Paragraphs" || action.QueryInfo === undefined || !("body" in answer))
      continue;
    const value = answer.body.Results.find(({ ActionId }) => ActionId === action.Id)?.Value;
    for (const [offset, item] of itemsOf(value).entries()) {
      const index = (action.QueryInfo.Skip ?? 0) + offset;
      const text = seen?.paragraphs[index]?.text ?? readerText(String(item["Text"]));
      anchors.set(String(item["_ReferenceId"]), { index, text });
    }
  }
  return anchors;
}

function blockInsertion(group: readonly Exchange[], anchors: Anchors): RecordedAction | null {
  const written = group.find(({ request }) => packagesOf(request).length > 0);
  if (written === undefined) return null;
  const insertions: BlockInsertion[] = [];
  let typeface = null;
  for (const { path, ooxml } of packagesOf(written.request).reverse()) {
    const packed = unpackBlocks(ooxml);
    if (packed === null) return null;
    typeface = packed.typeface;
    insertions.push({ after: anchorAt(path, anchors), blocks: packed.blocks });
  }
  return typeface === null ? null : { kind: "insertBlocks", insertions, typeface };
}

/** Behind a table the blocks were put before the next paragraph; what is no paragraph was the body. */
function anchorAt(path: string, anchors: Anchors): ParagraphAnchor | null {
  const at = anchors.get(referenceOf(path)) ?? null;
  if (at === null || !path.includes('.GetRange("Start")')) return at;
  return [...anchors.values()].find(({ index }) => index === at.index - 1) ?? null;
}

function packagesOf(request: Exchange["request"]): { path: string; ooxml: string }[] {
  const paths = Object.values(request.ObjectPaths).filter(({ Name }) => Name === "InsertOoxml");
  return paths.map(({ Id, ArgumentInfo }) => {
    return { path: pathText(request, Id), ooxml: String(ArgumentInfo?.Arguments?.[0]) };
  });
}

function selection(group: readonly Exchange[], first: Exchange, anchors: Anchors): RecordedAction | null {
  const { Top = 0, Skip } = first.request.Actions.find(({ QueryInfo }) => QueryInfo?.Top)?.QueryInfo ?? {};
  const index = Skip ?? Top - 2;
  const anchor = [...anchors.values()].find((one) => one.index === index);
  const statements = group.flatMap(({ request }) => statementsOf(request));
  const selected = statements
    .find((statement) => statement.endsWith(".Select()"))
    ?.slice(0, -".Select()".length);
  if (anchor === undefined || selected === undefined) return null;
  const range = rangeOf(selected, anchor, hitsOf(group));
  return range === null ? null : { kind: "select", target: { range, paragraphText: anchor.text } };
}

function rangeOf(selected: string, { index, text }: ParagraphAnchor, found: Hits): TextRange | null {
  const [, from = selected, to = selected] = /^(.*?)\.ExpandTo\((.*)\)$/u.exec(selected) ?? [];
  const [first, last] = [stretchOf(from, text, found), stretchOf(to, text, found)];
  return first === null || last === null ? null : { paragraph: index, start: first[0], end: last[1] };
}

function stretchOf(expression: string, text: string, found: Hits): readonly [number, number] | null {
  if (expression.endsWith('.GetRange("Content")')) return [0, text.length];
  if (expression.endsWith('.GetRange("Start")')) return [0, 0];
  if (expression.endsWith('.GetRange("End")')) return [text.length, text.length];
  const guessed = /\.Search\((".*")\)\.GetFirst\(\)$/u.exec(expression)?.[1];
  const hit = guessed === undefined ? found.get(referenceOf(expression)) : firstHit(guessed);
  const start = hit === undefined ? undefined : hits(text, hit.needle)[hit.occurrence];
  return hit === undefined || start === undefined ? null : [start, start + hit.needle.length];
}

/** What was selected in the request that searched for it: the first hit. */
function firstHit(argument: string): { readonly needle: string; readonly occurrence: number } {
  return { needle: String(JSON.parse(argument)).replaceAll("^^", "^"), occurrence: 0 };
}

type Hits = ReadonlyMap<string, { readonly needle: string; readonly occurrence: number }>;

function hitsOf(group: readonly Exchange[]): Hits {
  const found = new Map<string, { needle: string; occurrence: number }>();
  for (const { request, answer } of group) {
    for (const { Id, ObjectPathId, QueryInfo } of request.Actions) {
      const path = request.ObjectPaths[ObjectPathId];
      if (path?.Name !== "Search" || QueryInfo === undefined || !("body" in answer)) continue;
      const needle = String(path.ArgumentInfo?.Arguments?.[0]).replaceAll("^^", "^");
      const items = itemsOf(answer.body.Results.find(({ ActionId }) => ActionId === Id)?.Value);
      for (const [occurrence, item] of items.entries()) {
        found.set(String(item["_ReferenceId"]), { needle, occurrence });
      }
    }
  }
  return found;
}

function itemsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const items: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "_Items") : null;
  return Array.isArray(items) ? items : [];
}

function referenceOf(expression: string): string {
  return /^<([^>]*)>/u.exec(expression)?.[1] ?? "";
}
