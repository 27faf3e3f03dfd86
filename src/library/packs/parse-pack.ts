import { isRecord } from "../json-shape";
import type { Concept } from "../library";
import { hostileProblems, type PackProblem } from "./hostile";
import {
  PACK_FORMAT,
  PACK_LIMITS,
  PACK_VERSION,
  type OwnPhrase,
  type OwnTerms,
  type OwnThresholds,
  type Pack,
} from "./pack";
import { shapeProblems } from "./pack-shape";
import { byteLength, readJson } from "./read-json";

/** A pack, or at least one problem. `newer`: only a newer version of this program can read it. */
export type ParsedPack =
  { readonly pack: Pack } | { readonly problems: readonly PackProblem[]; readonly newer: boolean };

/** What a pack is read beside: the concepts whose words it may add to. */
export interface KnownConcepts {
  readonly concepts: readonly Pick<Concept, "id">[];
}

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
  if (!isRecord(value) || value["format"] !== PACK_FORMAT)
    return refused([{ path: "format", message: `不是用语包：应当写明 "format": "${PACK_FORMAT}"` }]);
  const version = value["version"];
  if (Number.isInteger(version) && Number(version) > PACK_VERSION) {
    const message = `由更新版本的对照检查助手写成（版本 ${String(version)}），请更新后再用`;
    return { problems: [{ path: "version", message }], newer: true };
  }
  if (version !== PACK_VERSION) return refused([{ path: "version", message: `版本应当是 ${PACK_VERSION}` }]);
  const hostile = hostileProblems(value);
  if (hostile.length > 0) return refused(hostile);
  const problems = shapeProblems(value).map(split);
  if (problems.length > 0) return refused(problems);
  const pack = toPack(value);
  const unknown = conceptProblems(pack.terms, value["terms"], known);
  return unknown.length > 0 ? refused(unknown) : { pack };
}

function refused(problems: readonly PackProblem[]): ParsedPack {
  const shown = problems.slice(0, PACK_LIMITS.problems);
  const left = problems.length - shown.length;
  const rest = left > 0 ? [{ path: "", message: `另有 ${left} 处` }] : [];
  return { problems: [...shown, ...rest], newer: false };
}

function split(problem: string): PackProblem {
  const at = problem.indexOf("：");
  return { path: problem.slice(0, at), message: problem.slice(at + 1) };
}

/** A misspelt concept must not become one of the unit's own by accident: that takes roots. */
function conceptProblems(terms: readonly OwnTerms[], given: unknown, known: KnownConcepts): PackProblem[] {
  const ids = new Set(known.concepts.map(({ id }) => id));
  return terms.flatMap((one, i) => {
    if (!("concept" in one) || ids.has(one.concept)) return [];
    const raw: unknown = Array.isArray(given) ? given[i] : null;
    if (isRecord(raw) && Object.hasOwn(raw, "roots")) return [];
    const message = `没有“${one.concept}”这个事项；要新设一个，请写上 roots（可以是空的列表）`;
    return [{ path: `terms[${i}].concept`, message }];
  });
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
