import type { KeyboardEvent } from "react";

/** Where arrow keys stop: the search field, each row, and the button that brings more of them. */
const STOPS = "[data-phrase-stop]";
/** A row: the phrase, the star beside it and what writes its set. */
const ROW = "li";

/**
 * The keys that lead through the list, on top of what Tab and Enter do: ArrowDown and ArrowUp walk from the
 * search field through the rows and back, Home and End go to the first and the last row, ArrowRight and
 * ArrowLeft along the buttons of a row, Escape to the search; Enter in the search goes to the first row, and
 * the next Enter inserts it. Ends do not wrap.
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  // Enter and the arrows belong to the input method while it offers characters.
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = destination(event);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function destination({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const [search, ...rows] = stops;
  const row = target.closest(ROW);
  const at = stops.findIndex((stop) => stop === target || (row !== null && row.contains(stop)));
  if (at < 0) return undefined;
  const inSearch = stops[at] === search;
  switch (key) {
    case "ArrowDown":
      return stops[at + 1];
    case "ArrowUp":
      return stops[at - 1];
    case "Enter":
      return inSearch ? rows[0] : undefined;
    case "Home":
      return inSearch ? undefined : rows[0];
    case "End":
      return inSearch ? undefined : rows.at(-1);
    case "ArrowRight":
      return beside(target, row, 1);
    case "ArrowLeft":
      return beside(target, row, -1);
    case "Escape":
      return inSearch ? undefined : search;
    default:
      return undefined;
  }
}

function beside(target: HTMLElement, row: HTMLElement | null, step: 1 | -1): HTMLElement | undefined {
  const buttons = [...(row?.querySelectorAll<HTMLElement>("button") ?? [])];
  return buttons[buttons.indexOf(target) + step];
}
