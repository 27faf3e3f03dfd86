import type { RequestBody, ResponseBody } from "../protocol";

/** A request that Word was sent, and its answer. */
export interface Exchange {
  /** 1-based among the requests of the recording, clean-up left out; as messages name it. */
  readonly number: number;
  /** 1-based line of the request in the file. */
  readonly line: number;
  readonly request: RequestBody;
  readonly answer: Answer;
}

/** The body of an answer, or the status and body of a failure on the way. */
export type Answer =
  { readonly body: ResponseBody } | { readonly statusCode: number; readonly failure: unknown };

/** The file is no recording, or a part of it is missing. */
export class RecordingError extends Error {}

/**
 * Reads what the client prints with OfficeExtension.CoreUtility._logEnabled, whatever the console puts before
 * or behind it on the line (time, file name). The client prints in two ways:
 * - “Request:”, the body, “Response:”, the asyncResult of executeRichApiRequestAsync, a line each, whose
 *   `value.data` is [status, headers, body as text]: Word on the desktop and on the web.
 * - the whole message with its id (type 1), “Received response: ” and the message that answers it (type 2):
 *   through a bridge, as in our own tests.
 * So lines are known by their JSON alone. Clean-up requests are left out, and requests without an answer.
 */
export function parseRecording(text: string): readonly Exchange[] {
  const open: Sent[] = [];
  const answered: (Sent & { readonly answer: Answer })[] = [];
  for (const [index, content] of text.split(/\r?\n/u).entries()) {
    const value = jsonIn(content, index + 1);
    if (value === null) continue;
    const request = requestOf(value);
    if (request !== null) {
      open.push({ ...request, line: index + 1, order: open.length + answered.length });
      continue;
    }
    const received = answerOf(value);
    if (received === null) continue;
    const at = open.findIndex((sent) => isAnswered(sent, received));
    if (at < 0) throw new RecordingError(`第 ${index + 1} 行是一个回应，但前面没有它的请求`);
    answered.push(...open.splice(at, 1).map((sent) => ({ ...sent, answer: received.answer })));
  }
  const exchanges = answered.filter(({ request }) => !isCleanup(request)).sort((a, b) => a.order - b.order);
  if (exchanges.length === 0) throw new RecordingError("文件里没有录下的请求");
  return exchanges.map(({ line, request, answer }, index) => ({ number: index + 1, line, request, answer }));
}

interface Sent {
  readonly id: number | null;
  readonly request: RequestBody;
  readonly line: number;
  readonly order: number;
}

interface Received {
  readonly id: number | null;
  readonly answer: Answer;
}

type Json = Readonly<Record<string, unknown>>;

/** JSON.stringify puts no line break in, so an object is whole on its line or has been cut off. */
function jsonIn(line: string, number: number): Json | null {
  const from = line.search(/\{"/u);
  if (from < 0) return null;
  const upTo = line.lastIndexOf("}");
  try {
    const value: unknown = JSON.parse(line.slice(from, upTo + 1));
    return isObject(value) ? value : null;
  } catch {
    if (!/"(?:Actions|Results|ObjectPaths)\\?":/u.test(line)) return null;
    throw new RecordingError(`第 ${number} 行不完整：控制台截断了长的一行，请按手册的做法重新导出`);
  }
}

function requestOf(value: Json): Pick<Sent, "id" | "request"> | null {
  const body = value["type"] === 1 && isObject(value["message"]) ? parsed(value["message"]["body"]) : value;
  if (!isObject(body) || !Array.isArray(body["Actions"]) || !isObject(body["ObjectPaths"])) return null;
  const id = typeof value["id"] === "number" ? value["id"] : null;
  return { id, request: body as unknown as RequestBody };
}

function answerOf(value: Json): Received | null {
  if (Array.isArray(value["Results"])) return received(null, 200, value);
  const { message } = value;
  if (value["type"] === 2 && isObject(message)) {
    return received(Number(value["id"]), Number(message["statusCode"]), message["body"]);
  }
  if (value["status"] === "failed") return received(null, 500, { error: value["error"] });
  const data = isObject(value["value"]) ? value["value"]["data"] : null;
  if (!Array.isArray(data)) return null;
  const body: unknown = data[2];
  return received(null, Number(data[0]), Array.isArray(body) ? body.join("") : body);
}

function received(id: number | null, statusCode: number, content: unknown): Received | null {
  const body = parsed(content);
  if (statusCode === 0 || statusCode === 200) {
    return isObject(body) && Array.isArray(body["Results"])
      ? { id, answer: { body: body as unknown as ResponseBody } }
      : null;
  }
  return { id, answer: { statusCode, failure: body } };
}

/** Answers through a bridge have the id of their request; of others the actions are its actions. */
function isAnswered({ id, request }: Sent, { id: answered, answer }: Received): boolean {
  if (answered !== null) return id === answered;
  if (!("body" in answer)) return true;
  const ids = new Set(request.Actions.map(({ Id }) => Id));
  return answer.body.Results.every(({ ActionId }) => ids.has(ActionId));
}

function isCleanup({ Actions }: RequestBody): boolean {
  return Actions.some(({ Name }) => Name === "_RemoveReference");
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
