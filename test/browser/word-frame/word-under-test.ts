import type { WordHost } from "../../word-host/host";
import type { Profile } from "../../word-host/profiles";

export type Locale = "zh-CN" | "en-US";

/** A Word to open the pane in. */
export interface WordUnderTest {
  readonly host: WordHost;
  readonly profile: Profile;
  /** The language of its user interface. */
  readonly locale: Locale;
  /** The colours of its theme as 0xRRGGBB; Word on the web gives none. */
  readonly theme: Readonly<Record<string, number>>;
}

/**
 * The licence token, which office.js parses as XML; of an empty one Chromium makes an error page with inline
 * styles, which the pane's policy then refuses with a word in the console.
 */
export const LICENCE = encodeURIComponent('<r v="0"><t ast="1"/></r>');

/** The requirement sets as the hosts write them: names in lower case, versions as numbers. */
export function requirementMatrix({ sets }: Profile): string {
  const entries = Object.entries(sets).map(([name, version]) => [name.toLowerCase(), Number(version)]);
  return JSON.stringify(Object.fromEntries(entries));
}

/**
 * Calls `moved` when what the pane asked for has moved the selection, after the time that this Word
 * takes for it.
 */
export function tellingOfSelection<T>(
  { host, profile }: WordUnderTest,
  moved: () => void,
  action: () => T,
): T {
  const before = host.document.selection;
  const result = action();
  if (host.document.selection !== before) setTimeout(moved, profile.behaviour.selectionEventDelay);
  return result;
}
