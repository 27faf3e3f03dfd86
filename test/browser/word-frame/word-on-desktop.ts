import type { Page } from "playwright-core";
import { answerByPlace, answerCommonApi, saveSettings } from "./common-api";
import { answerRichApi, DISPATCH } from "./rich-api";
import { LICENCE, requirementMatrix, tellingOfSelection, type WordUnderTest } from "./word-under-test";

const SELECTION_CHANGED = 2; // OSF.EventDispId.dispidDocumentSelectionChangedEvent
const NOT_SUPPORTED = 5001;

/** What Word tells through the getters of window.external.GetContext(), by their names. */
type Context = Readonly<Record<string, string | number>>;

declare global {
  interface Window {
    wordExecutes(method: number, parameters: readonly unknown[]): Promise<readonly unknown[]>;
    tellOfEvent(event: number): void;
  }
}

/**
 * Word on Windows, as the pane meets it: the objects behind window.external. They only pass on what
 * they are asked; it is answered here, beside the document that the test looks at.
 */
export class WordOnDesktop {
  /** Calls that this stand-in does not know. */
  readonly unknown: string[] = [];

  private constructor(
    private readonly page: Page,
    private readonly word: WordUnderTest,
  ) {}

  static async behind(page: Page, word: WordUnderTest): Promise<WordOnDesktop> {
    const desktop = new WordOnDesktop(page, word);
    await page.exposeFunction("wordExecutes", (method: number, parameters: readonly unknown[]) =>
      desktop.execute(method, parameters),
    );
    await page.addInitScript(installExternal, {
      values: desktop.context(),
      saveSettings: DISPATCH.saveSettings,
    });
    return desktop;
  }

  /** The pane's page as Word opens it. */
  addressFor(paneUrl: string): string {
    const url = new URL(paneUrl);
    url.searchParams.set("_host_Info", `Word$Win32$16.01$${this.word.locale}$$$$0`);
    return url.href;
  }

  async selectionMoved(): Promise<void> {
    await this.page.evaluate((event) => window.tellOfEvent(event), SELECTION_CHANGED);
  }

  /** A status, and what office.js calls the payload. */
  private execute(method: number, parameters: readonly unknown[]): readonly unknown[] {
    if (method !== DISPATCH.executeRichApiRequest) return this.executeCommon(method, parameters);
    // The pane may have been closed in the meantime.
    const moved = () => void this.selectionMoved().catch(() => undefined);
    const request = parameters[0] as readonly unknown[];
    return [0, tellingOfSelection(this.word, moved, () => answerRichApi(this.word.host, request))];
  }

  private executeCommon(method: number, parameters: readonly unknown[]): readonly unknown[] {
    const { common } = this.word.host;
    if (method === DISPATCH.saveSettings) {
      return answerByPlace(saveSettings(common, parameters as readonly (readonly [string, string])[]));
    }
    const answer = answerCommonApi(common, method, parameters[0]);
    if (answer !== null) return answerByPlace(answer);
    this.unknown.push(`method ${method}`);
    return [NOT_SUPPORTED];
  }

  private context(): Context {
    const { locale, profile, theme } = this.word;
    return {
      AppType: 1, // OSF.AppName.Word
      SolutionRef: "duizhao",
      AppVersionMajor: 16,
      AppVersionMinor: 0,
      AppUILocale: locale,
      AppDataLocale: "zh-CN",
      DocUrl: "C:\\statement.docx",
      AppCapabilities: 0,
      ActivationMode: 1,
      ControlIntegrationLevel: 1,
      SolutionToken: LICENCE,
      CorrelationId: "1",
      InstanceId: "1",
      SupportedMatrix: requirementMatrix(profile),
      HostFullVersion: "16.0.18025.41003",
      OfficeThemeInfo: JSON.stringify(theme),
    };
  }
}

/** Runs in the page, before its own scripts. */
function installExternal({ values, saveSettings }: { values: Context; saveSettings: number }): void {
  const getters = Object.entries(values).map(([name, value]) => [`Get${name}`, () => value] as const);
  const settings = {
    Read: () => undefined,
    /** Settings do not come through Execute: they are read and written as a whole. */
    async WriteAsync(keys: string[], saved: string[], done: (status: unknown) => void) {
      const [status] = await window.wordExecutes(
        saveSettings,
        keys.map((key, index) => [key, saved[index]]),
      );
      done(status);
    },
  };
  const context = { ...Object.fromEntries(getters), GetSettings: () => settings };
  const handlers = new Map<number, (event: number, payload: unknown) => void>();
  const array = (items: readonly unknown[]) => ({ toArray: () => items });
  const external = {
    GetContext: () => context,
    async Execute(method: number, parameters: readonly unknown[], done: (result: unknown) => void) {
      const [status, payload] = await window.wordExecutes(method, parameters);
      done(array([status, payload]));
    },
    RegisterEvent(
      event: number,
      _target: string,
      handler: (event: number, payload: unknown) => void,
      done: (status: number) => void,
    ) {
      handlers.set(event, handler);
      done(0);
    },
    UnregisterEvent(event: number, _target: string, done: (status: number) => void) {
      handlers.delete(event);
      done(0);
    },
  };
  Object.defineProperty(window, "external", { value: external });
  window.tellOfEvent = (event) => handlers.get(event)?.(event, array([]));
}
