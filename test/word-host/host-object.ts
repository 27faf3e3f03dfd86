import { HostError, notImplemented } from "./host-error";

/** What may stand in an argument, a property or a result. */
export type HostValue = HostObject | string | number | boolean | null | undefined;

/** An object of Word's, as the batch executor sees it. Members have the names of the protocol (PascalCase). */
export interface HostObject {
  readonly type: string;
  readonly properties: Readonly<Record<string, () => HostValue>>;
  readonly methods: Readonly<Record<string, (...args: HostValue[]) => HostValue>>;
  /** For collections. */
  readonly items?: () => readonly HostObject[];
  /** False once the thing is no longer in the document; every use then answers ItemNotFound. */
  readonly isAlive?: () => boolean;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "properties" in value && "methods" in value;
}

export function readProperty(object: HostObject, name: string): HostValue {
  demandAlive(object);
  const property = object.properties[name];
  if (property === undefined) throw notImplemented(`${object.type}.${name}`);
  return property();
}

export function callMethod(object: HostObject, name: string, args: readonly HostValue[]): HostValue {
  demandAlive(object);
  const method = object.methods[name];
  if (method === undefined) throw notImplemented(`${object.type}.${name}()`);
  return method(...args);
}

function demandAlive(object: HostObject): void {
  if (object.isAlive?.() === false) throw new HostError("ItemNotFound", `the ${object.type} is gone`);
}
