import { escapeXml } from "../../document/xml-text";
import type { Decision } from "./decision";
import type { Fingerprint } from "./fingerprint";
import { writeSketch } from "./sketch";

/** The namespace of the part of the document that holds the decisions. */
export const DECISIONS_NAMESPACE = "urn:duizhao:decisions:1";
/** Raised with any change that a reader of today would misunderstand. */
export const DECISIONS_VERSION = 1;

/** The decisions as the part that is kept in the document; `rev` tells the newest of two parts. */
export function writeDecisions(decisions: readonly Decision[], rev: number): string {
  const root = `<decisions xmlns="${DECISIONS_NAMESPACE}" version="${DECISIONS_VERSION}" rev="${rev}">`;
  return `${root}${decisions.map(writeDecision).join("")}</decisions>`;
}

function writeDecision(decision: Decision): string {
  const { id, kind, side, date } = decision;
  return element(
    "decision",
    { id, kind, side, date },
    element("issue", fingerprintAttributes(decision.issue)) +
      (decision.kind === "waive"
        ? element("reason", {}, escapeXml(decision.reason))
        : element("answer", fingerprintAttributes(decision.answer))),
  );
}

type Attributes = Readonly<Record<string, string | number | null>>;

function fingerprintAttributes({ title, hash, under, twin, rival, sketch }: Fingerprint): Attributes {
  return { title, hash, under, twin, rival: Math.round(rival * 100), sketch: writeSketch(sketch) };
}

function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
