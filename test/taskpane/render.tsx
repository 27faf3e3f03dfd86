import type { ReactNode } from "react";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { TaskPane, type TaskPaneProps } from "../../src/taskpane/task-pane";
import { smallPhrases } from "./small-library";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | null = null;

/** Draws into a fresh container; the last drawing is taken down first. */
export async function render(content: ReactNode): Promise<HTMLElement> {
  await unmount();
  const container = document.body.appendChild(document.createElement("div"));
  root = createRoot(container);
  await act(async () => root?.render(content));
  return container;
}

const loadSmallPhrases = async () => smallPhrases;

/** The pane; with the small library's phrases unless told otherwise. */
export function renderPane(
  props: Omit<TaskPaneProps, "loadPhrases" | "loadWords"> & Partial<TaskPaneProps>,
): Promise<HTMLElement> {
  return render(<TaskPane loadPhrases={loadSmallPhrases} loadWords={async () => props.library} {...props} />);
}

export async function unmount(): Promise<void> {
  await act(async () => root?.unmount());
  root = null;
  document.body.replaceChildren();
}

/** The one visible element of a kind whose accessible text is, or contains, `name`. */
export function find<E extends HTMLElement = HTMLElement>(selector: string, name: string | RegExp = ""): E {
  const all = [...document.querySelectorAll<E>(selector)].filter((element) => !element.closest("[hidden]"));
  const matches = all.filter((element) => matchesName(nameOf(element), name));
  const exact = matches.filter((element) => nameOf(element) === name);
  const found = exact[0] ?? matches[0];
  if (!found) throw new Error(`no ${selector} named ${name}; there are: ${all.map(nameOf).join(" | ")}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  const labels = element instanceof HTMLInputElement ? element.labels : null;
  const label = labels?.[0] ?? document.querySelector(`label[for="${element.id}"]`);
  return element.getAttribute("aria-label") ?? (label ?? element).textContent ?? "";
}

function matchesName(actual: string, name: string | RegExp): boolean {
  return typeof name === "string" ? actual.includes(name) : name.test(actual);
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Types into a field, or picks an option, as the browser reports it. */
export async function enter(element: HTMLElement, value: string): Promise<void> {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value")?.set;
  await act(async () => {
    setter?.call(element, value);
    const type = element instanceof HTMLSelectElement ? "change" : "input";
    element.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

/** Presses a key on whatever has the focus. */
export async function press(key: string): Promise<void> {
  await act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    );
  });
}

export async function focus(element: HTMLElement): Promise<void> {
  await act(async () => element.focus());
}

/** What the visible part of the pane says. */
export function visibleText(selector = ".dz-pane"): string {
  const texts = [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => !element.closest("[hidden]"))
    .map((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      copy.querySelectorAll("[hidden]").forEach((hidden) => hidden.remove());
      return copy.textContent;
    });
  return texts.join("\n");
}

/** What the last action's live region says. */
export function status(): string {
  return visibleText(".dz-status");
}
