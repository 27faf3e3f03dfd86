import type { NativeBridge } from "../bridge";
import type { RequestBody } from "../protocol";
import { short, type Difference } from "./difference";
import type { Exchange } from "./recording";
import { questionsOf, statementsOf } from "./statements";

interface Message {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

/**
 * A Word that answers what was recorded, as long as it is asked what was recorded. At the first request that
 * asks something else it notes the difference, and answers nothing but errors from then on.
 */
export class RecordedWord implements NativeBridge {
  onMessageFromHost: ((json: string) => void) | null = null;
  difference: Difference | null = null;
  /** How many exchanges have been asked for. */
  position = 0;

  constructor(private readonly exchanges: readonly Exchange[]) {}

  sendMessageToHost(json: string): void {
    const { id, message } = JSON.parse(json) as Message;
    const answer = this.answer(message.body);
    void Promise.resolve().then(() => this.onMessageFromHost?.(`{"id":${id},"type":2,"message":${answer}}`));
  }

  private answer(request: RequestBody): string {
    if (request.Actions.some(({ Name }) => Name === "_RemoveReference")) return ok({ Results: [] });
    const exchange = this.exchanges[this.position];
    this.difference ??= differenceOf(exchange, this.exchanges.at(-1), request);
    if (this.difference !== null || exchange === undefined) {
      return failed(500, { error: { code: "GeneralException", message: "not as recorded" } });
    }
    this.position += 1;
    return answerFor(request, exchange);
  }
}

function differenceOf(
  exchange: Exchange | undefined,
  last: Exchange | undefined,
  request: RequestBody,
): Difference | null {
  const asked = questionsOf(request);
  const recorded = exchange === undefined ? [] : questionsOf(exchange.request);
  const longest = Math.max(asked.length, recorded.length);
  for (let index = 0; index < longest; index++) {
    if (asked[index] === recorded[index]) continue;
    const { number, line } = exchange ?? { number: (last?.number ?? 0) + 1, line: last?.line ?? 0 };
    const [one, other] = apart(recorded[index], asked[index]);
    return { number, line, where: "request", place: `问题 ${index + 1}`, recorded: one, ours: other };
  }
  return null;
}

/** Two long statements from a little before the place where they differ. */
function apart(one: string | undefined, other: string | undefined): [string, string] {
  if (one === undefined || other === undefined) return [short(one), short(other)];
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 60);
  const cut = (text: string) => short((from > 0 ? "……" : "") + text.slice(from, at + 100));
  return [cut(one), cut(other)];
}

/** The recorded answer under the ids of our request: the client gives out ids of its own. */
function answerFor(request: RequestBody, { request: recorded, answer }: Exchange): string {
  if (!("body" in answer)) return failed(answer.statusCode, answer.failure);
  const ids = idsByStatement(request);
  const keys = keysOf(recorded);
  const ours = new Map(recorded.Actions.map(({ Id }, index) => [Id, ids.get(keys[index] ?? "")]));
  const { Results, Error } = answer.body;
  const results = Results.map(({ ActionId, Value }) => ({ ActionId: ours.get(ActionId) ?? 0, Value }));
  const error = Error === undefined ? {} : { Error };
  return ok({ Results: results.filter(({ ActionId }) => ActionId !== 0), ...error });
}

function idsByStatement(request: RequestBody): ReadonlyMap<string, number> {
  const keys = keysOf(request);
  return new Map(request.Actions.map(({ Id }, index) => [keys[index] ?? "", Id]));
}

/** Each statement with how often it has been made before. */
function keysOf(request: RequestBody): readonly string[] {
  const counts = new Map<string, number>();
  return statementsOf(request).map((statement) => {
    const count = counts.get(statement) ?? 0;
    counts.set(statement, count + 1);
    return `${count} ${statement}`;
  });
}

function ok(body: unknown): string {
  return JSON.stringify({ statusCode: 200, headers: {}, body });
}

function failed(statusCode: number, body: unknown): string {
  return JSON.stringify({ statusCode, headers: {}, body });
}
