import { act } from "react";
import type { LoadOfficePack } from "../../src/taskpane/packs/office-pack";
import { FakeHost } from "./fake-host";
import { click, find, renderPane, unmount } from "./render";
import { smallLibrary } from "./small-library";

/** Where what is kept stands. */
export const KEY = "duizhao.own.v1";
export const STATEMENT = ["一、存在的主要问题", "（一）理论学习方面", "2025年3月只学习2次，学得不深。"];
export const IN_ISSUE = { paragraph: 2, offset: 3 };

/** What was handed to the browser to download. */
export let downloads: { name: string; blob: Blob }[] = [];

/** Declares for a file of tests: empty storage, and downloads noted instead of made. */
export function prepareEachTest(): void {
  beforeEach(() => {
    localStorage.clear();
    downloads = [];
    let blob: Blob | null = null;
    Object.assign(URL, {
      createObjectURL: (given: Blob) => ((blob = given), "blob:x"),
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      downloads.push({ name: this.download, blob: blob! });
    });
    // axe measures icons on a canvas, which jsdom has not and says so at length.
    jest.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  });
  afterEach(async () => {
    await unmount();
    jest.restoreAllMocks();
  });
}

/** The text of the last download. */
export function downloaded(): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(downloads.at(-1)!.blob);
  });
}

export const file = (more: object) => ({ format: "duizhao-pack", version: 1, name: "包", ...more });
export const phrase = (id: string, text: string, more: object = {}) => ({
  id,
  role: "issue",
  category: "theory-study",
  text,
  ...more,
});
export const keep = (...phrases: object[]) => localStorage.setItem(KEY, JSON.stringify(file({ phrases })));
export const kept = () =>
  (JSON.parse(localStorage.getItem(KEY) ?? "{}") as { phrases?: { text: string; tags?: string[] }[] })
    .phrases ?? [];

export function open(host = new FakeHost(STATEMENT, IN_ISSUE), loadOfficePack?: LoadOfficePack) {
  return renderPane({ host, library: smallLibrary, initialView: "phrases", loadOfficePack });
}

export async function openOwn(host?: FakeHost) {
  await open(host);
  await click(find("button", /^我的用语/u));
}

/** Chooses a file; jsdom's own File cannot be read as text everywhere. */
export async function choose(text: string, name = "包.json", size = text.length) {
  const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
  const chosen = { name, size, text: async () => text };
  Object.defineProperty(input, "files", { value: [chosen], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
