import type { Paragraph } from "../document/paragraph";
import { canCombine, combineScenarios } from "./combine-scenarios";
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
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const title = titleOf(paragraphs);
  return combinationIn(title, text, library) ?? likeliest(title, text, library);
}

function likeliest(title: string, text: string, { scenarios }: Library): Scenario | null {
  const ranked = scenarios
    .map((scenario) => ({ scenario, hits: hitsIn(text, scenario) + TITLE_WEIGHT * hitsIn(title, scenario) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  return ranked[0]?.scenario ?? null;
}

/** Each side of the joint must name its meeting itself; what the text says only decides between namesakes. */
function combinationIn(title: string, text: string, library: Library): Scenario | null {
  const joint = JOINT.exec(title);
  if (!joint) return null;
  const first = namedIn(title.slice(0, joint.index), text, library);
  const second = namedIn(title.slice(joint.index + joint[0].length), text, library);
  return first && second && canCombine(first, second) ? combineScenarios(first, second) : null;
}

function namedIn(name: string, text: string, library: Library): Scenario | null {
  const scenarios = library.scenarios.filter((scenario) => hitsIn(name, scenario) > 0);
  return likeliest(name, text, { ...library, scenarios });
}

function hitsIn(text: string, { signals }: Scenario): number {
  return signals.filter((signal) => text.includes(signal)).length;
}

/** A part's heading ends the front matter, however short that is. */
const HEADING = /^(?:[一二三四五六]、|[（(][一二三四五六][）)])/u;

/** Joined without a break: a long title runs over two or three lines, anywhere in a name. */
function titleOf(paragraphs: readonly Paragraph[]): string {
  const written = paragraphs.filter(({ text }) => text.trim() !== "").slice(0, TITLE_LINES);
  const heading = written.findIndex(({ text }) => HEADING.test(text.trim()));
  return written
    .slice(0, heading < 0 ? TITLE_LINES : heading)
    .filter(({ text }) => text.trim().length <= LONGEST_TITLE && !/[。；：]$/u.test(text.trim()))
    .map(({ text }) => text.trim().replace(/\s+/gu, ""))
    .join("");
}
