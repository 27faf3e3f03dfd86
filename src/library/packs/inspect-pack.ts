import { isRecord } from "../json-shape";
import type { Concept } from "../library";
import { hostileProblems, type PackProblem } from "./hostile";
import { PACK_FORMAT, PACK_VERSION } from "./pack";
import { shapeProblems } from "./pack-shape";

/** What a pack is read beside: the concepts whose words it may add to. */
export interface KnownConcepts {
  readonly concepts: readonly Pick<Concept, "id">[];
}

/** The value of a file that is an object at least. */
export type PackRecord = Readonly<Record<string, unknown>>;

export const NO_PACK: PackProblem = {
  path: "format",
  message: `不是用语包：应当写明 "format": "${PACK_FORMAT}"`,
};

/** What the file says of itself. Only one thing: of a file that is no pack the version tells nothing. */
export function headProblems(value: PackRecord): PackProblem[] {
  const version = value["version"];
  if (value["format"] !== PACK_FORMAT) return [NO_PACK];
  if (version === PACK_VERSION) return [];
  const message = isNewer(value)
    ? `由更新版本的对照检查助手写成（版本 ${String(version)}），请更新后再用`
    : `版本应当是 ${PACK_VERSION}`;
  return [{ path: "version", message }];
}

export function isNewer({ format, version }: PackRecord): boolean {
  return format === PACK_FORMAT && Number.isInteger(version) && Number(version) > PACK_VERSION;
}

/** Looks for faults of one kind; holds against any object that JSON can say. */
export type Inspection = (value: PackRecord, known: KnownConcepts, most: number) => readonly PackProblem[];

/** What a pack must not hold comes first: parsePack looks no further when it finds such. */
export const INSPECTIONS: readonly Inspection[] = [
  (value, _, most) => hostileProblems(value, most),
  (value, known) => [...shapeProblems(value).map(split), ...conceptProblems(value["terms"], known)],
];

function split(problem: string): PackProblem {
  const at = problem.indexOf("：");
  return { path: problem.slice(0, at), message: problem.slice(at + 1) };
}

/** A misspelt concept must not become one of the unit's own by accident: that takes roots. */
function conceptProblems(terms: unknown, { concepts }: KnownConcepts): PackProblem[] {
  if (!Array.isArray(terms)) return [];
  const ids = new Set(concepts.map(({ id }) => id));
  return terms.flatMap((one: unknown, i) => {
    if (!isRecord(one) || typeof one["concept"] !== "string") return [];
    if (ids.has(one["concept"]) || Object.hasOwn(one, "roots")) return [];
    const message = `没有“${one["concept"]}”这个事项；要新设一个，请写上 roots（可以是空的列表）`;
    return [{ path: `terms[${i}].concept`, message }];
  });
}
