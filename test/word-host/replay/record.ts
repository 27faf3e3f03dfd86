import { wordClient } from "../load-client";
import type { Profile } from "../profiles";
import type { Exchange } from "./recording";

/** The client's window: its own log is what a recording is. */
interface LoggingClient {
  readonly console: { log: (line: string) => void };
  readonly OfficeExtension: { readonly CoreUtility: { _logEnabled: boolean } };
}

/** What the client itself prints about its traffic while `actions` run, as someone would save it. */
export async function recordTraffic(profile: Profile, actions: () => Promise<unknown>): Promise<string> {
  const client = wordClient(profile) as unknown as LoggingClient;
  const { CoreUtility } = client.OfficeExtension;
  const { log } = client.console;
  const lines: string[] = [];
  client.console.log = (line) => lines.push(line);
  CoreUtility._logEnabled = true;
  try {
    await actions();
    await new Promise(setImmediate); // the clean-up
  } finally {
    CoreUtility._logEnabled = false;
    client.console.log = log;
  }
  return lines.join("\n");
}

/** The same traffic as the client prints it where Word is behind no bridge (OfficeJsRequestExecutor). */
export function asPrintedInWord(exchanges: readonly Exchange[]): string {
  const lines = exchanges.flatMap(({ request, answer }) => {
    const data =
      "body" in answer ? [200, null, JSON.stringify(answer.body)] : [answer.statusCode, null, answer.failure];
    const result = { value: { data }, status: "succeeded" };
    return ["Request:", JSON.stringify(request), "Response:", JSON.stringify(result)];
  });
  return lines.join("\n");
}
