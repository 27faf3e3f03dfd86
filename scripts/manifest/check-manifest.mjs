import { checkAddresses } from "./check-addresses.mjs";
import { checkHosts, checkRequirements } from "./check-host.mjs";
import { checkIconFiles, checkIconSet } from "./check-icons.mjs";
import { checkId, checkOrder, checkRequired, checkVersion } from "./check-identity.mjs";
import {
  checkLengths,
  checkLocales,
  checkReferences,
  checkResourceIds,
  checkUnused,
} from "./check-resources.mjs";
import { checkControlIds, checkIconSizes, checkTab } from "./check-ribbon.mjs";
import { readManifest } from "./read-manifest.mjs";

const CHECKS = [
  checkId,
  checkVersion,
  checkRequired,
  checkOrder,
  checkHosts,
  checkRequirements,
  checkTab,
  checkControlIds,
  checkIconSizes,
  checkResourceIds,
  checkReferences,
  checkUnused,
  checkLengths,
  checkLocales,
  checkAddresses,
  checkIconFiles,
  checkIconSet,
];

/**
 * Checks a manifest without any network.
 * @param {string} xml     the manifest's text
 * @param {string} assets  the folder that its https://…/assets/ stands for
 * @returns {import("./read-manifest.mjs").Problem[]} in the order of the file; [] where all is well
 */
export function checkManifest(xml, assets) {
  const { manifest, problems } = readManifest(xml);
  if (manifest === null) return problems;
  return CHECKS.flatMap((check) => check(manifest, assets)).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
