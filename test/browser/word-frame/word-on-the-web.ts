import type { Page } from "playwright-core";
import { PANE_ORIGIN } from "./answered-network";
import { answerByName, answerCommonApi, saveSettings } from "./common-api";
import { answerRichApi, DISPATCH } from "./rich-api";
import { LICENCE, requirementMatrix, tellingOfSelection, type WordUnderTest } from "./word-under-test";

/** A message of office.js to the frame around it, or back (Microsoft.Office.Common.Message). */
interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** The arguments of most methods stand in it by name; the rich API's in an array. */
interface ExecuteMethod {
  readonly ArrayData: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [argument: string]: unknown;
}

interface SaveSettings {
  readonly DdaSettingsMethod: { readonly Properties: readonly (readonly [name: string, value: string])[] };
}

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = { toCall: 0, ofEvent: 1 } as const;
const SELECTION_CHANGED = "documentSelectionChanged";
const WORD_ON_THE_WEB = 32; // OSF.AppName.WordWebApp
const SUCCESS = 0;
const NOT_SUPPORTED = 5001;
const APP_ID = "duizhao";

/** Word's page: a frame for the pane, and a relay between it and the test. */
export const WORD_PAGE = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>Word</title>
<button id="document">文档</button><iframe id="pane" style="width:330px;height:640px;border:0"></iframe>
<script>
const frame = document.getElementById("pane");
window.postToPane = (messages) => messages.forEach((one) => frame.contentWindow.postMessage(one, "${PANE_ORIGIN}"));
addEventListener("message", async ({ source, data }) => {
  if (source === frame.contentWindow) postToPane(await wordReceives(data));
});
frame.src = new URLSearchParams(location.search).get("pane");
</script></html>`;

declare global {
  interface Window {
    postToPane(messages: readonly string[]): void;
  }
}

/**
 * Word on the web, as the pane's frame meets it: speaks the messages of office.js. The page only
 * passes them on; they are answered here, beside the document that the test looks at.
 */
export class WordOnTheWeb {
  /** What office.js has told of the pane: 13 is “Tab left it at its end”, 14 “at its start”. */
  readonly notified: unknown[] = [];
  /** Calls that this stand-in does not know. */
  readonly unknown: string[] = [];
  private readonly subscriptions = new Map<string, Message>();

  private constructor(
    private readonly page: Page,
    private readonly word: WordUnderTest,
    private readonly origin: string,
  ) {}

  /** @param origin where Word's page is */
  static async behind(page: Page, word: WordUnderTest, origin: string): Promise<WordOnTheWeb> {
    const web = new WordOnTheWeb(page, word, origin);
    await page.exposeFunction("wordReceives", (json: string) => web.receive(json));
    return web;
  }

  /** Word's page with the pane at that address, which Word gives what it needs to find back. */
  addressFor(paneUrl: string): string {
    const url = new URL(paneUrl);
    url.searchParams.set("_host_Info", `Word$Web$16.01$${this.word.locale}$$$$0`);
    const peer = ["conversation", APP_ID, encodeURIComponent(this.origin)].join("|");
    const pane = `${url.href}#&_serializer_version=2&_xdm_Info=${peer}`;
    return `${this.origin}/?pane=${encodeURIComponent(pane)}`;
  }

  async selectionMoved(): Promise<void> {
    const subscription = this.subscriptions.get(SELECTION_CHANGED);
    if (!subscription) return;
    const event = this.reply(subscription, {}, RESPONSE.ofEvent);
    await this.page.evaluate((json) => window.postToPane([json]), event);
  }

  /** The messages that answer one. */
  private receive(json: string): readonly string[] {
    const message = messageIn(json);
    if (message?._messageType !== MESSAGE.request) return [];
    switch (message._actionType) {
      case ACTION.registerEvent:
        this.subscriptions.set(message._actionName, message);
        return [this.reply(message, { Error: SUCCESS })];
      case ACTION.unregisterEvent:
        this.subscriptions.delete(message._actionName);
        return [this.reply(message, { Error: SUCCESS })];
      default:
        return this.invoke(message);
    }
  }

  private invoke(message: Message): readonly string[] {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return [this.reply(message, this.appContext())];
      case "ContextActivationManager_notifyHost":
        this.notified.push((message._data as readonly unknown[])[1]);
        return [];
      case "executeMethod":
        return [this.reply(message, this.execute(message._data as ExecuteMethod))];
      default:
        this.unknown.push(message._actionName);
        return [];
    }
  }

  private execute(call: ExecuteMethod): unknown {
    const { DdaMethod, ArrayData } = call;
    if (DdaMethod.DispatchId !== DISPATCH.executeRichApiRequest) return this.executeCommon(call);
    // The pane may have been closed in the meantime.
    const moved = () => void this.selectionMoved().catch(() => undefined);
    const answer = tellingOfSelection(this.word, moved, () => answerRichApi(this.word.host, ArrayData));
    return { Error: SUCCESS, Version: 1, Data: answer };
  }

  private executeCommon({ DdaMethod, ...call }: ExecuteMethod): unknown {
    const { common } = this.word.host;
    if (DdaMethod.DispatchId === DISPATCH.saveSettings) {
      const { DdaSettingsMethod } = call as unknown as SaveSettings;
      return { ...answerByName(saveSettings(common, DdaSettingsMethod.Properties)), Version: 1 };
    }
    const answer = answerCommonApi(
      common,
      DdaMethod.DispatchId,
      call["xml"] ?? call["namespace"] ?? call["id"],
    );
    if (answer !== null) return { ...answerByName(answer), Version: 1 };
    this.unknown.push(`method ${DdaMethod.DispatchId}`);
    return { Error: NOT_SUPPORTED, Version: 1 };
  }

  private appContext(): unknown {
    const { locale, profile } = this.word;
    return {
      _id: APP_ID,
      _appName: WORD_ON_THE_WEB,
      _appVersion: 16,
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: "zh-CN",
      _docUrl: "https://example.org/statement.docx",
      _clientMode: 1,
      _settings: this.word.host.common.settings,
      _reason: 1,
      _osfControlType: 1,
      _eToken: LICENCE,
      _correlationId: "1",
      _appInstanceId: "1",
      _requirementMatrix: requirementMatrix(profile),
      _hostFullVersion: "16.0.18025.41003",
    };
  }

  private reply(to: Message, data: unknown, type: number = RESPONSE.toCall): string {
    return JSON.stringify({
      _messageType: MESSAGE.response,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: this.origin,
      _errorCode: 0,
      _responseType: type,
      _serializerVersion: 2,
      _data: data,
    });
  }
}

/** Other messages than office.js's own are none of ours. */
function messageIn(json: string): Message | null {
  try {
    return JSON.parse(json) as Message;
  } catch {
    return null;
  }
}
