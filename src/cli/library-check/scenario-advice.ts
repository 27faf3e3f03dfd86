import type { Scenario } from "../../library/library";
import { standardLibrary } from "../../library/standard-library";
import { headingLikeness } from "../../skeleton/heading-likeness";
import { textAdvice } from "./text-advice";

const SHORTEST_SIGNAL = 3;

/** What the shape allows and a secretary would still mend in a file of its own; each as “path：advice”. */
export function scenarioAdvice(scenario: Scenario, fileName: string): readonly string[] {
  return [...identityAdvice(scenario, fileName), ...contentAdvice(scenario)];
}

/** The same of what the scenario says, wherever it stands: in a pack it has no file of its own. */
export function contentAdvice(scenario: Scenario): readonly string[] {
  return [
    ...texts(scenario).flatMap(([at, text]) => textAdvice(text).map((advice) => `${at}：${advice}`)),
    ...scenario.dimensions.flatMap(({ heading }, i) => headingAdvice(heading, `dimensions[${i}].heading`)),
    ...themeAdvice(scenario),
    ...signalAdvice(scenario),
  ];
}

function identityAdvice({ id, name }: Scenario, fileName: string): string[] {
  const advice: string[] = [];
  if (fileName !== `${id}.json`) advice.push(`id：文件名是 ${fileName}，请与 id 一致，改为 ${id}.json`);
  const taken = standardLibrary.scenarios.find((one) => one.id === id && one.name !== name);
  if (taken) advice.push(`id：“${id}”已经用于“${taken.name}”，请换一个`);
  return advice;
}

/** All texts that end up in a document or in the pane, with their paths. */
function texts(scenario: Scenario): (readonly [at: string, text: string])[] {
  const { name, meeting, theme, headings } = scenario;
  const authored = (["title", "opening", "closing"] as const).flatMap((key) =>
    Object.entries(scenario[key]).map(([who, text]) => [`${key}.${who}`, text] as const),
  );
  return [
    ["name", name],
    ["meeting", meeting],
    ["theme", theme ?? ""],
    ...authored,
    ...Object.entries(headings).map(([part, heading]) => [`headings.${part}`, heading] as const),
    ...scenario.caseHeadings.map((heading, i) => [`caseHeadings[${i}]`, heading] as const),
    ...scenario.dimensions.map(({ heading }, i) => [`dimensions[${i}].heading`, heading] as const),
  ];
}

/** The check finds a dimension in a text by its heading; two or three characters are too few for that. */
function headingAdvice(heading: string, at: string): string[] {
  if (headingLikeness(heading, heading).named > 0) return [];
  return [`${at}：“${heading}”太短，检查时认不出这个维度，请写通知里的全称`];
}

function themeAdvice({ theme, opening }: Scenario): string[] {
  const isAsked = Object.values(opening).some((text) => text.includes("{theme}"));
  if (theme === null && isAsked)
    return ["theme：引言里用了 {theme}，这里写了 null，引言里会留下【会议主题】"];
  return /[【】]/u.test(theme ?? "") ? ["theme：主题还有【空格】没有填"] : [];
}

/** Signals that do not tell the meeting from another one, or from most texts. */
function signalAdvice({ name, year, signals, id }: Scenario): string[] {
  const twin = standardLibrary.scenarios.find(
    (one) => one.id !== id && signals.every((signal) => one.signals.includes(signal)),
  );
  const short = signals.flatMap((signal, i) =>
    [...signal].length < SHORTEST_SIGNAL ? [`signals[${i}]：“${signal}”太短，别的材料里也常有`] : [],
  );
  const isAnnual = year !== null && name.includes(`${year}年度`);
  const namesYear = signals.some((signal) => signal.includes(String(year)));
  return [
    ...(twin ? [`signals：这几条“${twin.name}”也都有，不能区分两者`] : []),
    ...short,
    ...(isAnnual && !namesYear ? [`signals：没有一条写着 ${year}，同往年的材料不好区分`] : []),
  ];
}
