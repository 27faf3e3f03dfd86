import { child, children, descendants, problem } from "./read-manifest.mjs";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const typeOf = (node) => node.getAttributeNS(XSI, "type");

/** A task pane for Word and nothing else, said twice: in the base manifest and in VersionOverrides. */
export function checkHosts({ root }) {
  const overrides = child(root, "VersionOverrides");
  return [
    ...(typeOf(root) === "TaskPaneApp" ? [] : [problem(root, "xsi:type 应为 TaskPaneApp")]),
    ...onlyDocument(root, child(root, "Hosts"), (host) => host.getAttribute("Name"), "Hosts"),
    ...onlyDocument(overrides ?? root, child(overrides, "Hosts"), typeOf, "VersionOverrides 的 Hosts"),
  ];
}

function onlyDocument(parent, hosts, nameOf, where) {
  const all = children(hosts, "Host");
  if (!all.some((host) => nameOf(host) === "Document"))
    return [problem(hosts ?? parent, `${where} 里缺少 Document（Word）`)];
  return all
    .filter((host) => nameOf(host) !== "Document")
    .map((host) => problem(host, `${where} 里不应有“${nameOf(host)}”，本加载项只用于 Word`));
}

/**
 * WordApi 1.3 in the base manifest, no more: a further requirement would shut out Word 2021. VersionOverrides states
 * none: repeating one there does nothing, and one that is not met takes all the buttons away.
 */
export function checkRequirements({ root }) {
  const base = child(root, "Requirements");
  const sets = child(base, "Sets");
  const wanted = children(sets, "Set").map((set) => [
    set.getAttribute("Name"),
    set.getAttribute("MinVersion") || sets.getAttribute("DefaultMinVersion") || "1.1",
  ]);
  const found = wanted.map((set) => set.join(" ")).join("、") || "无";
  const again = descendants(child(root, "VersionOverrides") ?? root, "Requirements").filter(
    (node) => node !== base,
  );
  return [
    ...(found === "WordApi 1.3"
      ? []
      : [problem(base ?? root, `Requirements 应为 WordApi 1.3，现为：${found}`)]),
    ...children(base, "Methods").map((node) => problem(node, "Requirements 里不应有 Methods")),
    ...again.map((node) =>
      problem(node, "VersionOverrides 里不应再写 Requirements：达不到时所有按钮都不会出现"),
    ),
  ];
}
