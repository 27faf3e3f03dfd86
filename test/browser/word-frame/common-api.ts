import {
  CommonError,
  toCommonError,
  type CommonDocument,
  type CommonPart,
} from "../../word-host/common-document";

/** The ids under which office.js asks for custom XML parts (OSF.DDA.MethodDispId). */
const CALLS: Readonly<Record<number, (common: CommonDocument, argument: string) => CommonAnswer>> = {
  128: (common, xml) => ({ kind: "part", part: common.add(xml) }),
  130: (common, namespace) => ({ kind: "parts", parts: common.getByNamespace(namespace) }),
  131: (common, id) => ({ kind: "data", data: common.getXml(id) }),
  133: (common, id) => {
    common.delete(id);
    return { kind: "nothing" };
  },
};

/** What a call answers with; each transport writes it in its own way. */
export type CommonAnswer =
  | { readonly kind: "part"; readonly part: CommonPart }
  | { readonly kind: "parts"; readonly parts: readonly CommonPart[] }
  | { readonly kind: "data"; readonly data: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "error"; readonly code: number };

/** Null for a call that is none of these. All of them take one argument. */
export function answerCommonApi(
  common: CommonDocument,
  dispatchId: number,
  argument: unknown,
): CommonAnswer | null {
  const call = CALLS[dispatchId];
  return call === undefined ? null : attempt(() => call(common, String(argument)));
}

/** Names and values of settings, as both transports bring them in the end. */
export function saveSettings(
  common: CommonDocument,
  settings: readonly (readonly [name: string, value: string])[],
): CommonAnswer {
  return attempt(() => {
    common.saveSettings(Object.fromEntries(settings));
    return { kind: "nothing" };
  });
}

function attempt(call: () => CommonAnswer): CommonAnswer {
  try {
    return call();
  } catch (error) {
    const { code }: CommonError = toCommonError(error);
    return { kind: "error", code };
  }
}

/** As Word on the web answers: by name (OSF.DDA.WAC.Delegate.ParameterMap). */
export function answerByName(answer: CommonAnswer): Readonly<Record<string, unknown>> {
  const named = ({ id, builtIn }: CommonPart) => ({ id, DataPartBuiltIn: builtIn });
  switch (answer.kind) {
    case "part":
      return { Error: SUCCESS, DataPartProperties: named(answer.part) };
    case "parts":
      return { Error: SUCCESS, DataPartList: answer.parts.map(named) };
    case "data":
      return { Error: SUCCESS, Data: answer.data };
    case "nothing":
      return { Error: SUCCESS };
    case "error":
      return { Error: answer.code };
  }
}

/** As Word on Windows answers: a status and what stands at its places (OSF.DDA.SafeArray.Delegate.ParameterMap). */
export function answerByPlace(answer: CommonAnswer): readonly [status: number, payload?: unknown] {
  const placed = ({ id, builtIn }: CommonPart) => [id, builtIn];
  switch (answer.kind) {
    case "part":
      return [SUCCESS, placed(answer.part)];
    case "parts":
      return [SUCCESS, answer.parts.map(placed)];
    case "data":
      return [SUCCESS, answer.data];
    case "nothing":
      return [SUCCESS];
    case "error":
      return [answer.code];
  }
}

const SUCCESS = 0;
