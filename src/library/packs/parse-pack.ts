import { isRecord } from "../json-shape";
import type { PackProblem } from "./hostile";
import { headProblems, INSPECTIONS, isNewer, NO_PACK, type KnownConcepts } from "./inspect-pack";
import {
  PACK_FORMAT,
  PACK_LIMITS,
  PACK_VERSION,
  type OwnPhrase,
  type OwnTerms,
  type OwnThresholds,
  type Pack,
} from "./pack";
import { byteLength, readJson } from "./read-json";

export type { KnownConcepts };

/** A pack, or at least one problem. `newer`: only a newer version of this program can read it. */
export type ParsedPack =
  { readonly pack: Pack } | { readonly problems: readonly PackProblem[]; readonly newer: boolean };

/**
 * Reads a pack from the text of a file, or from a value of which JSON can be made. Whatever is handed in,
 * it throws nothing and gives a Pack of plain new objects, or what is wrong, in Chinese.
 */
export function parsePack(input: unknown, known: KnownConcepts): ParsedPack {
  try {
    // What is no text is written out first: what then comes back is plain data, whatever it was.
    const read = readText(typeof input === "string" ? input : (JSON.stringify(input) ?? ""));
    if ("problem" in read) return refused([read.problem]);
    return parseValue(read.value, known);
  } catch {
    // Stacks that overflow, objects that throw when looked at.
    return refused([{ path: "", message: "内容无法读取" }]);
  }
}

/** Why a file of that size is refused without being read; null when it may be. */
export function sizeProblem(bytes: number): PackProblem | null {
  if (bytes <= PACK_LIMITS.bytes) return null;
  return { path: "", message: `文件有 ${(bytes / PACK_LIMITS.bytes).toFixed(1)} MB，最大 1 MB` };
}

function readText(text: string): { value: unknown } | { problem: PackProblem } {
  const tooLarge = sizeProblem(text.length > PACK_LIMITS.bytes ? text.length : byteLength(text));
  return tooLarge ? { problem: tooLarge } : readJson(text);
}

function parseValue(value: unknown, known: KnownConcepts): ParsedPack {
  if (!isRecord(value)) return refused([NO_PACK]);
  const [unfit] = headProblems(value);
  if (unfit) return isNewer(value) ? { problems: [unfit], newer: true } : refused([unfit]);
  for (const inspect of INSPECTIONS) {
    const problems = inspect(value, known, PACK_LIMITS.problems);
    if (problems.length > 0) return refused(problems);
  }
  return { pack: toPack(value) };
}

/**
 * All that is wrong with the text of a pack, for the one who mends it; nothing when parsePack takes it.
 * parsePack stops at the first kind of fault, which is enough to refuse a pack; here each kind is asked.
 */
export function packProblems(text: string, known: KnownConcepts): readonly PackProblem[] {
  const read = readText(text);
  if ("problem" in read) return [read.problem];
  const { value } = read;
  if (!isRecord(value)) return [NO_PACK];
  const head = headProblems(value);
  if (isNewer(value)) return head;
  return INSPECTIONS.reduce((all, inspect) => {
    // Of one place only the first kind: a text too long for any place is too long for its own as well.
    const named = new Set(all.map(({ path }) => path));
    return [...all, ...inspect(value, known, Infinity).filter(({ path }) => !named.has(path))];
  }, head);
}

function refused(problems: readonly PackProblem[]): ParsedPack {
  const shown = problems.slice(0, PACK_LIMITS.problems);
  const left = problems.length - shown.length;
  const rest = left > 0 ? [{ path: "", message: `另有 ${left} 处` }] : [];
  return { problems: [...shown, ...rest], newer: false };
}

/** Exactly what is known, in new objects, with what was left out filled in. The shape has been checked. */
function toPack(value: Readonly<Record<string, unknown>>): Pack {
  const given = value as unknown as Partial<Pack> & Pick<Pack, "name">;
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    name: given.name,
    unit: given.unit ?? null,
    phrases: (given.phrases ?? []).map(toPhrase),
    scenarios: given.scenarios ?? [],
    terms: (given.terms ?? []).map(toTerms),
    thresholds: toThresholds(given.thresholds ?? {}),
  };
}

function toPhrase(given: OwnPhrase): OwnPhrase {
  const { id, role, category, text } = given;
  const optional = given as Partial<OwnPhrase>;
  return {
    id,
    role,
    category,
    root: optional.root ?? null,
    text,
    tags: [...(optional.tags ?? [])],
    set: optional.set ?? null,
  };
}

function toTerms(given: OwnTerms): OwnTerms {
  if ("category" in given) return { category: given.category, words: [...given.words] };
  const roots = (given as Partial<typeof given>).roots ?? [];
  return { concept: given.concept, roots: [...roots], words: [...given.words] };
}

function toThresholds({ cause, measure }: OwnThresholds): OwnThresholds {
  return { ...(cause !== undefined && { cause }), ...(measure !== undefined && { measure }) };
}
