import { elements, type XmlElement } from "./xml-tree";

/** One relationship of a part (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The whole type, a URI; the namespaces of transitional and strict files differ. */
  readonly type: string;
  /** The name of the part it leads to, without a leading slash. */
  readonly part: string;
}

/** "word/document.xml" → "word/_rels/document.xml.rels"; "" (the package) → "_rels/.rels". */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of `source` to parts of the package, in their order; those to the outside are left out. */
export function relationshipsOf(source: string, relationships: XmlElement): readonly Relationship[] {
  return elements(relationships).flatMap(({ attributes }) => {
    const target = attributes["Target"];
    if (target === undefined || attributes["TargetMode"] === "External") return [];
    const { Id: id = "", Type: type = "" } = attributes;
    return [{ id, type, part: resolve(source, target) }];
  });
}

/** Whether a relationship is of that kind ("styles"): the types end alike in transitional and strict files. */
export function isOfType({ type }: Relationship, kind: string): boolean {
  return type.endsWith(`/relationships/${kind}`);
}

/** A relative part name against the folder of its source; a leading slash means the package's root. */
function resolve(source: string, target: string): string {
  const folder = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...folder, ...target.split("/")]) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
