import { useLayoutEffect, type RefObject } from "react";

/**
 * When the part of the page around `inside` goes away with the focus in it, `heir` says what gets it:
 * else it would fall back to the start of the page, and in Word on the web out of the pane. `heir` is
 * the same function each time.
 */
export function useFocusHeir(
  inside: RefObject<HTMLElement | null>,
  heir: (from: HTMLElement) => HTMLElement | null | undefined,
): void {
  // Cleaned up before the elements are taken out of the page: the last moment to know who has the focus.
  useLayoutEffect(() => {
    const around = inside.current?.parentElement;
    return () => {
      if (around?.contains(document.activeElement)) heir(around)?.focus();
    };
  }, [inside, heir]);
}
