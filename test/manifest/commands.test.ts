import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { pageOf, RIBBON_COMMANDS } from "../../src/commands/commands";
import { VIEWS } from "../../src/taskpane/view";

const xml = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(xml, "text/xml");
const all = (name: string): Element[] => Array.from(manifest.getElementsByTagNameNS("*", name));

/** The element of this name below `node`, which must be there. */
function only(node: Element, name: string): Element {
  const [found] = Array.from(node.getElementsByTagNameNS("*", name));
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function resource(id: string | null): string {
  const found = [...all("Url"), ...all("String")].find((node) => node.getAttribute("id") === id);
  if (!found) throw new Error(`no resource ${id}`);
  return found.getAttribute("DefaultValue") ?? "";
}

test("the manifest's buttons are the records, in their order", () => {
  const buttons = all("Control").map((control) => ({
    id: control.getAttribute("id"),
    labelKey: only(control, "Label").getAttribute("resid"),
    tipKey: only(only(control, "Supertip"), "Description").getAttribute("resid"),
    page: resource(only(control, "SourceLocation").getAttribute("resid")),
  }));
  expect(buttons).toEqual(
    RIBBON_COMMANDS.map((command) => ({
      id: command.id,
      labelKey: command.labelKey,
      tipKey: command.tipKey,
      page: `https://localhost:3001/${pageOf(command)}`,
    })),
  );
});

test("there is one button for each tab of the pane", () => {
  expect(RIBBON_COMMANDS.map((command) => command.view)).toEqual([...VIEWS]);
});

test("the buttons bear the names that people were promised", () => {
  expect(RIBBON_COMMANDS.map((command) => resource(command.labelKey))).toEqual([
    "插入骨架",
    "标准用语",
    "完整性检查",
  ]);
});

test("all buttons open one and the same pane", () => {
  expect(new Set(all("TaskpaneId").map((node) => node.textContent))).toEqual(new Set(["Duizhao.Pane"]));
});
