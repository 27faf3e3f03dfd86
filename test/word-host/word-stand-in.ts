import { hostBridge } from "./bridge";
import { COMMON_ERROR, CommonError, WRITES, type CommonDocument } from "./common-document";
import type { DocumentModel } from "./document-model";
import { WordHost, type DocumentSource, type Fault, type LoggedRequest } from "./host";
import { HostError } from "./host-error";
import { wordClient } from "./load-client";
import { OfficeStub } from "./office-stub";
import { CLASSES_OF_2022, type Profile, type RequirementSets } from "./profiles";

/** A stand-in for Word with one open document, behind Microsoft's client. */
export interface WordStandIn {
  readonly document: DocumentModel;
  readonly office: OfficeStub;
  /** The document's side of the common API: what was called, what its settings are, its faults. */
  readonly common: CommonDocument;
  /** The requests so far, without the client's own clean-up. One request is one context.sync(). */
  readonly requests: readonly LoggedRequest[];
  /** With the clean-up: all that the client sent. */
  readonly log: readonly LoggedRequest[];
  /** What the user could undo, oldest first: one entry for each call that wrote. */
  undoSteps(): readonly string[];
  /** What Ctrl+Z does; false when there is nothing to undo. */
  undo(): boolean;
  /** The document as it is now. */
  flatOpc(): string;
  docx(): Uint8Array;
  /** Fails requests from now on; `null` from the fault lets one through. */
  failWhen(fault: Fault): void;
  /** Refuses every request and every call of the common API that writes, as a read-only document does. */
  protect(): void;
}

/**
 * Opens a document and makes it what the globals Word and Office speak to. Opening another document
 * replaces the one before. Requirement sets alone stand for the 2022 classes with these sets.
 */
export function openInWord(
  source: DocumentSource,
  where: Profile | RequirementSets = CLASSES_OF_2022,
): WordStandIn {
  const profile: Profile = isProfile(where) ? where : { ...CLASSES_OF_2022, sets: where };
  const client = wordClient(profile);
  const host = new WordHost(source, profile);
  const office = new OfficeStub(profile, host.common);
  client.OfficeExtension.HostBridge.init(hostBridge(host));
  Object.assign(globalThis, { Word: client.Word, Office: office });
  const { document } = host;
  return {
    document,
    office,
    common: host.common,
    get requests() {
      return host.log.filter((request) => !request.isCleanup);
    },
    log: host.log,
    undoSteps: () => document.journal.labels,
    undo: () => document.journal.undo(),
    flatOpc: () => document.package_.toFlatOpc(),
    docx: () => document.package_.toDocx(),
    failWhen(next) {
      host.fault = next;
    },
    protect() {
      host.fault = ({ writes }) => (writes ? new HostError("AccessDenied", "Access denied.") : null);
      host.common.fault = (call) => (WRITES.includes(call) ? new CommonError(COMMON_ERROR.readOnly) : null);
    },
  };
}

function isProfile(where: Profile | RequirementSets): where is Profile {
  return typeof where["behaviour"] === "object";
}
