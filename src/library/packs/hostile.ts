import { PACK_LIMITS } from "./pack";

/** One thing wrong with a pack: where it stands, as “phrases[2].text”, and what to put right, in Chinese. */
export interface PackProblem {
  readonly path: string;
  readonly message: string;
}

/** Keys that name what every object has: in careless hands they change all of them. */
const PROTOTYPE_KEYS = ["__proto__", "constructor", "prototype"];

/**
 * Control characters, line and paragraph separators, marks that turn the direction of writing or are not
 * seen, halves of a pair, and noncharacters: nothing that a person types into a phrase.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- control characters are the very subject
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}/u;

/** The beginning of a tag, a comment or a declaration; a character reference; a script for an address. */
const MARKUP = /<[a-z/!?]|&(?:#\d|#x[\da-f]|[a-z]{2,8};)|javascript:/iu;

/**
 * Whatever a pack must not hold wherever it stands: too deep, too long, too many, prototype keys,
 * unseen characters, markup. To be asked before anything else is read; no more than `most` are told.
 */
export function hostileProblems(value: unknown, most: number = PACK_LIMITS.problems): PackProblem[] {
  const problems: PackProblem[] = [];
  const report = (path: string, message: string): void => void problems.push({ path, message });

  function walk(one: unknown, path: string, depth: number): void {
    if (problems.length >= most) return;
    if (typeof one === "string") return visitText(one, path);
    if (typeof one !== "object" || one === null) return;
    if (depth > PACK_LIMITS.depth) return report(path, `层次太多，最多 ${PACK_LIMITS.depth} 层`);
    if (Array.isArray(one)) return visitList(one, path, depth);
    for (const key of Object.keys(one)) {
      const problem = keyProblem(key);
      if (problem) report(path, problem);
      else walk(Reflect.get(one, key), path === "" ? key : `${path}.${key}`, depth + 1);
      if (problems.length >= most) return;
    }
  }

  function visitList(list: readonly unknown[], path: string, depth: number): void {
    const usual = LIST_LIMITS[path] ?? PACK_LIMITS.list;
    const limit = path.endsWith(".words") ? PACK_LIMITS.words : usual;
    if (list.length > limit) return report(path, `有 ${list.length} 条，最多 ${limit} 条`);
    list.forEach((entry, i) => walk(entry, `${path}[${i}]`, depth + 1));
  }

  function visitText(text: string, path: string): void {
    if (text.length > PACK_LIMITS.text) report(path, `有 ${text.length} 个字，最多 ${PACK_LIMITS.text} 个字`);
    else if (UNSEEN.test(text)) report(path, "有控制字符、换行或看不见的字符，请删去");
    else if (MARKUP.test(text)) report(path, "有网页标记（如 <…>），只能写文字");
  }

  walk(value, "", 1);
  return problems;
}

const LIST_LIMITS: Readonly<Record<string, number>> = {
  phrases: PACK_LIMITS.phrases,
  scenarios: PACK_LIMITS.scenarios,
  terms: PACK_LIMITS.terms,
};

/** The key itself is told only if it can be shown. */
function keyProblem(key: string): string | null {
  if (PROTOTYPE_KEYS.includes(key)) return `不能有名为“${key}”的项`;
  if (key.length > PACK_LIMITS.id) return `有一项的名称太长，最多 ${PACK_LIMITS.id} 个字符`;
  if (UNSEEN.test(key) || MARKUP.test(key)) return "有一项的名称含有控制字符或网页标记";
  return null;
}

/** The text without the characters that a pack must not hold. */
export function withoutUnseen(text: string): string {
  return text.replace(new RegExp(UNSEEN, "gu"), "");
}
