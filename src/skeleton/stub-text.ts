import { blanksIn } from "../document/blanks";
import type { Block, BlockKind } from "../document/block";
import type { Phrase } from "../library/library";
import type { Item } from "../statement/statement";

/** What a stub answers. */
export type StubSide = "cause" | "measure";

/**
 * How a stub is laid out, after its siblings: all in one paragraph, a heading with its text below,
 * or behind a label of its own (“原因：…”).
 */
export type StubShape =
  | { readonly kind: "run-in"; readonly label: string }
  | { readonly kind: "headed"; readonly heading: BlockKind };

const SHORTEST_TOPIC = 5;
const LONGEST_TOPIC = 24;
/** A clause that only says where or when; what is amiss comes behind it. */
const FRAME = /^(?:在|面对|对照|随着)[^不欠缺弱差少]*$/u;

/**
 * How a stub may name the issue, the handiest first: the first clauses of its topic sentence, then
 * the whole sentence. [] when blanks are all that the issue says.
 */
export function topicsOf({ title }: Item): string[] {
  const whole = withoutBlanks(title).replace(/^(?:还|仍|也)?存在(?=.{4})|(?:等|的)*(?:问题|现象)$/gu, "");
  const short = firstClauses(whole);
  return [...new Set([short, whole])].filter((topic) => topic.length >= 2).map(insideQuotes);
}

function firstClauses(title: string): string {
  let topic = "";
  for (const clause of title.split(/(?<=[，,])/u)) {
    if (topic.length >= SHORTEST_TOPIC && (topic + clause).length > LONGEST_TOPIC) break;
    topic += clause;
    if (topic.length >= SHORTEST_TOPIC && !FRAME.test(topic)) break;
  }
  return topic.replace(/[，,、\s]+$/u, "");
}

function withoutBlanks(text: string): string {
  let rest = text;
  for (const { start, end } of blanksIn(text).reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(/\s+/gu, "");
}

/** Quotation marks inside “” are single (GB/T 15834—2011 4.8.3.3). */
function insideQuotes(text: string): string {
  return text.replace(/[“"](?=[^”"]*[”"])/gu, "‘").replace(/[”"]/gu, "’");
}

/**
 * The stub as paragraphs. It names the issue and leaves in blanks what only the author knows: who,
 * by when, how often. Without a phrase the blanks are all there is.
 */
export function stubBlocks(
  side: StubSide,
  topic: string,
  phrase: Phrase | null,
  ordinal: string,
  shape: StubShape,
): Block[] {
  if (shape.kind === "headed") {
    return [
      { kind: shape.heading, text: ordinal + HEADINGS[side](topic) },
      { kind: "body", text: phrase?.text ?? BARE_BODY[side] },
    ];
  }
  return [{ kind: "body", text: ordinal + shape.label + SENTENCES[side](topic, phrase?.text ?? null) }];
}

const HEADINGS: Readonly<Record<StubSide, (topic: string) => string>> = {
  cause: (topic) => `关于“${topic}”问题的原因`,
  measure: (topic) => `针对“${topic}”问题`,
};

const BARE_BODY: Readonly<Record<StubSide, string>> = {
  cause: "主要是【原因】。",
  measure: "【措施】，由【责任人】负责，【完成时限】前完成。",
};

const SENTENCES: Readonly<Record<StubSide, (topic: string, phrase: string | null) => string>> = {
  cause: (topic, phrase) => `产生“${topic}”问题，主要是${phrase ?? "【原因】。"}`,
  measure: (topic, phrase) => `针对“${topic}”问题，${phrase ?? BARE_BODY.measure}`,
};
