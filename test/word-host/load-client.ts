import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { NativeBridge } from "./bridge";
import { clientMetadata } from "./client-metadata";
import type { Profile, RequirementSets } from "./profiles";
import { reaches } from "./requirement-sets";

/** What a loaded word-web-16.00.js brings, as far as it is used here. */
export interface WordClient {
  readonly Word: typeof Word;
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: NativeBridge): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly LibraryBuilder: new (options: { metadata: unknown; targetNamespaceObject: unknown }) => unknown;
  };
  readonly OSF: { _OfficeAppFactory?: unknown };
}

const loaded = new Map<Profile["classes"], WordClient>();
let sets: RequirementSets = {};

/**
 * Microsoft's own client, unmodified, with the classes that a profile asks for; loaded once each.
 * Its own check of requirement sets is on: what is above the profile's sets throws ApiNotFound.
 */
export function wordClient(profile: Profile): WordClient {
  sets = profile.sets;
  const client = loaded.get(profile.classes) ?? load(profile.classes);
  loaded.set(profile.classes, client);
  return client;
}

function load(classes: Profile["classes"]): WordClient {
  const client = runClient();
  if (classes === "current") {
    const metadata: unknown = JSON.parse(clientMetadata());
    new client.OfficeExtension.LibraryBuilder({ metadata, targetNamespaceObject: client.Word });
  }
  const requirements = {
    isSetSupported: (name: string, version = "1.1") => reaches(sets[name], String(version)),
  };
  client.OSF._OfficeAppFactory = { getContext: () => ({ requirements }) };
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return client;
}

/**
 * Runs the file in a context of its own with the few browser objects it looks for. It is read from
 * node_modules and never copied (its licence and ours differ).
 */
function runClient(): WordClient {
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
