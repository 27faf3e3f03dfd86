import type { Element } from "@xmldom/xmldom";
import type { FlatPackage } from "./flat-package";
import { children, parseXml, serialize } from "./ooxml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN_RELATIONSHIPS = "/word/_rels/document.xml.rels";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A custom XML part of the package: ids are Word's own and new whenever the file is opened. */
export interface CustomXmlItem {
  readonly id: string;
  /** "/customXml/item1.xml" */
  readonly name: string;
  readonly root: Element;
}

/** The custom XML parts of a package, with what goes with them: properties, relationships, content types. */
export class CustomXmlItems {
  private readonly ids = new Map<string, string>();
  private count = 0;

  constructor(private readonly package_: FlatPackage) {}

  /** In the order of the document's relationships. */
  get all(): readonly CustomXmlItem[] {
    return this.relationships.flatMap((relationship) => {
      const name = `/${(relationship.getAttribute("Target") ?? "").replace(/^(\.\.)?\//u, "")}`;
      const root = this.package_.xml(name)?.documentElement;
      return root === null || root === undefined ? [] : [{ id: this.idOf(name), name, root }];
    });
  }

  xml(id: string): string {
    return serialize(this.item(id).root);
  }

  /** The id of the new part. */
  add(xml: string): string {
    parseXml(xml);
    const number = 1 + Math.max(0, ...this.package_.names("/customXml/item").map(numberOf));
    const name = `/customXml/item${number}.xml`;
    const id = this.idOf(name);
    const properties = `itemProps${number}.xml`;
    this.package_.put(name, "application/xml", xml);
    this.package_.put(
      `/customXml/${properties}`,
      PROPERTIES_TYPE,
      `<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${id}"/>`,
    );
    this.package_.put(
      `/customXml/_rels/item${number}.xml.rels`,
      RELATIONSHIPS_TYPE,
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="${properties}"/></Relationships>`,
    );
    this.relate(`../customXml/item${number}.xml`, `rIdItem${number}`);
    return id;
  }

  remove(id: string): void {
    const { name } = this.item(id);
    for (const relationship of this.relationships) {
      if (relationship.getAttribute("Target")?.endsWith(name))
        relationship.parentNode?.removeChild(relationship);
    }
    for (const part of [name, name.replace("item", "itemProps"), `/customXml/_rels${name.slice(10)}.rels`]) {
      this.package_.remove(part);
    }
  }

  private get relationships(): readonly Element[] {
    const root = this.package_.xml(MAIN_RELATIONSHIPS)?.documentElement;
    if (root === null || root === undefined) return [];
    return [...children(root)].filter((one) =>
      one.getAttribute("Type")?.endsWith("/relationships/customXml"),
    );
  }

  private relate(target: string, id: string): void {
    if (this.package_.xml(MAIN_RELATIONSHIPS) === undefined) {
      this.package_.put(MAIN_RELATIONSHIPS, RELATIONSHIPS_TYPE, `<Relationships xmlns="${RELATIONSHIPS}"/>`);
    }
    const document = this.package_.xml(MAIN_RELATIONSHIPS)!;
    const relationship = document.createElementNS(RELATIONSHIPS, "Relationship");
    relationship.setAttribute("Id", id);
    relationship.setAttribute("Type", `${OFFICE}/relationships/customXml`);
    relationship.setAttribute("Target", target);
    document.documentElement?.appendChild(relationship);
  }

  private item(id: string): CustomXmlItem {
    const found = this.all.find((item) => item.id === id);
    if (found === undefined) throw new RangeError(`no custom XML part ${id}`);
    return found;
  }

  private idOf(name: string): string {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    this.count += 1;
    const id = `{00000000-0000-4000-8000-${String(this.count).padStart(12, "0")}}`;
    this.ids.set(name, id);
    return id;
  }
}

function numberOf(name: string): number {
  return Number(/(\d+)\.xml$/u.exec(name)?.[1] ?? 0);
}
