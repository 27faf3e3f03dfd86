import ts from "typescript";
import { eventNumber, isTold } from "./paragraph-events";

/**
 * Turns the declarations of the Word namespace into the metadata that OfficeExtension.LibraryBuilder
 * takes. Its records are arrays, and its flags are bits; what they mean was read off the client.
 */

const SET_OF = /\[Api set:\s*([A-Za-z]+)\s*([0-9.]+)?/u;
/** Members that the runtime itself brings. */
const RUNTIME = new Set(
  [
    "context",
    "isNullObject",
    "isNull",
    "items",
    "load",
    "set",
    "toJSON",
    "track",
    "untrack",
    "retrieve",
  ].concat(["update", "ensureUnchanged", "newObject"]),
);
/** Methods that only read. The declarations do not tell; it bears on nothing but the request's write flag. */
const READS = /^(?:get|search|select|compare|split|find|is|has|can|lookup)/u;

const PROPERTY = { loadable: 1, readOnly: 2, date: 8 } as const;
const NAVIGATION = { scalar: 1, readOnly: 2, collection: 16, loadable: 32 } as const;
const METHOD = { read: 2, collection: 4, item: 16, date: 32 } as const;
const RESTORABLE = 4;
const CLASS = { collection: 1, tracked: 2 } as const;

type Record_ = readonly unknown[];

/** What LibraryBuilder takes. */
export interface ClientMetadata {
  readonly name: "Word";
  readonly version: "0";
  readonly defaultApiSetName: "WordApi";
  readonly hostName: "Word";
  readonly apiSets: readonly Record_[];
  readonly strings: readonly string[];
  readonly enumTypes: readonly { readonly name: string; readonly fields: Readonly<Record<string, string>> }[];
  readonly clientObjectTypes: readonly Record_[];
}

export function metadataOf(declarations: string): ClientMetadata {
  // Most of the file is of other programs: only the namespace itself is parsed.
  const namespaces = declarations.match(/^declare namespace Word \{[\s\S]*?^\}/gmu) ?? [];
  const source = ts.createSourceFile("word.d.ts", namespaces.join("\n"), ts.ScriptTarget.Latest, true);
  const statements = source.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) && statement.body !== undefined && ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [],
  );
  const classes = new ClassReader(statements.filter(ts.isClassDeclaration));
  return {
    name: "Word",
    version: "0",
    defaultApiSetName: "WordApi",
    hostName: "Word",
    apiSets: classes.apiSets,
    strings: [],
    enumTypes: statements.filter(ts.isEnumDeclaration).map(enumType),
    clientObjectTypes: classes.records(),
  };
}

function enumType(declaration: ts.EnumDeclaration) {
  const fields = declaration.members.map(({ name, initializer }) => {
    const value =
      initializer !== undefined && ts.isStringLiteral(initializer) ? initializer.text : name.getText();
    return [name.getText(), value];
  });
  return { name: declaration.name.text, fields: Object.fromEntries(fields) as Record<string, string> };
}

class ClassReader {
  readonly apiSets: Record_[] = [];
  private readonly setNumbers = new Map<string, number>();
  private readonly members = new Map<string, ts.ClassElement[]>();

  constructor(classes: readonly ts.ClassDeclaration[]) {
    for (const declaration of classes) {
      const base = declaration.heritageClauses?.map((clause) => clause.getText()).join() ?? "";
      const name = declaration.name?.text ?? "";
      if (!base.includes("ClientObject") || name === "RequestContext") continue;
      this.members.set(name, [...(this.members.get(name) ?? []), ...declaration.members]);
    }
  }

  records(): readonly Record_[] {
    return [...this.members.keys()].map((name) => this.classRecord(name));
  }

  private classRecord(name: string): Record_ {
    const members = (this.members.get(name) ?? []).filter(
      (member) =>
        !ts.getCombinedModifierFlags(member) ||
        !(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static),
    );
    const isTracked = members.some((member) => memberName(member) === "track");
    const properties: Record_[] = isTracked ? [["_ReferenceId", 2, 0, "_ReferenceId", 0]] : [];
    const navigations: Record_[] = [];
    const methods: Record_[] = name === "Document" ? [...DOCUMENT_METHODS] : [];
    const objectMethods: Record_[] = [];
    const events: Record_[] = [];
    const seen = new Set<string>();
    for (const member of members) {
      const key = memberName(member);
      // Of overloads the first stands for all: they differ in the types of their arguments alone.
      if (key === "" || RUNTIME.has(key) || seen.has(key)) continue;
      seen.add(key);
      if (isEvent(member)) this.event(member, key, events, methods);
      else if (ts.isPropertyDeclaration(member)) this.property(member, key, properties, navigations);
      if (ts.isMethodDeclaration(member)) this.method(member, key, methods, objectMethods);
    }
    const item = this.itemType(name);
    if (item !== null) objectMethods.push(["_GetItem", item, 1, METHOD.item, 0, RESTORABLE, "_GetItem"]);
    const flags = (item === null ? 0 : CLASS.collection) | (isTracked ? CLASS.tracked : 0);
    const service = name === "Application" ? "Microsoft.WordServices.Application" : 0;
    return [name, flags, properties, navigations, methods, objectMethods, 0, item ?? 0, events, service, 0];
  }

  private property(
    member: ts.PropertyDeclaration,
    key: string,
    properties: Record_[],
    navigations: Record_[],
  ): void {
    const type = member.type?.getText() ?? "";
    const target = this.classOf(member.type);
    if (target !== null) {
      const kind =
        this.itemType(target) === null ? NAVIGATION.scalar | NAVIGATION.loadable : NAVIGATION.collection;
      navigations.push([
        key,
        target,
        NAVIGATION.readOnly | kind,
        this.apiSet(member),
        pascal(key),
        RESTORABLE,
        0,
      ]);
      return;
    }
    const isReadOnly = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0;
    const flags =
      PROPERTY.loadable | (isReadOnly ? PROPERTY.readOnly : 0) | (type === "Date" ? PROPERTY.date : 0);
    properties.push([key, flags, this.apiSet(member), pascal(key), 0]);
  }

  /** The client asks for an event by calling “_Register…” on the object; other events than these are left out. */
  private event(member: ts.PropertyDeclaration, key: string, events: Record_[], methods: Record_[]): void {
    const name = key.replace(/^on/u, "");
    if (!isTold(name)) return;
    const [register, unregister] = [`_Register${name}`, `_Unregister${name}`];
    events.push([name, 0, this.apiSet(member), String(eventNumber(name)), "", register, unregister]);
    for (const call of [register, unregister]) methods.push([call, 0, METHOD.read, 0, 0, call]);
  }

  private method(
    member: ts.MethodDeclaration,
    key: string,
    methods: Record_[],
    objectMethods: Record_[],
  ): void {
    const [read, restorable] = READS.test(key) ? [METHOD.read, RESTORABLE] : [0, 0];
    const { length } = member.parameters;
    const target = this.classOf(member.type);
    const set = this.apiSet(member);
    if (target !== null) {
      const kind = this.itemType(target) === null ? 0 : METHOD.collection;
      objectMethods.push([key, target, length, read | kind, set, restorable, pascal(key)]);
      return;
    }
    const date = member.type?.getText().includes("ClientResult<Date>") === true ? METHOD.date : 0;
    methods.push([key, length, read | date, set, restorable, pascal(key)]);
  }

  /** The class of a type "Word.Range", if it is one of the client objects. */
  private classOf(type: ts.TypeNode | undefined): string | null {
    const name = /^Word\.(\w+)$/u.exec(type?.getText() ?? "")?.[1];
    return name !== undefined && this.members.has(name) ? name : null;
  }

  /** The class of a collection's items; null for what is no collection. */
  private itemType(name: string): string | null {
    const items = this.members.get(name)?.find((member) => memberName(member) === "items");
    if (items === undefined || !ts.isPropertyDeclaration(items)) return null;
    return /Word\.(\w+)\[\]/u.exec(items.type?.getText() ?? "")?.[1] ?? null;
  }

  /** The number of the member's requirement set, from its comment; 0 when there is none. */
  private apiSet(member: ts.ClassElement): number {
    const comment = ts.getJSDocCommentsAndTags(member).map((doc) => doc.getText());
    const match = SET_OF.exec(comment.join("\n"));
    if (match === null) return 0;
    const [name, version] = [match[1] ?? "", match[2] ?? "1.1"];
    const known = this.setNumbers.get(`${name} ${version}`);
    if (known !== undefined) return known;
    this.apiSets.push([version, name]);
    this.setNumbers.set(`${name} ${version}`, this.apiSets.length);
    return this.apiSets.length;
  }
}

const DOCUMENT_METHODS: readonly Record_[] = [
  ["_RemoveReference", 1, METHOD.read, 0, RESTORABLE, "_RemoveReference"],
  ["_GetObjectByReferenceId", 1, METHOD.read, 0, RESTORABLE, "_GetObjectByReferenceId"],
];

function isEvent(member: ts.ClassElement): member is ts.PropertyDeclaration {
  return (
    ts.isPropertyDeclaration(member) &&
    (member.type?.getText() ?? "").startsWith("OfficeExtension.EventHandlers")
  );
}

function memberName(member: ts.ClassElement): string {
  return member.name?.getText() ?? "";
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
