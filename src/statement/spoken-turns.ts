import type { Start } from "./heading-roles";
import { standsAlone, type Line } from "./line";
import { fallsShort } from "./plain-heading";
import { coreRoleOf, type CoreRole } from "./section-role";
import type { OrdinalStyle } from "./statement";

const BLOCK_STYLES: readonly OrdinalStyle[] = ["chinese", "chinese-parens", "arabic"];
const LONGEST_HEADING = 48;
/** “为啥弄成这样？”, “打算这么改。”, “说原因，也是三个。” */
const LONGEST_LEAD = 20;

/** The lines of one dimension in which the causes and the measures begin. */
interface Turn {
  readonly head: number;
  readonly causes: number;
  readonly measures: number;
}

/**
 * The parts of a text in which every dimension goes from its issues to “为啥弄成这样？…” and “打算这么改。…”:
 * paragraphs without number that begin with a short sentence in one's own words. Only where two
 * dimensions at least are built so; a single one may just happen to say such words.
 */
export function spokenTurns(lines: readonly Line[]): Start[] {
  for (const style of BLOCK_STYLES) {
    const heads = lines.flatMap((line, at) => (isHead(line, style) ? [at] : []));
    if (heads.length < 2) continue;
    const turns = heads.map((head, i) => turnOf(lines, head, heads[i + 1] ?? lines.length));
    const found = turns.filter((turn) => turn !== null);
    if (found.length >= 2) return found.flatMap((turn) => startsOf(lines, turn));
  }
  return [];
}

function isHead(line: Line, style: OrdinalStyle): boolean {
  return line.ordinal?.style === style && standsAlone(line) && line.headline.length <= LONGEST_HEADING;
}

function turnOf(lines: readonly Line[], head: number, to: number): Turn | null {
  const causes = leadIn(lines, "causes", head + 2, to);
  const measures = causes === null ? null : leadIn(lines, "measures", causes + 1, to);
  return causes === null || measures === null ? null : { head, causes, measures };
}

function leadIn(lines: readonly Line[], role: CoreRole, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (leadsTo(lines[at]!) === role) return at;
  return null;
}

/**
 * The part that a short first sentence leads over to, or the first words of a longer one (“想想是什么缘故，
 * 说到底是…”); “整改不彻底。…” tells an issue itself, “为啥一拖再拖？” asks for its causes.
 */
function leadsTo(line: Line): CoreRole | null {
  const lead = isShort(line) ? line.headline : (line.headline.split(/[，,]/u)[0] ?? "");
  if (line.ordinal !== null || lead.length > LONGEST_LEAD) return null;
  if (fallsShort(lead) && !/[？?]/u.test(line.text.charAt(line.headlineEnd - 1))) return null;
  return coreRoleOf(lead);
}

function isShort({ headline }: Line): boolean {
  return headline.length <= LONGEST_LEAD;
}

/** Where nothing leads over to the issues (“党课没人听。…”), they begin with the dimension's own line. */
function startsOf(lines: readonly Line[], { head, causes, measures }: Turn): Start[] {
  const first = lines[head + 1]!;
  const isLead = first.ordinal === null && isShort(first) && listsBehind(first);
  return [
    { at: isLead ? head + 1 : head, role: "issues", headed: isLead },
    { at: causes, role: "causes", headed: isShort(lines[causes]!) },
    { at: measures, role: "measures", headed: isShort(lines[measures]!) },
  ];
}

/** “问题有三条。第一，…”: the list begins right behind the sentence; or the sentence is all there is. */
function listsBehind(line: Line): boolean {
  const begin = line.points[0]?.start;
  return standsAlone(line) || (begin !== undefined && line.text.slice(line.headlineEnd, begin).trim() === "");
}
