import type { PackProblem } from "../../library/packs/hostile";
import type { Pack } from "../../library/packs/pack";
import { parsePack, sizeProblem, type KnownConcepts } from "../../library/packs/parse-pack";

/** The pack that an administrator has put beside the pane, for everyone who opens it. */
export type OfficePack =
  | { readonly kind: "ready"; readonly pack: Pack }
  | { readonly kind: "broken"; readonly problem: PackProblem };

/** Gives the pack beside the pane; null when there is none, as is usual. Never rejects. */
export type LoadOfficePack = (known: KnownConcepts) => Promise<OfficePack | null>;

/** Beside the page that is shown: the place the page itself came from, so nothing foreign is asked. */
const ADDRESS = "pack.json";
/** A server that does not answer must not leave the request open for good. */
const PATIENCE_MS = 10_000;

export const loadOfficePack: LoadOfficePack = async (known) => {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), PATIENCE_MS);
  try {
    const response = await fetch(ADDRESS, {
      // Taken anew when the administrator has replaced it.
      cache: "no-cache",
      credentials: "same-origin",
      // Another origin is none of the pane's business.
      redirect: "error",
      signal: ending.signal,
    });
    if (response.status === 404 || isPage(response)) return null;
    if (!response.ok) return broken(`服务器答复 ${response.status}`);
    const tooLarge = sizeProblem(Number(response.headers.get("content-length") ?? 0));
    if (tooLarge) return { kind: "broken", problem: tooLarge };
    const parsed = parsePack(await response.text(), known);
    if ("pack" in parsed) return { kind: "ready", pack: parsed.pack };
    return { kind: "broken", problem: parsed.problems[0] ?? { path: "", message: "" } };
  } catch {
    return broken("没有读到");
  } finally {
    clearTimeout(timer);
  }
};

/** Some servers answer with a page of their own in the place of what is not there. */
function isPage(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/html") ?? false;
}

function broken(message: string): OfficePack {
  return { kind: "broken", problem: { path: "", message } };
}
