import { isLabelText, namesDimension } from "./dimension-words";
import type { Entry } from "./entries";
import type { Node, Outline } from "./outline";
import type { ItemRole } from "./statement";

/** A paragraph without number, and the points listed inside it. */
interface Block {
  readonly lead: Entry;
  readonly points: readonly Entry[];
}

/**
 * No paragraph has a number: each one is an entry, with the points inside it; a short label groups
 * those behind it, a short topic line goes with the paragraphs that carry it out.
 */
export function plainOutline(entries: readonly Entry[], role: ItemRole | null): Outline {
  const nodes: Node[] = [];
  const intro: Entry[] = [];
  const blocks = blocksOf(entries);
  let label: Node | null = null;
  let topic: Node | null = null;
  for (const [i, block] of blocks.entries()) {
    const { lead } = block;
    if (nodes.length === 0 && intro.length === 0 && isIntro(block, blocks.slice(1))) {
      intro.push(lead);
      nodes.push(...block.points.map((point) => newNode(point)));
    } else if (
      isLabel(lead) ||
      (isTopic(block, blocks[i + 1]) && role === "issue" && namesDimension(lead.title))
    ) {
      nodes.push((label = newNode(lead, block.points)));
      topic = null;
    } else if (topic && !isTopic(block, blocks[i + 1])) {
      topic.continuation.push(lead, ...block.points);
    } else {
      const node = newNode(lead, block.points);
      (label ? label.children : nodes).push(node);
      topic = isTopic(block, blocks[i + 1]) ? node : null;
    }
  }
  return { intro, nodes };
}

/** Whether the points inside the paragraphs are the only numbers, and several paragraphs list some. */
export function isPlain(entries: readonly Entry[]): boolean {
  // 此外 or 还有 alone counts nothing.
  const counts = entries.filter(({ ordinal, start, line }) => ordinal !== null && start === line.start);
  if (counts.some(({ ordinal }) => ordinal?.style !== "shouxian")) return false;
  const blocks = blocksOf(entries);
  // Nor does 首先 where most of the paragraphs behind it have no such word.
  if (counts.some(({ ordinal }) => ordinal?.value === 1) && !goesOnPlain(blocks)) return false;
  const listing = blocks.filter(({ points }) => points.length > 0).length;
  return listing === 0 || listing >= 2 || blocks.length - listing >= 3;
}

/** Three paragraphs or more one after another without number, each with a topic and more behind it. */
function goesOnPlain(blocks: readonly Block[]): boolean {
  let run = 0;
  return blocks.some(({ lead }) => {
    run = lead.ordinal === null && !lead.alone && lead.title.length <= LONGEST_TOPIC ? run + 1 : 0;
    return run >= 3;
  });
}

function blocksOf(entries: readonly Entry[]): Block[] {
  const blocks: { lead: Entry; points: Entry[] }[] = [];
  for (const entry of entries) {
    const last = blocks[blocks.length - 1];
    if (entry.ordinal !== null && last && last.lead.line === entry.line) last.points.push(entry);
    else blocks.push({ lead: entry, points: [] });
  }
  return blocks;
}

function newNode(entry: Entry, points: readonly Entry[] = []): Node {
  return { entry, children: points.map((point) => newNode(point)), continuation: [] };
}

export function isLabel({ ordinal, alone, title }: Entry): boolean {
  return ordinal === null && alone && isLabelText(title);
}

const LONGEST_TOPIC = 24;

/** A short line without full stop above a paragraph that says more. */
function isTopic({ lead, points }: Block, next: Block | undefined): boolean {
  return points.length === 0 && isBareLine(lead) && next !== undefined && !isBareLine(next.lead);
}

/** A short line of its own that ends no sentence. */
export function isBareLine({ alone, text }: Entry): boolean {
  return alone && text.length <= LONGEST_TOPIC && !/[。；;！!]$/u.test(text);
}

const LEADS_OVER = /^(?:针对|以上|上述|对照|认真想|经过|通过|归纳|总的|围绕)/u;
const LOOKS_UP = /^.{2,4}(?:以上|上述|这些)/u;
const ANNOUNCES =
  /(?:几|两|三|四|五|六|七|八)(?:条|点|方面|个方面|个|件|处|层)[^。，]{0,8}[。：:]$|如下[。：:]$|[：:]$/u;
const LOOKS_ROUND =
  /以上|上述|这些|琢磨|反思|反省|想想|想了|想来|归纳|归结|梳理|剖析|分析|根子|毛病|问题|原因|检查|查摆|决心|打算|今后|往后(?![推拖靠放挪退压躲缩])/u;

/** “针对上述问题，…”, “主要有以下几条：”: text that stands before a list and is none of it. */
export function leadsOver({ text }: Entry): boolean {
  return LEADS_OVER.test(text) || ANNOUNCES.test(text);
}

/**
 * A sentence that only leads over to the list: “以上问题，根子都在自己身上。”, “想来想去有这么几条。”
 * In doubt the shape tells: it is one sentence where the entries behind it say more.
 */
function isIntro({ lead, points }: Block, others: readonly Block[]): boolean {
  if (isLabel(lead) || lead.ordinal !== null || (others.length === 0 && points.length === 0)) return false;
  const begins = LEADS_OVER.exec(lead.text)?.[0];
  // “针对学习不深，…” above “针对调研不实，…” is the first of the entries.
  if (begins !== undefined && others[0]?.lead.text.startsWith(begins) && !LOOKS_UP.test(lead.text))
    return false;
  if (begins !== undefined && !/不足|不够|不强/u.test(lead.title)) return true;
  if (points.length > 0 || others.length < 2) return false;
  // “…念的时候有几个词都念错了。” announces nothing: it is the last sentence of an entry.
  const mayAnnounce = lead.alone || /[：:]$/u.test(lead.text) || LOOKS_ROUND.test(lead.text);
  if (mayAnnounce && ANNOUNCES.test(lead.text) && lead.text.length <= 80) return true;
  const saysMore = others.filter((other) => !other.lead.alone).length;
  return (
    lead.alone && /[。：:]$/u.test(lead.text) && saysMore * 2 > others.length && LOOKS_ROUND.test(lead.text)
  );
}
