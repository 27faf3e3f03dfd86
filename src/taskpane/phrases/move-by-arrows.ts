import type { KeyboardEvent } from "react";

/** Where arrow keys stop: the search field and each row. */
const STOPS = "[data-phrase-stop]";

/** ArrowDown and ArrowUp walk from the search field through the rows and back; ends do not wrap. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.findIndex((stop) => stop === event.target);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
