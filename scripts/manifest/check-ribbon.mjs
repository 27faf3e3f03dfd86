import { children, descendants, problem } from "./read-manifest.mjs";
import { REQUIRED_RIBBON_SIZES, RIBBON_SIZES } from "./icon-sizes.mjs";

/** The buttons stand on 开始 (TabHome), where people who write are. */
export function checkTab({ root }) {
  const tabs = [...descendants(root, "OfficeTab"), ...descendants(root, "CustomTab")];
  if (tabs.length === 0) return [problem(root, "没有功能区选项卡")];
  return tabs
    .filter((tab) => tab.getAttribute("id") !== "TabHome")
    .map((tab) => problem(tab, `选项卡“${tab.getAttribute("id")}”应为 TabHome（开始）`));
}

/** Ids of groups and controls are there, unique and at most 125 characters; Word drops the ribbon otherwise. */
export function checkControlIds({ root }) {
  const seen = new Set();
  return [...descendants(root, "Group"), ...descendants(root, "Control")].flatMap((node) => {
    const id = node.getAttribute("id") ?? "";
    const repeated = seen.has(id);
    seen.add(id);
    if (id === "" || id.length > 125)
      return [problem(node, `${node.localName} 的 id“${id}”应为 1 至 125 个字符`)];
    return repeated ? [problem(node, `控件 id“${id}”重复`)] : [];
  });
}

/** Each icon of the ribbon offers 16, 32 and 80 pixels, and only sizes that Word knows. */
export function checkIconSizes({ root }) {
  return descendants(root, "Icon").flatMap((icon) => {
    const owner = icon.parentNode.getAttribute("id");
    const images = children(icon, "Image");
    const sizes = images.map((image) => Number(image.getAttribute("size")));
    return [
      ...REQUIRED_RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((size) =>
        problem(icon, `“${owner}”的图标缺少 ${size} 像素`),
      ),
      ...images
        .filter((image) => !RIBBON_SIZES.includes(Number(image.getAttribute("size"))))
        .map((image) => problem(image, `“${owner}”的图标尺寸“${image.getAttribute("size")}”不受支持`)),
    ];
  });
}
