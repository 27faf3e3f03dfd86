/**
 * A few choices remembered on this machine (localStorage), never in the document and never sent.
 * Storage may be switched off, full or throw (private windows, policies, third-party frames): then
 * the pane works on and simply forgets.
 */
const PREFIX = "duizhao.";

/** Null when nothing readable is stored. The caller validates the shape. */
export function recall(name: string): unknown {
  try {
    const stored = globalThis.localStorage.getItem(PREFIX + name);
    return stored === null ? null : (JSON.parse(stored) as unknown);
  } catch {
    return null;
  }
}

export function remember(name: string, value: unknown): void {
  try {
    globalThis.localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Nothing to tell the user: the choice still holds for this session.
  }
}
