import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { NativeBridge } from "./bridge";

/** What a loaded word-web-16.00.js brings. */
export interface WordClient {
  readonly Word: typeof Word;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: NativeBridge): void } };
}

/**
 * Runs Microsoft's own client, unmodified, in a context of its own with the few browser objects it
 * looks for. It is read from node_modules and never copied (its licence and ours differ).
 */
export function loadWordClient(): WordClient {
  const file = path.join(officeJsFolder(), "word-web-16.00.js");
  const window = windowStub();
  vm.runInContext(readFileSync(file, "utf8"), vm.createContext(window), { filename: file });
  return window as unknown as WordClient;
}

function officeJsFolder(): string {
  const resolve = createRequire(path.join(process.cwd(), "package.json"));
  return path.dirname(resolve.resolve("@microsoft/office-js/dist/office.js"));
}

function windowStub(): Record<string, unknown> {
  const nothing = () => undefined;
  const window: Record<string, unknown> = {
    console: { ...console, log: nothing },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    name: "",
    external: {},
    addEventListener: nothing,
    navigator: { userAgent: "node" },
    location: {
      hash: "",
      search: "",
      href: "https://localhost/taskpane.html",
      origin: "https://localhost",
      protocol: "https:",
    },
    document: {
      getElementsByTagName: () => [],
      addEventListener: nothing,
      createElement: () => ({}),
      cookie: "",
      domain: "localhost",
    },
  };
  for (const self of ["window", "self", "top", "parent"]) window[self] = window;
  return window;
}
