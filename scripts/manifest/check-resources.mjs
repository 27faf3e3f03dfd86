import { child, descendants, problem, resolve } from "./read-manifest.mjs";

/** Which list of Resources an element's resid must point into. */
const KIND_OF = {
  Image: "Images",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};
const LONGEST = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };
const LONGEST_ID = 32;
const kindOf = (resource) => resource.parentNode.localName;

/** Resource ids are unique and at most 32 characters. */
export function checkResourceIds({ resourceNodes }) {
  const seen = new Set();
  return resourceNodes.flatMap((node) => {
    const id = node.getAttribute("id");
    const repeated = seen.has(id);
    seen.add(id);
    return [
      ...(repeated ? [problem(node, `资源 id“${id}”重复`)] : []),
      ...(id.length > LONGEST_ID ? [problem(node, `资源 id“${id}”超过 ${LONGEST_ID} 个字符`)] : []),
    ];
  });
}

/** Every resid names a resource, and one of the right list. */
export function checkReferences(manifest) {
  return descendants(manifest.root, "*").flatMap((node) => {
    if (!node.hasAttribute("resid")) return [];
    const id = node.getAttribute("resid");
    const target = resolve(manifest, node);
    if (!target) return [problem(node, `${node.localName} 引用的资源“${id}”不存在`)];
    const wanted = KIND_OF[node.localName];
    if (!wanted || kindOf(target) === wanted) return [];
    return [problem(node, `${node.localName} 引用的“${id}”应在 ${wanted} 里，现在 ${kindOf(target)} 里`)];
  });
}

/** Every resource is used; one that is not was left behind by a change. */
export function checkUnused({ root, resourceNodes }) {
  const used = new Set(descendants(root, "*").map((node) => node.getAttribute("resid")));
  return resourceNodes
    .filter((node) => !used.has(node.getAttribute("id")))
    .map((node) => problem(node, `资源“${node.getAttribute("id")}”没有被引用`));
}

/** Texts keep to the lengths that the schema allows (125 for short, 250 for long strings). */
export function checkLengths({ root, resourceNodes }) {
  const named = [
    { node: child(root, "DisplayName"), longest: 125 },
    { node: child(root, "Description"), longest: 250 },
    ...resourceNodes.map((node) => ({ node, longest: LONGEST[kindOf(node)] ?? Infinity })),
  ];
  return named.flatMap(({ node, longest }) =>
    textsOf(node)
      .filter(({ text }) => text.length > longest)
      .map(({ at, text }) => problem(at, `“${nameOf(node)}”有 ${text.length} 个字符，超过 ${longest} 个`)),
  );
}

/** Chinese by default, English beside it, for every text a person reads. */
export function checkLocales({ root, resourceNodes }) {
  const locale = child(root, "DefaultLocale");
  const texts = [child(root, "DisplayName"), child(root, "Description"), ...resourceNodes.filter(isString)];
  return [
    ...(locale?.textContent.trim() === "zh-CN" ? [] : [problem(locale ?? root, "DefaultLocale 应为 zh-CN")]),
    ...texts
      .filter(Boolean)
      .flatMap((node) => [
        ...(node.getAttribute("DefaultValue") ? [] : [problem(node, `“${nameOf(node)}”没有中文文字`)]),
        ...(english(node) ? [] : [problem(node, `“${nameOf(node)}”缺少 en-US 的文字`)]),
      ]),
  ];
}

const isString = (node) => node.localName === "String";
const nameOf = (node) => node.getAttribute("id") || node.localName;
const overridesOf = (node) => (node ? descendants(node, "Override") : []);
const english = (node) =>
  overridesOf(node)
    .find((override) => override.getAttribute("Locale") === "en-US")
    ?.getAttribute("Value");

function textsOf(node) {
  if (!node) return [];
  const own = { at: node, text: node.getAttribute("DefaultValue") ?? "" };
  return [own, ...overridesOf(node).map((at) => ({ at, text: at.getAttribute("Value") ?? "" }))];
}
