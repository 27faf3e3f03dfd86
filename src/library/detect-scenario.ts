import type { Paragraph } from "../document/paragraph";
import { canCombine, combineScenarios } from "./combine-scenarios";
import { signalsOf } from "./find-signals";
import type { Library, Scenario } from "./library";

/** Title and byline stand in the first lines and are short and no sentences; the opening is not. */
const TITLE_LINES = 4;
const LONGEST_TITLE = 60;
/** A statement speaks of last year's meeting too, and of other meetings; its title names its own. */
const TITLE_WEIGHT = 3;
/** What joins the names of two meetings held as one: 暨, or a plain “and” behind the first name. */
const JOINT = /暨|(?<=生活会)(?:和|与|及|、)/u;

/**
 * The meeting a text was written for: the scenario of which most signals stand in it, those in the
 * title counting more. Of two alike, the first in the library; null when none does. Where the title names
 * two meetings held as one (“2025年度民主生活会暨巡视整改专题民主生活会”), both as one scenario.
 */
export function detectScenario(paragraphs: readonly Paragraph[], library: Library): Scenario | null {
  const texts = paragraphs.map(({ text }) => text);
  const title = titleOf(paragraphs);
  return combinationIn(title, texts, library) ?? likeliest(title, texts, library.scenarios);
}

function likeliest(title: string, texts: readonly string[], scenarios: readonly Scenario[]): Scenario | null {
  const signals = signalsOf(scenarios);
  const inText = signals.foundIn(texts);
  const inTitle = signals.foundIn([title]);
  let best: Scenario | null = null;
  let most = 0;
  for (const scenario of scenarios) {
    let hits = 0;
    for (const signal of signals.numbersOf(scenario))
      hits += inText[signal]! + TITLE_WEIGHT * inTitle[signal]!;
    if (hits <= most) continue;
    best = scenario;
    most = hits;
  }
  return best;
}

/** Each side of the joint must name its meeting itself; what the text says only decides between namesakes. */
function combinationIn(title: string, texts: readonly string[], library: Library): Scenario | null {
  const joint = JOINT.exec(title);
  if (!joint) return null;
  const first = namedIn(title.slice(0, joint.index), texts, library);
  const second = namedIn(title.slice(joint.index + joint[0].length), texts, library);
  return first && second && canCombine(first, second) ? combineScenarios(first, second) : null;
}

function namedIn(name: string, texts: readonly string[], { scenarios }: Library): Scenario | null {
  const named = scenarios.filter(({ signals }) => signals.some((signal) => name.includes(signal)));
  return likeliest(name, texts, named);
}

/** A part's heading ends the front matter, however short that is. */
const HEADING = /^(?:[一二三四五六]、|[（(][一二三四五六][）)])/u;

function firstWritten(paragraphs: readonly Paragraph[]): Paragraph[] {
  const written: Paragraph[] = [];
  for (let i = 0; i < paragraphs.length && written.length < TITLE_LINES; i++)
    if (paragraphs[i]!.text.trim() !== "") written.push(paragraphs[i]!);
  return written;
}

/** Joined without a break: a long title runs over two or three lines, anywhere in a name. */
function titleOf(paragraphs: readonly Paragraph[]): string {
  const written = firstWritten(paragraphs);
  const heading = written.findIndex(({ text }) => HEADING.test(text.trim()));
  return written
    .slice(0, heading < 0 ? TITLE_LINES : heading)
    .filter(({ text }) => text.trim().length <= LONGEST_TITLE && !/[。；：]$/u.test(text.trim()))
    .map(({ text }) => text.trim().replace(/\s+/gu, ""))
    .join("");
}
