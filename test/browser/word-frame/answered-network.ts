import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Route } from "playwright-core";

/** Where the manifest says the pane is. */
export const PANE_ORIGIN = "https://localhost:3001";
/** Where Word's page can be: office.js speaks to Microsoft's host names and to the pane's own. */
export const WORD_ORIGINS = {
  /** As for users. To Chromium's private windows, which tests run in, the pane is then a third party. */
  microsoft: "https://word-edit.officeapps.live.com",
  /** Another origin on the pane's host name: the pane keeps its storage. */
  sameHost: "https://localhost:3000",
} as const;
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const PANE_FOLDER = path.resolve(__dirname, "../../../build/pane");
const OFFICE_JS_FOLDER = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const wordOrigins: readonly string[] = Object.values(WORD_ORIGINS);

/** What came of the requests of a browser context. */
export interface AnsweredNetwork {
  /** Paths below Microsoft's CDN that were asked for. */
  readonly fromCdn: readonly string[];
  /** URLs that nothing here answers. */
  readonly refused: readonly string[];
}

/**
 * Answers every request of a context with files of this machine: the pane from its build, office.js from
 * node_modules, Word's own page as given. Nothing goes out: what is asked for elsewhere is refused and
 * noted. As the browser never connects, addresses and https are the real ones without a certificate.
 */
export async function answerNetwork(context: BrowserContext, wordPage: string): Promise<AnsweredNetwork> {
  const fromCdn: string[] = [];
  const refused: string[] = [];
  const fulfil = (route: Route, folder: string, name: string): Promise<void> => {
    const file = path.join(folder, name);
    if (existsSync(file) && statSync(file).isFile()) return route.fulfill({ path: file });
    // The office's pack beside the pane: usually there is none, and that is no fault.
    if (name !== "/pack.json") refused.push(route.request().url());
    return route.fulfill({ status: 404 });
  };
  await context.route("**/*", (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (origin === PANE_ORIGIN) return fulfil(route, PANE_FOLDER, pathname);
    if (wordOrigins.includes(origin)) return route.fulfill({ contentType: "text/html", body: wordPage });
    if (href.startsWith(CDN)) {
      const name = href.slice(CDN.length);
      fromCdn.push(name);
      return fulfil(route, OFFICE_JS_FOLDER, name);
    }
    refused.push(href);
    return route.abort();
  });
  return { fromCdn, refused };
}
