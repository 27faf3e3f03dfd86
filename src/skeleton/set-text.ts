import { blanksIn } from "../document/blanks";
import type { Block } from "../document/block";
import type { Phrase } from "../library/library";
import { sentenceLength, withoutEndMark } from "../statement/sentence";
import type { Item } from "../statement/statement";
import { stubBlocks, topicsOf, type StubShape, type StubSide } from "./stub-text";

/**
 * The issue of a set as it may be laid out, the best way first: where its siblings have a heading of their
 * own, its topic sentence is one, unless that holds a blank; else it is one paragraph.
 */
export function issueBlocks({ text }: Phrase, ordinal: string, shape: StubShape): Block[][] {
  const paragraph: Block[] = [
    { kind: "body", text: ordinal + (shape.kind === "run-in" ? shape.label : "") + text },
  ];
  if (shape.kind === "run-in") return [paragraph];
  const length = sentenceLength(text);
  const title = withoutEndMark(text.slice(0, length));
  const rest = text.slice(length).trim();
  if (rest === "" || blanksIn(title).length > 0) return [paragraph];
  const headed: Block[] = [
    { kind: shape.heading, text: ordinal + title },
    { kind: "body", text: rest },
  ];
  return [headed, paragraph];
}

/**
 * A cause or a measure of a set as it may be written, the best way first: in its own words, which are about
 * the issue; else as a stub that names the issue before them.
 */
export function answerBlocks(
  side: StubSide,
  phrase: Phrase,
  issue: Item,
  ordinal: string,
  shape: StubShape,
): Block[][] {
  const inShape = (one: StubShape): Block[][] =>
    topicsOf(issue).map((topic) => stubBlocks(side, topic, phrase, ordinal, one));
  if (shape.kind === "headed") return inShape(shape);
  const plain: Block[] = [{ kind: "body", text: ordinal + shape.label + phrase.text }];
  // Among topics on lines of their own without a number, a paragraph would go on with the topic above it.
  const topic = ordinal + shape.label === "" ? inShape({ kind: "headed", heading: "body" }) : [];
  return [plain, ...(phrase.text.startsWith("针对") ? [] : inShape(shape)), ...topic];
}
