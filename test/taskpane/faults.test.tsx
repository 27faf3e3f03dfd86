import {
  DOCUMENT_ERROR_KINDS,
  DocumentError,
  type DocumentErrorKind,
} from "../../src/document/document-error";
import { FakeHost } from "./fake-host";
import { click, find, renderPane, status, unmount } from "./render";
import { smallLibrary as library } from "./small-library";

/** Whatever goes wrong with whatever was asked: it is said, nothing else changes, and the next try works. */

beforeEach(() => localStorage.clear());
afterEach(unmount);

/** What must be said of the document: that it is as it was, or that it should be looked at. */
const SAYS: Readonly<Record<DocumentErrorKind, RegExp>> = {
  "text-changed": /内容已改动.*(?:文档保持原样|请重新检查)/u,
  "read-only": /只读.*没有改动/u,
  "no-cursor": /光标不在正文中，没有插入/u,
  unsupported: /不支持此项操作，文档没有改动/u,
  unreadable: /无法读取这份文档，文档没有改动/u,
  unconfirmed: /无法确认内容是否已插入；原有文字没有改动。请查看文档.*撤销/u,
  failed: /操作没有完成，文档没有改动/u,
};

const TEXTS = ["一、存在的主要问题", "一是学习不够系统。", "二、原因剖析", "三、整改措施"];

interface Asked {
  readonly name: string;
  readonly method: "read" | "insertBlocks" | "insertText" | "select";
  readonly open: Parameters<typeof renderPane>[0]["initialView"];
  /** What is done before the fault, so that there is something to press. */
  prepare?(): Promise<void>;
  press(): Promise<void>;
  /** What is seen when it has worked. */
  worked(host: FakeHost): boolean;
}

const check = () => click(find("button", /开始检查|重新检查/u));

const ASKED: readonly Asked[] = [
  {
    name: "the reading before a skeleton goes in",
    method: "read",
    open: "skeleton",
    press: () => click(find("button", "插入骨架")),
    worked: () => status().includes("已插入"),
  },
  {
    name: "a skeleton",
    method: "insertBlocks",
    open: "skeleton",
    press: () => click(find("button", "插入骨架")),
    worked: (host) => host.insertions.length === 1 && status().includes("已插入"),
  },
  {
    name: "a phrase",
    method: "insertText",
    open: "phrases",
    press: () => click(find(".dz-phrase")),
    worked: () => status().includes("已插入"),
  },
  {
    name: "a check",
    method: "read",
    open: "check",
    press: check,
    worked: () => document.querySelector(".dz-headline") !== null && status() === "",
  },
  {
    name: "a jump",
    method: "select",
    open: "check",
    prepare: check,
    press: () => click(find("button", /^定位/u)),
    worked: (host) => host.selected.length === 1 && status() === "",
  },
];

describe.each(ASKED)("$name", ({ method, open, prepare, press, worked }) => {
  test.each(DOCUMENT_ERROR_KINDS)(
    "fails once with “%s”, is worded so, and works the next time",
    async (kind) => {
      const host = new FakeHost(TEXTS, { paragraph: 1, offset: 9 });
      await renderPane({ host, library, initialView: open });
      await prepare?.();
      host.failNext[method] = new DocumentError(kind, "internal words");
      await press();
      expect(status()).toMatch(SAYS[kind]);
      expect(status()).not.toContain("internal words");
      expect(host.texts).toEqual(TEXTS);
      expect(host.selected).toEqual([]);
      await press();
      expect(worked(host)).toBe(true);
    },
  );
});
