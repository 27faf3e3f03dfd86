import { useEffect, useRef, type RefObject } from "react";

/** For the heading of what a press has opened: the focus goes on to it, since the button may be gone. */
export function useFocusOnOpen<E extends HTMLElement>(): RefObject<E> {
  const heading = useRef<E>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
