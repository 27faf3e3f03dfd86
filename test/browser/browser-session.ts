import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
} from "playwright-core";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The pane asks for the office's pack beside it, which usually is not there. The browser notes every 404 in the
 * console by itself, though the pane has caught it.
 */
function isAbsentPack(message: ConsoleMessage): boolean {
  return message.location().url.endsWith("/pack.json") && message.text().includes("404");
}

/** A browser that writes down what its pages ask the network for and complain about. */
export class BrowserSession {
  /** Every URL that a page has asked for, data: and blob: included. */
  readonly requests: string[] = [];
  /** Errors of scripts and of the console, which is where violations of the CSP are reported. */
  readonly errors: string[] = [];

  private constructor(private readonly browser: Browser) {}

  /** The browser that setup.ts has found. */
  static async start(): Promise<BrowserSession> {
    return new BrowserSession(
      await chromium.launch({ executablePath: process.env.CHROME_PATH ?? "", args: QUIET }),
    );
  }

  /** A page of a fresh profile, 1280 × 800 unless told otherwise. */
  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    context.on("request", (request) => this.requests.push(request.url()));
    const page = await context.newPage();
    page.on("websocket", (socket) => this.requests.push(socket.url()));
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !isAbsentPack(message)) this.errors.push(message.text());
    });
    return page;
  }

  /** The requests that went to any other place than `origin`. */
  requestsBeyond(origin: string): string[] {
    return this.requests.filter(
      (url) => !url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/u.test(url),
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
