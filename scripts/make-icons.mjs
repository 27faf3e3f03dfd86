// Draws assets/icon-*.png from assets/icon.svg: node scripts/make-icons.mjs. The PNGs are committed: a build
// needs no drawing.
import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { ICON_SIZES } from "./manifest/icon-sizes.mjs";

const assets = new URL("../assets/", import.meta.url);
const svg = readFileSync(new URL("icon.svg", assets), "utf8");

for (const size of ICON_SIZES) {
  const png = new Resvg(svg, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } });
  writeFileSync(new URL(`icon-${size}.png`, assets), png.render().asPng());
}
console.log(`已生成 ${ICON_SIZES.length} 个图标：${ICON_SIZES.join("、")} 像素`);
