import { HostError, notImplemented } from "./host-error";
import type { Span } from "./story";

/** What may stand in an argument, a property or a result. */
export type HostValue = HostObject | string | number | boolean | null | undefined;

/** An object of Word's, as the batch executor sees it. Members have the names of the protocol (PascalCase). */
export interface HostObject {
  readonly type: string;
  read(name: string): HostValue;
  write(name: string, value: HostValue): void;
  call(name: string, args: readonly HostValue[]): HostValue;
  /** For collections. */
  readonly items?: () => readonly HostObject[];
  /** The stretch of text it stands for, if any: it may come back as an argument. */
  readonly span: () => Span | null;
}

/** The members of one of Word's classes, over a state of its own. */
export interface HostClass<State> {
  readonly type: string;
  readonly properties?: Readonly<Record<string, (state: State) => HostValue>>;
  readonly setters?: Readonly<Record<string, (state: State, value: HostValue) => void>>;
  readonly methods?: Readonly<Record<string, (state: State, ...args: HostValue[]) => HostValue>>;
  readonly items?: (state: State) => readonly HostObject[];
  readonly span?: (state: State) => Span;
  /** False once the thing is no longer in the document; every use then answers ItemNotFound. */
  readonly isAlive?: (state: State) => boolean;
}

/** Returns what makes objects of a class. They share its tables: there may be ten thousand of them. */
export function hostClass<State>(members: HostClass<State>): (state: State) => HostObject {
  return (state) => new Instance(members, state);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof Instance;
}

/** The span behind an object that came as an argument. */
export function spanOf(value: HostValue): Span {
  const span = isHostObject(value) ? value.span() : null;
  if (span === null) throw new HostError("InvalidArgument", "a range was expected");
  return span;
}

class Instance<State> implements HostObject {
  readonly items?: () => readonly HostObject[];

  constructor(
    private readonly members: HostClass<State>,
    private readonly state: State,
  ) {
    const { items } = members;
    if (items !== undefined) this.items = () => items(state);
  }

  get type(): string {
    return this.members.type;
  }

  span(): Span | null {
    return this.members.span?.(this.state) ?? null;
  }

  read(name: string): HostValue {
    return this.member(this.members.properties, name)(this.state);
  }

  write(name: string, value: HostValue): void {
    this.member(this.members.setters, name, "setting ")(this.state, value);
  }

  call(name: string, args: readonly HostValue[]): HostValue {
    return this.member(this.members.methods, name, "", "()")(this.state, ...args);
  }

  private member<Member>(
    table: Readonly<Record<string, Member>> | undefined,
    name: string,
    before = "",
    behind = "",
  ): Member {
    if (this.members.isAlive?.(this.state) === false) {
      throw new HostError("ItemNotFound", `the ${this.type} is gone`);
    }
    const found = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined) throw notImplemented(`${before}${this.type}.${name}${behind}`);
    return found;
  }
}
