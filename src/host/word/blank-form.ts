import type { BlankForm } from "../../document/blank-control";

/**
 * Queues what tells how blanks go into this Word; answers after the next sync, at no request of its own.
 *
 * - Windows and the Mac: in content controls. They are of WordApi 1.1, which every Word supported has.
 * - The web: as text. There prompts get lost (office-js #6568) and cannot be set (#785, #53), controls
 *   that go when edited make trouble (#1497, #1912), and so do packages with controls (#1914, #3271).
 * - Any other (iPad, a Word that does not say what it is): as text, for nothing is known of it.
 * - While changes are tracked: as text. A control is then not deleted with what is in it (#1299), so that
 *   rejecting the insertion might leave frames behind. Below WordApi 1.4 that cannot be asked.
 */
export function queueBlankForm(context: Word.RequestContext): () => BlankForm {
  if (!hasPrompts(Office.context.platform)) return () => "text";
  if (Office.context.requirements?.isSetSupported("WordApi", "1.4") !== true) return () => "control";
  const { document } = context;
  document.load("changeTrackingMode");
  return () => (isTracking(document) ? "text" : "control");
}

function hasPrompts(platform: Office.PlatformType): boolean {
  return platform === Office.PlatformType.PC || platform === Office.PlatformType.Mac;
}

/** A request that failed, and was made again with less, has not loaded it: then that is not known. */
function isTracking(document: Word.Document): boolean {
  try {
    return document.changeTrackingMode !== "Off";
  } catch {
    return true;
  }
}
