import path from "node:path";
import type { Page } from "playwright-core";
import { DocumentError, type DocumentErrorKind } from "../../src/document/document-error";
import type { DocumentHost } from "../../src/document/document-host";
import { describeContract } from "../contract/contract";
import type { OpenDocument } from "../contract/host-under-test";
import { BrowserSession } from "./browser-session";
import type { ContractPage } from "./contract-page";
import { serveFolder, type Served } from "./serve-folder";

jest.setTimeout(60_000);

let served: Served;
let session: BrowserSession;
let page: Page;

beforeAll(async () => {
  served = await serveFolder(path.resolve(__dirname, "../../build/contract"));
  session = await BrowserSession.start();
  page = await session.newPage();
  await page.goto(`${served.url}/`);
});

afterAll(async () => {
  await session?.close();
  await served?.close();
});

/** Runs a member of the page's `contract` there. */
function there<K extends keyof ContractPage>(
  member: K,
  ...args: Parameters<ContractPage[K]>
): Promise<Awaited<ReturnType<ContractPage[K]>>> {
  return page.evaluate(
    async ([name, given]) => {
      const action = window.contract[name] as (...values: readonly unknown[]) => unknown;
      return (await action(...given)) as never;
    },
    [member, args] as const,
  );
}

type Called = Exclude<keyof DocumentHost, "onCursorMoved" | "onTextChanged">;

/** A method of the host in the page; its errors come over as what they were. */
function remote<K extends Called>(method: K): DocumentHost[K] {
  const call = async (...args: readonly unknown[]): Promise<unknown> => {
    const result = await there("call", method, args);
    if ("kind" in result) throw new DocumentError(result.kind as DocumentErrorKind, result.message);
    return result.value;
  };
  return call as DocumentHost[K];
}

const host: DocumentHost = {
  read: remote("read"),
  insertBlocks: remote("insertBlocks"),
  insertText: remote("insertText"),
  readSelection: remote("readSelection"),
  select: remote("select"),
  readPart: remote("readPart"),
  writePart: remote("writePart"),
  onCursorMoved(listener) {
    void there("watchCursor");
    const poll = setInterval(() => void there("moves").then((moves) => moves > 0 && listener()), 10);
    return () => {
      clearInterval(poll);
      void there("unwatchCursor");
    };
  },
  onTextChanged(listener) {
    let told = 0;
    void there("watchText");
    const tell = (changes: number) => {
      for (; told < changes; told += 1) listener();
    };
    const poll = setInterval(() => void there("changes").then(tell), 10);
    return () => {
      clearInterval(poll);
      void there("unwatchText");
    };
  },
};

const NO_HEADER = "its header is an editor of its own, beside the body's, which is the only one we reach";

describeContract({
  name: "the browser editor",
  knownGaps: {
    "read gives no cursor while it is in the header, and the body all the same": NO_HEADER,
    "insertText refuses a place outside the body and changes nothing": NO_HEADER,
  },
  async open(docx): Promise<OpenDocument> {
    await there("open", [...docx]);
    return {
      host,
      save: async () => Uint8Array.from(await there("save")),
      placeSelection: (range) => there("placeSelection", range),
      enterHeader: () => Promise.reject(new Error("no way into the header")),
      typeInto: (paragraph, text) => there("typeInto", paragraph, text),
      undo: () => there("undo"),
      selectedText: () => there("selectedText"),
    };
  },
});
