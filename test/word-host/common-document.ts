import { CustomXmlItems } from "./custom-xml-items";
import type { DocumentModel } from "./document-model";
import { HostError } from "./host-error";

/** The codes that the common API answers with (OSF.DDA.ErrorCodeManager.errorCodes), as far as they are needed. */
export const COMMON_ERROR = {
  notSupported: 5000,
  internal: 5001,
  readOnly: 5002,
  timedOut: 5011,
  nodeNotFound: 6000,
  xml: 6100,
} as const;

/** What a call of the common API fails with. */
export class CommonError extends Error {
  constructor(
    readonly code: number,
    message = `common API error ${code}`,
  ) {
    super(message);
    this.name = "CommonError";
  }
}

export type CommonCall = "add" | "getByNamespace" | "getXml" | "delete" | "saveSettings";
export const WRITES: readonly CommonCall[] = ["add", "delete", "saveSettings"];

/** A fault, and whether the call had taken effect when it came. */
export interface CommonFailure {
  readonly error: CommonError;
  readonly when: "before" | "after";
}

/** A custom XML part as the common API shows it. */
export interface CommonPart {
  readonly id: string;
  readonly builtIn: boolean;
}

/**
 * The document's side of the common API (custom XML parts and settings), without a transport: jest's
 * office-stub and the stand-ins of the browser tests both ask here.
 */
export class CommonDocument {
  /** The settings as they are in the document. The pane has a copy of its own until it saves. */
  settings: Readonly<Record<string, string>> = {};
  readonly calls: CommonCall[] = [];
  fault: (call: CommonCall) => CommonFailure | CommonError | null = () => null;
  private readonly items: CustomXmlItems;

  constructor(private readonly document: DocumentModel) {
    this.items = new CustomXmlItems(document.package_);
  }

  add(xml: string): CommonPart {
    return this.call("add", () => this.shown(this.items.add(asXml(xml))));
  }

  getByNamespace(namespace: string): readonly CommonPart[] {
    const { partsOfOtherNamespaces, missingPartIsOneWithoutProperties } = this.document.behaviour;
    return this.call("getByNamespace", () => {
      const found = this.items.all.filter(
        ({ root }) => root.namespaceURI === namespace || partsOfOtherNamespaces,
      );
      if (found.length === 0 && missingPartIsOneWithoutProperties) return [{} as CommonPart];
      return found.map(({ id }) => this.shown(id));
    });
  }

  getXml(id: string): string {
    return this.call("getXml", () => this.items.xml(this.known(id)));
  }

  delete(id: string): void {
    this.call("delete", () => this.items.remove(this.known(id)));
  }

  saveSettings(settings: Readonly<Record<string, string>>): void {
    this.call("saveSettings", () => {
      this.settings = { ...settings };
    });
  }

  private call<T>(call: CommonCall, action: () => T): T {
    this.calls.push(call);
    const fault = this.fault(call);
    if (fault === null) return action();
    const { error, when }: CommonFailure =
      fault instanceof CommonError ? { error: fault, when: "before" } : fault;
    if (when === "after") action();
    throw error;
  }

  private shown(id: string): CommonPart {
    return { id, builtIn: false };
  }

  private known(id: string): string {
    if (!this.items.all.some((item) => item.id === id)) throw new CommonError(COMMON_ERROR.nodeNotFound);
    return id;
  }
}

function asXml(xml: string): string {
  if (/<!DOCTYPE/u.test(xml)) throw new CommonError(COMMON_ERROR.xml);
  return xml;
}

/** Not well-formed is, in the common API, an error of its own. */
export function toCommonError(error: unknown): CommonError {
  if (error instanceof CommonError) return error;
  return new CommonError(
    error instanceof HostError ? COMMON_ERROR.xml : COMMON_ERROR.internal,
    String(error),
  );
}
