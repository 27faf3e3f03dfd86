import path from "node:path";
import { BrowserSession } from "./browser-session";
import { serveFolder, type Served } from "./serve-folder";

/** The built workbench and a browser, there for as long as the tests of the file run. */
export interface OnWorkbench {
  /** Where the workbench is served, without a slash at the end. */
  readonly url: string;
  readonly session: BrowserSession;
}

/**
 * Serves the built workbench to the tests of the file that calls this, and holds each of them to the promise
 * of the product: nothing leaves the page, nothing fails.
 */
export function onWorkbench(): OnWorkbench {
  let served: Served;
  let session: BrowserSession;

  beforeAll(async () => {
    served = await serveFolder(path.resolve(__dirname, "../../build/workbench"));
    session = await BrowserSession.start();
  });

  afterAll(async () => {
    await session?.close();
    await served?.close();
  });

  afterEach(() => {
    expect(session.requestsBeyond(served.url)).toEqual([]);
    expect(session.errors.splice(0)).toEqual([]);
  });

  return {
    get url() {
      return served.url;
    },
    get session() {
      return session;
    },
  };
}
