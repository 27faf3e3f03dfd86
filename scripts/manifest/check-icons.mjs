import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ICON_SIZES } from "./icon-sizes.mjs";
import { child, descendants, problem, resolve } from "./read-manifest.mjs";

/** A task pane add-in's own two icons (manifest reference, IconUrl and HighResolutionIconUrl). */
const OWN_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Every icon that the manifest names is a PNG in assets/ of the very size stated. */
export function checkIconFiles(manifest, assets) {
  const { root } = manifest;
  const own = Object.entries(OWN_ICONS).map(([name, size]) => ({
    node: child(root, name),
    size,
    target: child(root, name),
  }));
  const ribbon = descendants(root, "Image")
    .filter((node) => node.hasAttribute("resid"))
    .map((node) => ({ node, size: Number(node.getAttribute("size")), target: resolve(manifest, node) }));
  return [...own, ...ribbon]
    .filter(({ target }) => target !== null)
    .flatMap(({ node, size, target }) =>
      iconProblems(node, size, target.getAttribute("DefaultValue"), assets),
    );
}

function iconProblems(node, size, address, assets) {
  if (!URL.canParse(address)) return [];
  const [folder, file] = new URL(address).pathname.split("/").slice(-2);
  if (folder !== "assets") return [problem(node, `图标“${address}”不在 assets/ 里`)];
  return fileProblems(node, join(assets, file), file, size);
}

/** All nine sizes are there, those that the manifest does not name included. */
export function checkIconSet(_manifest, assets) {
  return ICON_SIZES.flatMap((size) =>
    fileProblems(null, join(assets, `icon-${size}.png`), `icon-${size}.png`, size),
  );
}

function fileProblems(node, path, file, size) {
  if (!existsSync(path)) return [problem(node, `图标文件 assets/${file} 不存在`)];
  const real = pngSize(readFileSync(path));
  if (real === null) return [problem(node, `assets/${file} 不是 PNG 图片`)];
  if (real.width === size && real.height === size) return [];
  return [problem(node, `assets/${file} 应为 ${size}×${size} 像素，实为 ${real.width}×${real.height}`)];
}

/** Width and height from a PNG's first chunk, IHDR (PNG specification 11.2.2); null where it is no PNG. */
export function pngSize(bytes) {
  if (
    bytes.length < 24 ||
    bytes.toString("latin1", 1, 4) !== "PNG" ||
    bytes.toString("latin1", 12, 16) !== "IHDR"
  )
    return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
