import type { WordHost } from "../../word-host/host";
import { OBJECT_PATH, type RequestBody } from "../../word-host/protocol";

/** The ids under which office.js calls the host (OSF.DDA.MethodDispId). */
export const DISPATCH = { executeRichApiRequest: 93, saveSettings: 76 } as const;

/** Places in the array that office.js makes of a request (RichApiMessageUtility). */
const BODY = 4;
const FLAGS = 6;

/** The answer to a request as office.js takes it: status, headers, body. */
export function answerRichApi(host: WordHost, request: readonly unknown[]): readonly unknown[] {
  const json = String(request[BODY]);
  const body = JSON.parse(json) as RequestBody;
  const answer = isOfficeJsOwn(body) ? acknowledged(body) : host.answer(body, Number(request[FLAGS]), json);
  return [200, [], answer];
}

/**
 * office.js speaks on the same way to services of its own; once started it tells AddinInternalService
 * that commands may come. That is nothing of the document and must not count as a request of ours.
 */
function isOfficeJsOwn({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) =>
      ObjectPathType === OBJECT_PATH.newObject && Name.startsWith("Microsoft.InternalService."),
  );
}

function acknowledged({ Actions }: RequestBody): string {
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) });
}
