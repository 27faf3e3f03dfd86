import { HostError } from "../host-error";
import { hostClass, type HostObject } from "../host-object";

interface Collection {
  readonly type: string;
  readonly items: () => readonly HostObject[];
}

/** Collections differ in their type alone, and in members of their own that few have. */
const CLASSES = new Map<string, (state: Collection) => HostObject>();

/** A collection of Word's, worked out anew for each use. */
export function collection(type: string, items: () => readonly HostObject[]): HostObject {
  const known = CLASSES.get(type);
  if (known !== undefined) return known({ type, items });
  const made = collectionClass(type);
  CLASSES.set(type, made);
  return made({ type, items });
}

function collectionClass(type: string): (state: Collection) => HostObject {
  const orNotFound = (item: HostObject | undefined): HostObject => {
    if (item === undefined) throw new HostError("ItemNotFound", `nothing there in the ${type}`);
    return item;
  };
  const byTag = ({ items }: Collection, tag: unknown) =>
    collection(type, () => items().filter((item) => item.read("Tag") === tag));
  return hostClass<Collection>({
    type,
    items: ({ items }) => items(),
    methods: {
      GetFirst: ({ items }) => orNotFound(items()[0]),
      GetFirstOrNullObject: ({ items }) => items()[0] ?? null,
      GetLast: ({ items }) => orNotFound(items().at(-1)),
      GetLastOrNullObject: ({ items }) => items().at(-1) ?? null,
      GetItem: ({ items }, index) => orNotFound(items()[Number(index)]),
      GetCount: ({ items }) => items().length,
      ...(type === "ContentControlCollection" ? { GetByTag: byTag } : {}),
    },
  });
}
