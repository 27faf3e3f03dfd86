import { BatchExecutor } from "./batch-executor";
import { hostBridge, type Fault, type LoggedRequest } from "./bridge";
import { DocumentModel, type ParagraphInput } from "./document-model";
import { HostError } from "./host-error";
import { loadWordClient, type WordClient } from "./load-client";
import { OfficeStub } from "./office-stub";
import { documentObject } from "./word-objects";

/** A stand-in for Word with one open document, behind Microsoft's client. */
export interface WordStandIn {
  readonly document: DocumentModel;
  readonly office: OfficeStub;
  /** The requests so far, without the client's own clean-up. One request is one context.sync(). */
  readonly requests: readonly LoggedRequest[];
  /** Fails requests from now on; `null` from the fault lets one through. */
  failWhen(fault: Fault): void;
  /** Refuses every request that writes, as a read-only document does. */
  protect(): void;
}

let client: WordClient | null = null;

/**
 * Opens a document and makes it what the globals Word and Office speak to. The client is loaded once
 * for each test file; opening another document replaces the one before.
 */
export function openInWord(
  paragraphs: readonly ParagraphInput[],
  sets: Readonly<Record<string, string>> = { WordApi: "1.3" },
): WordStandIn {
  client ??= loadWordClient();
  const document = new DocumentModel(paragraphs);
  const office = new OfficeStub(sets);
  const log: LoggedRequest[] = [];
  let fault: Fault = () => null;
  const executor = new BatchExecutor(documentObject(document));
  client.OfficeExtension.HostBridge.init(hostBridge(executor, log, (request) => fault(request)));
  Object.assign(globalThis, { Word: client.Word, Office: office });
  return {
    document,
    office,
    get requests() {
      return log.filter((request) => !request.isCleanup);
    },
    failWhen(next) {
      fault = next;
    },
    protect() {
      fault = ({ writes }) => (writes ? new HostError("AccessDenied", "Access denied.") : null);
    },
  };
}
