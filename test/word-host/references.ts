import type { HostObject } from "./host-object";

/** The objects that the client asked the host to remember from one request to the next. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  /** How many are remembered: what the client has not released yet. */
  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const id = this.ids.get(object) ?? `ref${++this.last}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  release(id: string): void {
    this.objects.delete(id);
  }
}
