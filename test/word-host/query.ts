import { notImplemented } from "./host-error";
import { isHostObject, type HostObject } from "./host-object";
import type { QueryInfo } from "./protocol";
import type { References } from "./references";

/** The value of an object for a load: its reference and the properties asked for, one level or more down. */
export function queryValue(object: HostObject, query: QueryInfo, references: References | null): unknown {
  if (query.Expand !== undefined && query.Expand.length > 0) throw notImplemented("load with expand");
  const identity = identityValue(object, references);
  if (object.items === undefined) return { ...identity, ...selected(object, query.Select ?? [], references) };
  const from = query.Skip ?? 0;
  const items = object.items().slice(from, query.Top === undefined ? undefined : from + query.Top);
  const select = { Select: query.Select ?? [] };
  return { ...identity, _Items: items.map((item) => queryValue(item, select, references)) };
}

/** What every answer says of an object: the id under which it is remembered, if it is. */
export function identityValue(object: HostObject, references: References | null): Record<string, unknown> {
  return references === null ? {} : { _ReferenceId: references.keep(object) };
}

function selected(object: HostObject, select: readonly string[], references: References | null) {
  const value: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    const [name = "", ...rest] = path.split("/");
    if (name === "$none") continue;
    if (rest.length > 0) deeper.set(name, [...(deeper.get(name) ?? []), rest.join("/")]);
    else value[pascal(name)] = scalar(object, pascal(name));
  }
  for (const [name, paths] of deeper) {
    const next = object.read(pascal(name));
    value[pascal(name)] = isHostObject(next) ? queryValue(next, { Select: paths }, references) : null;
  }
  return value;
}

function scalar(object: HostObject, name: string): unknown {
  const value = object.read(name);
  if (isHostObject(value)) throw notImplemented(`load of all of ${object.type}.${name}`);
  return value;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
