import { short } from "./difference";

export interface ShapeDifference {
  readonly place: string;
  readonly recorded: string;
  readonly ours: string;
}

/** Ids of Word's own, which have no say in what we read. */
const UNCOMPARED = new Set(["_Id", "Id"]);

/**
 * The first place where two answers differ in shape: fields, the number of items, types, and null or not.
 * Values are not compared, but `sameReference` is told which references stand for each other.
 */
export function shapeDifference(
  recorded: unknown,
  ours: unknown,
  sameReference: (recorded: string, ours: string) => void,
  place = "",
): ShapeDifference | null {
  if (typeOf(recorded) !== typeOf(ours)) return { place, recorded: short(recorded), ours: short(ours) };
  if (Array.isArray(recorded) && Array.isArray(ours)) {
    for (const [index, item] of recorded.slice(0, ours.length).entries()) {
      const found = shapeDifference(item, ours[index], sameReference, `${place}[${index}]`);
      if (found !== null) return found;
    }
    if (recorded.length === ours.length) return null;
    return { place, recorded: `${recorded.length} 项`, ours: `${ours.length} 项` };
  }
  if (!isObject(recorded) || !isObject(ours)) return null;
  for (const key of new Set([...Object.keys(recorded), ...Object.keys(ours)])) {
    if (UNCOMPARED.has(key)) continue;
    const [one, other] = [recorded[key], ours[key]];
    if (key === "_ReferenceId" && typeof one === "string" && typeof other === "string")
      sameReference(one, other);
    const found = shapeDifference(one, other, sameReference, place === "" ? key : `${place}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? "array" : typeof value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
