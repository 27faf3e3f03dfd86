import { useEffect, useState } from "react";
import type { DocumentHost } from "../../document/document-host";
import type { Library } from "../../library/library";
import { locate, type Place } from "../../trace/locate";

/** Long enough that holding an arrow key down reads the document once, not at every step. */
const SETTLE_MS = 300;

/**
 * Where the cursor stands, followed while `active`. Null until it is known, and when the document
 * cannot be read: the view then lists everything, and actions report what is wrong.
 */
export function usePlace(host: DocumentHost, library: Library, active: boolean): Place | null {
  const [place, setPlace] = useState<Place | null>(null);

  useEffect(() => {
    if (!active) return undefined;
    return followCursor(host, async () => {
      const { paragraphs, cursor } = await host.read();
      return () => setPlace(locate(paragraphs, cursor, library));
    });
  }, [host, library, active]);

  return place;
}

/**
 * Reads once now and after each rest of the cursor, one read at a time; a move during a read asks
 * for one more. What a read found is shown only while the caller still follows.
 */
function followCursor(host: DocumentHost, read: () => Promise<() => void>): () => void {
  let following = true;
  let reading = false;
  let movedMeanwhile = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function refresh() {
    if (reading) {
      movedMeanwhile = true;
      return;
    }
    reading = true;
    movedMeanwhile = false;
    try {
      const show = await read();
      if (following) show();
    } catch {
      // The last known place stays; see usePlace.
    }
    reading = false;
    if (following && movedMeanwhile) void refresh();
  }

  const stop = host.onCursorMoved(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), SETTLE_MS);
  });
  void refresh();

  return () => {
    following = false;
    clearTimeout(timer);
    stop();
  };
}
