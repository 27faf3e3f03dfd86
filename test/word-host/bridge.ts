import type { WordHost } from "./host";
import { eventNumber } from "./paragraph-events";
import type { RequestBody } from "./protocol";

/** What office.js expects of OfficeExtension.HostBridge.init: messages as JSON, answers by callback. */
export interface NativeBridge {
  onMessageFromHost: ((json: string) => void) | null;
  sendMessageToHost(json: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

const RESPONSE_TYPE = 2;
const EVENT_TYPE = 3;
/** Constants.eventMessageCategory of the client. */
const EVENT_CATEGORY = 65536;

/** The transport without a browser: the client calls the host in the same process. */
export function hostBridge(host: WordHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(json) {
      const { id, flags, message } = JSON.parse(json) as BridgeMessage;
      void Promise.resolve().then(() => {
        const body = host.answer(message.body, flags, json);
        const answer = `{"id":${id},"type":${RESPONSE_TYPE},"message":{"statusCode":200,"headers":{},"body":${body}}}`;
        bridge.onMessageFromHost?.(answer);
      });
    },
  };
  host.document.events.tell = (event) => {
    const message = JSON.stringify({ type: event, source: "Local", uniqueLocalIds: [] });
    const entry = { messageCategory: EVENT_CATEGORY, messageType: eventNumber(event), targetId: "", message };
    bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT_TYPE, message: { entries: [entry] } }));
  };
  return bridge;
}
