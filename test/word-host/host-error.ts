/** What Word answers with when an action fails: a code of Word.ErrorCodes and a message. */
export class HostError extends Error {
  /** The member that failed, "Range.insertOoxml". */
  location = "";

  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** A member this host does not have; the message names it, so that a test says what to add. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `the test host has no ${member}`);
}
