import { descendants, problem } from "./read-manifest.mjs";

const WITH_ADDRESS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

/** Every address is an absolute https one: Word refuses pages and pictures that are not. */
export function checkAddresses({ root }) {
  return addresses(root).flatMap(({ at, text }) => {
    if (URL.canParse(text) && new URL(text).protocol === "https:") return [];
    return [problem(at, `地址“${text}”不是 https 地址`)];
  });
}

/** All addresses of the manifest with the element each stands in. */
function addresses(root) {
  const elements = WITH_ADDRESS.flatMap((name) => descendants(root, name));
  const values = [...elements, ...elements.flatMap((node) => descendants(node, "Override"))].flatMap((at) =>
    ["DefaultValue", "Value"]
      .filter((name) => at.hasAttribute(name))
      .map((name) => ({ at, text: at.getAttribute(name) })),
  );
  return [...values, ...descendants(root, "AppDomain").map((at) => ({ at, text: at.textContent.trim() }))];
}
