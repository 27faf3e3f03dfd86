import { HostError, notImplemented } from "./host-error";
import { isHostObject, type HostObject, type HostValue } from "./host-object";
import { OBJECT_PATH, type ArgumentInfo, type ObjectPath, type RequestBody } from "./protocol";
import type { References } from "./references";

/** Calls a method of an object: how is the executor's business. */
export type Call = (object: HostObject, name: string, args: readonly HostValue[]) => HostValue;

/** Turns the object paths of one request into objects, each at most once: resolving may act. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly root: HostObject,
    private readonly references: References,
    private readonly call: Call,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `no object path ${id}`);
    const object = this.open(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments of a call; an argument that stands for an object comes as that object. */
  args(info: ArgumentInfo | undefined): readonly HostValue[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === "number" && id > 0 ? this.resolve(id) : (value as HostValue);
    });
  }

  private open(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.globalObject:
        return this.root;
      case OBJECT_PATH.newObject:
        throw notImplemented(`service ${path.Name}`);
      case OBJECT_PATH.referenceId:
        return this.remembered(path.Name);
      case OBJECT_PATH.nullObject:
        return null;
      case OBJECT_PATH.method:
        return this.below(path, (parent) => this.call(parent, path.Name, this.args(path.ArgumentInfo)));
      case OBJECT_PATH.indexer:
        return this.below(path, (parent) => this.call(parent, "GetItem", this.args(path.ArgumentInfo)));
      case OBJECT_PATH.property:
        return this.below(path, (parent) => parent.read(path.Name));
      default:
        throw notImplemented(`object path type ${path.ObjectPathType} (${path.Name})`);
    }
  }

  private remembered(id: string): HostObject {
    const object = this.references.find(id);
    if (object === undefined) throw new HostError("ItemNotFound", `no reference ${id}`);
    return object;
  }

  private below(path: ObjectPath, member: (parent: HostObject) => HostValue): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const value = member(parent);
    if (value === null || isHostObject(value)) return value;
    throw notImplemented(`object ${parent.type}.${path.Name}`);
  }
}
