import { toCommonError, type CommonDocument, type CommonError } from "./common-document";

/** Office.AsyncResult, as far as it is used. */
interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value: unknown;
  readonly error: { readonly code: number; readonly name: string; readonly message: string } | undefined;
}
type Answer = (result: AsyncResult) => void;

/**
 * Office.context.document.customXmlParts and settings, with the shapes of the reference: callbacks,
 * called later, with an AsyncResult. In a browser the real office.js brings them.
 */
export function officeParts(common: CommonDocument) {
  const part = (id: string | undefined) => ({
    id,
    builtIn: id === undefined ? undefined : false,
    getXmlAsync: (answer: Answer) => later(answer, () => common.getXml(id ?? "")),
    deleteAsync: (answer: Answer) => later(answer, () => common.delete(id ?? "")),
  });
  return {
    customXmlParts: {
      addAsync: (xml: string, answer: Answer) => later(answer, () => part(common.add(xml).id)),
      getByNamespaceAsync: (namespace: string, answer: Answer) =>
        later(answer, () => common.getByNamespace(namespace).map(({ id }) => part(id))),
    },
    settings: new SettingsCopy(common),
  };
}

/** The add-in's own copy of its settings: the document has them after saveAsync. Values travel as JSON. */
class SettingsCopy {
  private copy: Record<string, string> | null = null;

  constructor(private readonly common: CommonDocument) {}

  private get values(): Record<string, string> {
    this.copy ??= { ...this.common.settings };
    return this.copy;
  }

  get(name: string): unknown {
    const value = this.values[name];
    return value === undefined ? null : JSON.parse(value);
  }

  set(name: string, value: unknown): void {
    this.values[name] = JSON.stringify(value);
  }

  remove(name: string): void {
    delete this.values[name];
  }

  saveAsync(answer: Answer): void {
    later(answer, () => this.common.saveSettings(this.values));
  }
}

function later(answer: Answer, action: () => unknown): void {
  queueMicrotask(() => answer(resultOf(action)));
}

function resultOf(action: () => unknown): AsyncResult {
  try {
    return { status: "succeeded", value: action(), error: undefined };
  } catch (error) {
    return { status: "failed", value: undefined, error: shapeOf(toCommonError(error)) };
  }
}

function shapeOf({ code, message }: CommonError) {
  return { code, name: "Error", message };
}
