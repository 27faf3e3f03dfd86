import type { Block } from "../document/block";
import { authoredText } from "../library/authored-text";
import type { Dimension } from "../library/library";
import type { SectionRole } from "../statement/statement";
import { dimensionHeading } from "./dimension-heading";
import { fieldText, fillFields, isGiven } from "./fill-fields";
import { partOrder } from "./part-order";
import { casePrompt, PROMPTS } from "./prompts";
import type { SkeletonOptions } from "./skeleton-options";
import { titleLines } from "./title-lines";

/** A （一） entry: its heading without the number, and the paragraph below it. */
export interface SkeletonEntry {
  readonly heading: string;
  readonly body: string;
}

/** One part of the skeleton, before it is numbered. */
export interface SkeletonPart {
  readonly role: SectionRole;
  /** Without the number; "" for parts that have no heading. */
  readonly heading: string;
  /** What stands before the entries. */
  readonly lead: readonly Block[];
  readonly entries: readonly SkeletonEntry[];
}

/** The parts chosen, in the order they stand in a statement. */
export function skeletonParts(options: SkeletonOptions): SkeletonPart[] {
  const { scenario, authorship, parts } = options;
  const { headings } = scenario;
  const prompts = PROMPTS[authorship];
  const causes = { heading: prompts.causeTitle, body: prompts.cause };
  const measures = { heading: prompts.measureTitle, body: prompts.measure };
  const all: SkeletonPart[] = [
    unheaded("title", titleBlocks(options)),
    unheaded("byline", bylineBlocks(options)),
    unheaded("opening", [body(fillFields(authoredText(scenario.opening, authorship), options))]),
    { role: "previous", heading: headings.previous, lead: [body(prompts.previous)], entries: [] },
    { role: "issues", heading: headings.issues, lead: [], entries: dimensionEntries(options) },
    { role: "cases", heading: headings.cases, ...caseContent(scenario.caseHeadings) },
    { role: "causes", heading: headings.causes, lead: [], entries: [causes, causes, causes] },
    { role: "measures", heading: headings.measures, lead: [], entries: [measures, measures, measures] },
    { role: "disclosures", heading: headings.disclosures, lead: [body(prompts.disclosures)], entries: [] },
    unheaded("closing", [body(fillFields(authoredText(scenario.closing, authorship), options))]),
  ];
  const leftOut = (["previous", "cases", "disclosures"] as const).filter((part) => !parts.includes(part));
  const order = partOrder(scenario);
  return all
    .filter(({ role }) => !leftOut.some((part) => part === role))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

/** The dimensions chosen, in the chosen order. */
export function chosenDimensions({ scenario, dimensions }: SkeletonOptions): Dimension[] {
  return [...new Set(dimensions)].flatMap((id) => scenario.dimensions.find((one) => one.id === id) ?? []);
}

/** “…方面” with two points to fill: reviewers expect two or three under each dimension. */
export function dimensionEntry(
  dimension: Dimension,
  { authorship, scenario }: SkeletonOptions,
): SkeletonEntry {
  const { issue } = PROMPTS[authorship];
  return { heading: dimensionHeading(dimension, scenario), body: `一是${issue}二是${issue}` };
}

function dimensionEntries(options: SkeletonOptions): SkeletonEntry[] {
  return chosenDimensions(options).map((dimension) => dimensionEntry(dimension, options));
}

function caseContent(headings: readonly string[]): Pick<SkeletonPart, "lead" | "entries"> {
  if (headings.length === 0) return { lead: [body(casePrompt("案例剖析"))], entries: [] };
  return { lead: [], entries: headings.map((heading) => ({ heading, body: casePrompt(heading) })) };
}

function unheaded(role: SectionRole, lead: readonly Block[]): SkeletonPart {
  return { role, heading: "", lead, entries: [] };
}

function body(text: string): Block {
  return { kind: "body", text };
}

/** A 班子 title names the 班子 on lines of its own above the title: no one else signs such a text. */
function titleBlocks(options: SkeletonOptions): Block[] {
  const { scenario, authorship } = options;
  const template = authoredText(scenario.title, authorship);
  const namesTeam = authorship === "team" && !template.includes("{unit}");
  const lines = [
    ...(namesTeam ? titleLines(teamLine(options)) : []),
    ...titleLines(fillFields(template, options)),
  ];
  return lines.map((text) => ({ kind: "title", text }));
}

/** The 班子 of the unit given; a blank for it is named as the scenario's opening names the author. */
function teamLine(options: SkeletonOptions): string {
  if (isGiven("unit", options)) return teamName(fieldText("unit", options));
  return options.scenario.opening.team?.includes("支部委员会") ? "【党支部名称】班子" : "【单位】领导班子";
}

/** 中共某局党组 → 中共某局党组班子; 某局 → 某局领导班子. */
function teamName(unit: string): string {
  if (unit.endsWith("班子")) return unit;
  return /(?:党组|党委|工委|常委会|支委会|支部)$/u.test(unit) ? `${unit}班子` : `${unit}领导班子`;
}

/** 职务 and 姓名 two wide spaces apart, the date in （） on the next line; a 班子 has the date only. */
function bylineBlocks(options: SkeletonOptions): Block[] {
  const date: Block = {
    kind: "byline",
    text: `（${fieldText("date", options).replace(/^[（(]|[）)]$/gu, "")}）`,
  };
  if (options.authorship === "team") return [date];
  const author = `${fullPost(options)}\u3000\u3000${fieldText("name", options)}`;
  return [{ kind: "byline", text: author }, date];
}

/** The post with the unit before it (某局 + 副局长), unless that would name the 党组 or the unit twice. */
function fullPost(options: SkeletonOptions): string {
  const post = fieldText("post", options);
  if (!isGiven("unit", options)) return post;
  const unit = fieldText("unit", options);
  const repeats = post.startsWith(unit) || /(?:党组|党委|工委|常委会|支委会|支部|班子)$/u.test(unit);
  return repeats ? post : `${unit}${post}`;
}
