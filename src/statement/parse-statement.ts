import type { Paragraph } from "../document/paragraph";
import { reasonForOther } from "./document-kind";
import { entriesBehindHeading, entriesOf } from "./entries";
import { closingLength, frontSections, section } from "./front-and-end";
import { itemsOf, newNumberings, type ItemNumberings } from "./items";
import type { Ledger } from "./ledger-table";
import { LISTED_IN } from "./section-role";
import { withLedgers } from "./with-ledgers";
import { beginsInsideLine, documentLines, standsAlone, type DocumentLines } from "./line";
import { outlineOf } from "./outline";
import { splitIntoParts, type Part } from "./sections";
import type { Item, Section, SectionRole, Statement } from "./statement";

/**
 * Reads a 对照检查材料 by its text alone: office drafts seldom carry heading styles. Never throws;
 * a document of another kind has no items and says why.
 */
export function parseStatement(paragraphs: readonly Paragraph[]): Statement {
  return parseLines(documentLines(paragraphs));
}

/** The same for whoever needs the lines too. */
export function parseLines({ lines, ledgers }: DocumentLines): Statement {
  const { front, parts } = withClosing(splitIntoParts(lines));
  const sections = [...frontSections(front), ...parts.sections];
  const numberings = newNumberings();
  const written = readItems(parts.body, numberings);
  const { items, columns } = withLedgers(written, ledgers.filter(isOfNow(sections)), numberings);
  const reason = reasonForOther(lines, sections, items);
  const isLedger = columns !== null && !sections.some(({ role }) => role in LISTED_IN);
  return {
    kind: reason ? "other" : "statement",
    reason,
    sections,
    items: reason ? [] : items,
    ledger: reason === null && isLedger ? columns : null,
  };
}

/** What was put right last year, and what a case teaches, are none of the statement's issues. */
const NOT_OF_NOW: readonly (SectionRole | undefined)[] = ["previous", "cases"];

function isOfNow(sections: readonly Section[]): (ledger: Ledger) => boolean {
  return ({ rows }) => {
    const at = rows[0]?.cells[0]?.paragraphs[0]?.index ?? -1;
    return !NOT_OF_NOW.includes(sections.findLast(({ first }) => first < at)?.role);
  };
}

/** Takes 结语 off the last part and turns parts into sections. */
function withClosing({ front, parts }: ReturnType<typeof splitIntoParts>): {
  front: typeof front;
  parts: { body: readonly Part[]; sections: Section[] };
} {
  const last = parts[parts.length - 1];
  const closing = last
    ? closingLength(last.lines, last.role === "measures" || last.role === "disclosures")
    : 0;
  if (!last) return { front, parts: { body: parts, sections: [] } };
  const firstClosing = last.lines[last.lines.length - closing];
  const isWhole = firstClosing !== undefined && !beginsInsideLine(firstClosing);
  const kept = isWhole ? last.lines.slice(0, last.lines.length - closing) : last.lines;
  const body = [...parts.slice(0, -1), { ...last, lines: kept }];
  return {
    front,
    parts: { body, sections: [...sectionsOf(body), ...section("closing", last.lines.slice(kept.length))] },
  };
}

/**
 * The parts as sections. A part that begins inside a line (“…。究其原因，…”) is none of its own, nor is
 * one that goes on with the same role without a heading, or right below the heading of the part and of
 * its first dimension (“一、存在的问题及原因 / （一）思想方面 / 主要表现：”).
 */
function sectionsOf(parts: readonly Part[]): Section[] {
  const sections: Section[] = [];
  for (const [i, part] of parts.entries()) {
    if (part.role === null) continue;
    const first = part.head.paragraph;
    const last = (part.lines[part.lines.length - 1] ?? part.head).paragraph;
    const before = sections[sections.length - 1];
    const isSame = before?.role === part.role && (!part.headed || saysNothing(parts[i - 1]));
    const goesOn = beginsInsideLine(part.head) || isSame;
    if (before && goesOn) sections[sections.length - 1] = { ...before, last };
    else sections.push({ role: part.role, first, last, heading: part.headed ? part.head.headline : "" });
  }
  return sections;
}

function saysNothing(part: Part | undefined): boolean {
  return part !== undefined && part.lines.length === 0 && part.dimension === null && standsAlone(part.head);
}

function readItems(parts: readonly Part[], numberings: ItemNumberings): Item[] {
  return parts.flatMap((part) => {
    const role = part.role && LISTED_IN[part.role];
    if (!role) return [];
    const entries = entriesOf(part.lines, part.headed ? entriesBehindHeading(part.head) : []);
    return itemsOf(outlineOf(entries, role), role, numberings[role], part.dimension?.headline ?? "");
  });
}
