import type { DocumentSnapshot } from "../../../src/document/paragraph";
import { createWordHost } from "../../../src/host/word/word-host";
import { wordClient } from "../load-client";
import { MICROSOFT_365, WEB, WORD_2021, type Profile } from "../profiles";
import { openInWord } from "../word-stand-in";
import { ACTION_NAMES, perform, type RecordedAction } from "./action";
import { short, type Difference } from "./difference";
import { inferAction, isRegistration, startOf } from "./infer-action";
import { RecordedWord } from "./recorded-word";
import { parseRecording, type Exchange } from "./recording";
import { StandInAnswers } from "./stand-in-answers";
import { questionsOf } from "./statements";

/** What came of replaying a recording. */
export interface Replay {
  readonly profile: string;
  /** How many requests there are in the recording. */
  readonly requests: number;
  /** The actions that were replayed, in order, each with the number of its first request. */
  readonly actions: readonly { readonly number: number; readonly name: string }[];
  /** Where an action begins of which cannot be told what it was to do: it was only put to the stand-in. */
  readonly skipped: readonly number[];
  /** The first difference of each sort, in the order of the recording; none when all is as recorded. */
  readonly differences: readonly Difference[];
}

/**
 * Replays a recording of the traffic with a real Word, in two ways at once:
 * - The adapter does again what it did then, on Microsoft's client, and is answered what was recorded:
 *   does it still ask the same?
 * - The stand-in is asked what Word was asked: does it answer in the same shape?
 *
 * Throws a RecordingError when the text is no recording.
 */
export async function replay(text: string): Promise<Replay> {
  const exchanges = parseRecording(text).filter((exchange) => !isRegistration(exchange));
  const profile = profileOf(exchanges);
  const standIn = new StandInAnswers(profile);
  const actions: { number: number; name: string }[] = [];
  const skipped: number[] = [];
  const differences: Difference[] = [];
  const note = (difference: Difference | null) => {
    if (difference === null || differences.some(({ where }) => where === difference.where)) return;
    differences.push(difference);
  };
  let seen: DocumentSnapshot | null = null;
  for (let at = 0; at < exchanges.length;) {
    const action = inferAction(exchanges.slice(at), seen);
    const done = action === null ? NOTHING : await again(action, exchanges.slice(at), profile);
    const used = exchanges.slice(at, at + Math.max(done.requests, 1));
    const [first] = used;
    if (first !== undefined) {
      if (action !== null) actions.push({ number: first.number, name: ACTION_NAMES[action.kind] });
      else if (startOf(first) !== null) skipped.push(first.number);
      else note(notAskedAnyMore(first));
    }
    note(done.difference);
    if (done.snapshot !== null) {
      seen = done.snapshot;
      // The first request of a read that was refused has nothing in it.
      const answered = used.find(({ answer }) => "body" in answer && answer.body.Error === undefined);
      if (answered !== undefined) standIn.open(answered, seen);
    }
    for (const exchange of used) note(standIn.compare(exchange));
    at += used.length;
  }
  return { profile: profile.name, requests: exchanges.length, actions, skipped, differences };
}

/** A request that no action sends today. */
function notAskedAnyMore({ number, line, request }: Exchange): Difference {
  const recorded = short(questionsOf(request).at(-1));
  return { number, line, where: "request", place: "整个请求", recorded, ours: "现在没有这个请求" };
}

interface Done {
  readonly requests: number;
  readonly difference: Difference | null;
  /** What a read has read. */
  readonly snapshot: DocumentSnapshot | null;
}

const NOTHING: Done = { requests: 0, difference: null, snapshot: null };

/** Has the adapter do an action, with the recording for a Word. What it makes of an error is its own affair. */
async function again(
  action: RecordedAction,
  exchanges: readonly Exchange[],
  profile: Profile,
): Promise<Done> {
  openInWord([""], profile); // for what else there is of Office
  const word = new RecordedWord(exchanges);
  wordClient(profile).OfficeExtension.HostBridge.init(word);
  let result: unknown = null;
  let difference: Difference | null = null;
  try {
    result = await perform(createWordHost(), action);
  } catch (error) {
    difference = outcome(exchanges.slice(0, word.position), error);
  }
  difference = word.difference ?? difference;
  const isRead = action.kind === "read" && difference === null;
  return {
    requests: word.position,
    difference,
    snapshot: isRead ? (result as DocumentSnapshot | null) : null,
  };
}

/** An action that ran to its end then, with no error of Word's, should do so now. */
function outcome(exchanges: readonly Exchange[], error: unknown): Difference | null {
  const last = exchanges.at(-1);
  if (last === undefined || exchanges.some(({ answer }) => !("body" in answer) || answer.body.Error))
    return null;
  const { number, line } = last;
  return {
    number,
    line,
    where: "outcome",
    place: "动作的结果",
    recorded: "完成",
    ours: short(String(error)),
  };
}

/** The platform shows in what a read asks beside the text (suspect-deletions.ts). */
function profileOf(exchanges: readonly Exchange[]): Profile {
  const text = JSON.stringify(exchanges.map(({ request }) => request));
  if (text.includes('"GetReviewedText"')) return WEB;
  return text.includes('"changeTrackingMode"') ? MICROSOFT_365 : WORD_2021;
}
