import { failure, type BatchExecutor } from "./batch-executor";
import { HostError } from "./host-error";
import type { RequestBody, ResponseBody } from "./protocol";

/** What office.js expects of OfficeExtension.HostBridge.init: messages as JSON, answers by callback. */
export interface NativeBridge {
  onMessageFromHost: ((json: string) => void) | null;
  sendMessageToHost(json: string): void;
}

/** One request as it came over the bridge. */
export interface LoggedRequest {
  readonly body: RequestBody;
  /** The client marks requests that may change the document. */
  readonly writes: boolean;
  /** Word.run lets go of its tracked objects in a request of its own, after it has answered. */
  readonly isCleanup: boolean;
  readonly bytes: number;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

const WRITE_FLAG = 1;
const RESPONSE_TYPE = 2;

/** Decides before a request is carried out whether it fails instead. */
export type Fault = (request: LoggedRequest) => HostError | null;

/** A bridge that carries out requests, logs them, and fails those that `fault` names. */
export function hostBridge(executor: BatchExecutor, log: LoggedRequest[], fault: Fault): NativeBridge {
  const answer = (request: LoggedRequest): ResponseBody => {
    const error = request.isCleanup ? null : fault(request);
    return error === null ? executor.execute(request.body) : failure([], 0, error);
  };
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(json) {
      const { id, flags, message } = JSON.parse(json) as BridgeMessage;
      const request = logged(message.body, flags, json.length);
      log.push(request);
      void Promise.resolve().then(() => {
        const response = { statusCode: 200, headers: {}, body: answer(request) };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: RESPONSE_TYPE, message: response }));
      });
    },
  };
  return bridge;
}

function logged(body: RequestBody, flags: number, bytes: number): LoggedRequest {
  const isCleanup = body.Actions.some(({ Name }) => Name === "_RemoveReference");
  return { body, writes: (flags & WRITE_FLAG) !== 0, isCleanup, bytes };
}
