import { BatchExecutor, failure } from "./batch-executor";
import { packageOf, type ParagraphInput } from "./blank-package";
import { CommonDocument } from "./common-document";
import { DocumentModel } from "./document-model";
import { FlatPackage } from "./flat-package";
import { HostError } from "./host-error";
import { documentObject } from "./objects/document-object";
import type { Profile } from "./profiles";
import type { RequestBody, ResponseBody } from "./protocol";

/** A document to open: paragraphs, a Flat OPC package, or the bytes of a .docx. */
export type DocumentSource = readonly ParagraphInput[] | string | Uint8Array;

/** One request as it came from the client, and what its answer weighed. */
export interface LoggedRequest {
  readonly body: RequestBody;
  /** The client marks requests that may change the document. */
  readonly writes: boolean;
  /** Word.run lets go of its tracked objects in a request of its own, after it has answered. */
  readonly isCleanup: boolean;
  /** UTF-8 bytes of the request. */
  readonly bytes: number;
  /** UTF-8 bytes of the answer; 0 until there is one. */
  responseBytes: number;
}

/**
 * A fault, and whether the request had taken effect when it came: a lost connection may be either. A
 * number is how many of its actions had.
 */
export interface Failure {
  readonly error: HostError;
  readonly when: "before" | "after" | number;
}

/** Decides whether a request fails; an error alone fails it before it takes effect. */
export type Fault = (request: LoggedRequest) => HostError | Failure | null;

const WRITE_FLAG = 1;

/**
 * Word with one open document, without a transport: takes the client's requests and answers them. A
 * transport (bridge.ts for jest) carries both; nothing here or below needs Node.
 */
export class WordHost {
  readonly document: DocumentModel;
  readonly executor: BatchExecutor;
  /** What the common API asks of the document; it has a way of its own to it. */
  readonly common: CommonDocument;
  readonly log: LoggedRequest[] = [];
  fault: Fault = () => null;

  constructor(source: DocumentSource, profile: Profile) {
    this.document = new DocumentModel(open(source), profile.behaviour);
    this.common = new CommonDocument(this.document);
    this.executor = new BatchExecutor(documentObject(this.document), this.document.journal);
  }

  /** The answer to a request, as JSON. `flags` is what the client sends with it. */
  answer(body: RequestBody, flags: number, requestJson: string): string {
    const request: LoggedRequest = {
      body,
      writes: (flags & WRITE_FLAG) !== 0,
      isCleanup: body.Actions.some(({ Name }) => Name === "_RemoveReference"),
      bytes: utf8Length(requestJson),
      responseBytes: 0,
    };
    this.log.push(request);
    const json = JSON.stringify(this.carryOut(request));
    request.responseBytes = utf8Length(json);
    return json;
  }

  private carryOut(request: LoggedRequest): ResponseBody {
    const fault = request.isCleanup ? null : this.fault(request);
    if (fault === null) return this.executor.execute(request.body);
    const { error, when }: Failure = fault instanceof HostError ? { error: fault, when: "before" } : fault;
    const { Actions: actions } = request.body;
    const done = when === "before" ? 0 : when === "after" ? actions.length : when;
    if (done > 0) this.executor.execute({ ...request.body, Actions: actions.slice(0, done) });
    return failure([], 0, error);
  }
}

function open(source: DocumentSource): FlatPackage {
  if (source instanceof Uint8Array) return FlatPackage.fromDocx(source);
  return FlatPackage.fromFlatOpc(typeof source === "string" ? source : packageOf(source));
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
