import type { Frame, Page } from "playwright-core";
import { WordHost, type DocumentSource } from "../../word-host/host";
import { WEB, WORD_2021, type Profile } from "../../word-host/profiles";
import type { BrowserSession } from "../browser-session";
import { answerNetwork, PANE_ORIGIN, WORD_ORIGINS, type AnsweredNetwork } from "./answered-network";
import { WORD_PAGE, WordOnTheWeb } from "./word-on-the-web";
import { WordOnDesktop } from "./word-on-desktop";
import type { Locale, WordUnderTest } from "./word-under-test";

/** The two ways in which office.js reaches Word, each with a Word that takes it. */
export const PLACES = ["web", "desktop"] as const;
export type Place = (typeof PLACES)[number];

/** The client here is the npm package's, whose classes are those of Word 2021 and a little more. */
const PROFILE: Readonly<Record<Place, Profile>> = { web: WEB, desktop: WORD_2021 };

export interface OpenOptions {
  readonly source?: DocumentSource;
  /** The page's address, or only its query. */
  readonly url?: string;
  readonly locale?: Locale;
  readonly theme?: Readonly<Record<string, number>>;
  readonly sets?: Profile["sets"];
  /** For the web: whose host name Word's page has. */
  readonly wordAt?: keyof typeof WORD_ORIGINS;
}

/** The built pane, untouched, in a stand-in for Word with one open document. */
export interface PaneInWord {
  readonly page: Page;
  /** The pane's own frame: on the desktop the page's only one. */
  readonly pane: Frame;
  readonly host: WordHost;
  readonly network: AnsweredNetwork;
  /** Calls of office.js that the stand-in does not know. */
  readonly unknown: readonly string[];
  /** What office.js has told Word on the web of the pane. */
  readonly notified: readonly unknown[];
  /** Loads an address into the pane, as a button of the ribbon does. */
  show(url: string): Promise<void>;
  /** Closes the pane and opens it again; the document stays open. */
  reopen(): Promise<void>;
  /** The user selects [start, end) of a paragraph, and Word tells of it. */
  select(paragraph: number, start: number, end?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openPane(
  session: BrowserSession,
  place: Place,
  options: OpenOptions = {},
): Promise<PaneInWord> {
  const { source = [""], url = "", locale = "zh-CN", theme = WHITE, sets, wordAt = "sameHost" } = options;
  const profile = { ...PROFILE[place], ...(sets && { sets }) };
  const host = new WordHost(source, profile);
  const word: WordUnderTest = { host, profile, locale, theme };
  // A language of the browser's own that is not Word's.
  const page = await session.newPage({ locale: "de-DE" });
  const network = await answerNetwork(page.context(), WORD_PAGE);
  const stand =
    place === "web"
      ? await WordOnTheWeb.behind(page, word, WORD_ORIGINS[wordAt])
      : await WordOnDesktop.behind(page, word);
  const show = async (next: string) => {
    await page.goto(stand.addressFor(new URL(next, `${PANE_ORIGIN}/taskpane.html`).href));
  };
  await show(url);
  return {
    page,
    host,
    network,
    unknown: stand.unknown,
    notified: stand instanceof WordOnTheWeb ? stand.notified : [],
    get pane() {
      return page.frames().find((frame) => frame.url().startsWith(PANE_ORIGIN)) ?? page.mainFrame();
    },
    show,
    reopen: async () => void (await page.reload()),
    async select(paragraph, start, end = start) {
      host.document.selectIn(paragraph, start, end);
      await stand.selectionMoved();
    },
    close: () => page.context().close(),
  };
}

/** The colourful theme of Word. */
const WHITE = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x000000 };
