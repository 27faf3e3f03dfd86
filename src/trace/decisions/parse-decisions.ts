import type { ItemRole } from "../../statement/statement";
import type { Side } from "../rulings";
import { NO_DECISIONS, type Decision, type StoredDecisions } from "./decision";
import type { Fingerprint } from "./fingerprint";
import { readSketch } from "./sketch";
import { readSmallXml, type SmallElement } from "./small-xml";
import { DECISIONS_NAMESPACE, DECISIONS_VERSION } from "./write-decisions";

/** No author decides so much; what is longer is not ours. */
const LONGEST = 2_000_000;
const LONGEST_TITLE = 64;
const UNREADABLE: StoredDecisions = { ...NO_DECISIONS, problem: "unreadable" };
const NEWER: StoredDecisions = { ...NO_DECISIONS, problem: "newer-version" };

/**
 * Reads the part of a document that writeDecisions wrote; null stands for a document without one.
 * Never throws. All or nothing: a part with anything unknown in it gives a problem and no decisions,
 * because writing back what was understood would lose the rest.
 */
export function parseDecisions(xml: string | null): StoredDecisions {
  if (xml === null) return NO_DECISIONS;
  const root = xml.length > LONGEST ? null : readSmallXml(xml);
  if (!root) return UNREADABLE;
  const prefix = root.name.includes(":") ? root.name.slice(0, root.name.indexOf(":") + 1) : "";
  const namespace = root.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`);
  if (root.name !== `${prefix}decisions` || namespace !== DECISIONS_NAMESPACE) return UNREADABLE;
  const version = wholeNumber(root.attributes.get("version"));
  if (version !== null && version > DECISIONS_VERSION) return NEWER;
  const rev = wholeNumber(root.attributes.get("rev"));
  if (version !== DECISIONS_VERSION || rev === null) return UNREADABLE;
  const decisions = root.children.map((child) => readDecision(child, prefix));
  const whole = decisions.filter((decision) => decision !== null);
  const ids = new Set(whole.map(({ id }) => id));
  if (whole.length < decisions.length || ids.size < whole.length) return UNREADABLE;
  return { decisions: whole, rev, problem: null };
}

function readDecision({ name, attributes, children }: SmallElement, prefix: string): Decision | null {
  const id = attributes.get("id") ?? "";
  const side = sideOf(attributes.get("side"));
  const date = attributes.get("date") ?? null;
  const [first, second, ...more] = children;
  if (name !== `${prefix}decision` || id === "" || !side || !first || !second || more.length > 0) return null;
  if (date !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(date)) return null;
  const issue = first.name === `${prefix}issue` ? readFingerprint(first, "issue") : null;
  if (!issue) return null;
  const kind = attributes.get("kind");
  if (kind === "waive")
    return second.name === `${prefix}reason` && second.children.length === 0
      ? { id, kind, side, issue, date, reason: second.text }
      : null;
  if (kind !== "confirm" && kind !== "reject") return null;
  const answer = second.name === `${prefix}answer` ? readFingerprint(second, side) : null;
  return answer && { id, kind, side, issue, date, answer };
}

function readFingerprint({ attributes }: SmallElement, role: ItemRole): Fingerprint | null {
  const title = attributes.get("title");
  const hash = hashOf(attributes.get("hash"));
  const under = hashOf(attributes.get("under"));
  const twin = wholeNumber(attributes.get("twin"));
  const rival = wholeNumber(attributes.get("rival"));
  const sketch = readSketch(attributes.get("sketch") ?? "");
  if (title === undefined || title.length > LONGEST_TITLE) return null;
  if (!hash || !under || twin === null || rival === null || !sketch) return null;
  return { role, title, hash, under, twin, rival: Math.min(rival, 100) / 100, sketch };
}

function sideOf(value: string | undefined): Side | null {
  return value === "cause" || value === "measure" ? value : null;
}

function hashOf(value: string | undefined): string | null {
  return value !== undefined && /^[0-9a-f]{16}$/u.test(value) ? value : null;
}

function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : null;
}
