import type { Item } from "../statement/statement";
import { shortTitle } from "../statement/short-title";
import { withoutNegativeTail } from "./topic-tails";

/** What an issue is about, in its own words. */
export interface Topic {
  /** Fit to stand between quotation marks. */
  readonly text: string;
  /** matter: the thing itself (廉政谈话); clause: what is said about it (学习不够深入). */
  readonly kind: "matter" | "clause";
}

/** A shorter matter (学习, 业务) tells nothing: then the clause is taken. */
const SHORTEST = 3;
const LONGEST = 16;
/** From here on the first of two matters is enough. */
const LONG = 10;

/** The topic of each issue, by id. Two issues never share a matter: then each is told by its clause. */
export function topicsOf(issues: readonly Pick<Item, "id" | "title">[]): ReadonlyMap<string, Topic> {
  const matters = issues.map(({ title }) => matterOf(title));
  const users = new Map<string | null, number>();
  for (const matter of matters) users.set(matter, (users.get(matter) ?? 0) + 1);
  return new Map(
    issues.map(({ id, title }, i) => {
      const matter = matters[i]!;
      const isOwn = matter !== null && users.get(matter) === 1;
      return [id, isOwn ? { text: matter, kind: "matter" } : { text: clauseOf(title), kind: "clause" }];
    }),
  );
}

/** The title's first clause; a very long one is cut, and says so. */
export function clauseOf(title: string): string {
  return shortTitle(firstClause(title));
}

function firstClause(title: string): string {
  return title.split(/[，,；;。：:\n]/u)[0]!.trim();
}

/** The thing the title names, or null where its words do not tell it apart from what is wrong. */
function matterOf(title: string): string | null {
  const clause = firstClause(title);
  const head = withoutNegativeTail(clause);
  if (head === clause) return null;
  const whole = head.replace(LEAD, "").replace(/的$/u, "");
  const place = /^([^在]+)[上中]$/u.exec(whole)?.[1];
  if (place) return place.length > 1 ? place : null;
  const trimmed = trimEnd(firstOfTwo(whole));
  const matter = withoutQuotes(trimmed);
  // A quoted term (“双减”) may be short. A place within (声音在病区) means that more than the matter is left.
  if (matter === trimmed && (matter.length < SHORTEST || /[^存]在/u.test(matter))) return null;
  return matter.length <= LONGEST && isBalanced(matter) ? matter : null;
}

/** What is done to the matter, before it: 对新事物研究不多, 落实“双减”有变通. */
const LEAD =
  /^(?:我的|先说|对于|对|抓|落实|履行|贯彻落实|学习贯彻|贯彻|执行|参加|存在|聚焦|学习(?=党的|习近平|《|“))+/u;

/** What is meant by every matter, behind it: 网络意识形态工作, “两个结合”领会, 党日质量. */
const GENERIC_END =
  /(?:的?(?:认识|重视|领会|领悟|理解|推进|参加|执行|力度|深度|质量|水平|工作|斗争|(?<=”)部署))$/u;

function trimEnd(matter: string): string {
  const shorter = matter.replace(GENERIC_END, "");
  return shorter !== matter && withoutQuotes(shorter).length >= SHORTEST ? trimEnd(shorter) : matter;
}

/** 反邪教斗争和打击非法宗教传播 → 反邪教斗争; two words before a common head stay together. */
function firstOfTwo(matter: string): string {
  if (matter.length <= LONG) return matter;
  const match = /^([^和及、的“]{3,})[和及、]([^的]+)$/u.exec(matter);
  return match && !/批评$/u.test(match[1]!) ? match[1]! : matter;
}

function withoutQuotes(text: string): string {
  return /^[“"]([^“”"]+)[”"]$/u.exec(text)?.[1] ?? text;
}

function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length;
  return count("“") === count("”") && count("（") === count("）") && count("《") === count("》");
}

/** What is done about the matter, behind it: 公务用车管理 is 公务用车. */
const HANDLING =
  /(?:管理|建设|监管|监督|治理|整治|整改|办理|处理|防控|防范|把关|教育|研究|转化|结合|发放|更新|清理|验收|管控|防治)$/u;

/** The words that an answer to the matter could not do without; the matter itself where they are few. */
export function coreOf({ text, kind }: Topic): string {
  const core = kind === "matter" ? text.replace(HANDLING, "") : text;
  return core.length >= SHORTEST ? core : text;
}
