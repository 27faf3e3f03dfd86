import fc from "fast-check";
import { decide } from "../../../src/trace/decisions/decide";
import { NO_DECISIONS, type Decision } from "../../../src/trace/decisions/decision";
import { parseDecisions } from "../../../src/trace/decisions/parse-decisions";
import { DECISIONS_NAMESPACE, writeDecisions } from "../../../src/trace/decisions/write-decisions";
import { idOf, statementOf, TEXT } from "./statement-under-test";

const statement = statementOf(TEXT);
const issueId = idOf(statement, "水利工程");

const three: readonly Decision[] = [
  { kind: "confirm", side: "measure", issueId, answerId: idOf(statement, "限期移交") } as const,
  { kind: "reject", side: "cause", issueId, answerId: idOf(statement, "责任意识") } as const,
  { kind: "waive", side: "cause", issueId, reason: "上级<已>定性 & “另案”\n处理" } as const,
].reduce<readonly Decision[]>((made, ruling) => decide(made, ruling, statement, "2026-01-31")!, []);

const XML = writeDecisions(three, 7);

/** Fingerprints keep whole hundredths of the likeness of the next. */
const rounded = (decisions: readonly Decision[]) =>
  JSON.parse(
    JSON.stringify(decisions, (key, value: unknown) =>
      key === "rival"
        ? Math.round(Number(value) * 100) / 100
        : value instanceof Uint16Array
          ? [...value]
          : value,
    ),
  );

test("what is written is read again", () => {
  const read = parseDecisions(XML);
  expect(read).toMatchObject({ rev: 7, problem: null });
  expect(rounded(read.decisions)).toEqual(rounded(three));
});

test("any reason, title or id comes through as far as XML can hold it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (reason) => {
      const { decisions } = parseDecisions(writeDecisions([{ ...three[2]!, reason } as Decision], 1));
      const possible = reason.replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd]|\p{Cs}/gu, (c) =>
        c.length > 1 ? c : "",
      );
      expect(decisions[0]).toMatchObject({ reason: possible });
    }),
  );
});

test.each([
  [
    "a declaration and a byte order mark",
    (xml: string) => `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n${xml}\n`,
  ],
  ["other quotes", (xml: string) => xml.replaceAll('"', "'")],
  ["a prefix", (xml: string) => xml.replace("xmlns=", "xmlns:d=").replace(/<(\/?)(?=[a-z])/gu, "<$1d:")],
  ["line breaks between the elements", (xml: string) => xml.replaceAll("><", ">\n  <")],
  ["empty elements written out", (xml: string) => xml.replace(/<issue([^>]*)\/>/gu, "<issue$1></issue>")],
  ["a comment", (xml: string) => xml.replace("<decision ", "<!-- Word --><decision ")],
])("a writer may give it %s", (_, rewrite) => {
  const rewritten = rewrite(XML);
  expect(rewritten).not.toBe(XML);
  expect(parseDecisions(rewritten).problem).toBeNull();
  expect(parseDecisions(rewritten).decisions).toHaveLength(3);
});

test("a document without the part has no decisions and no problem", () => {
  expect(parseDecisions(null)).toEqual(NO_DECISIONS);
});

test("what a later version wrote is called so, whatever is in it", () => {
  const later = `<decisions xmlns="${DECISIONS_NAMESPACE}" version="2" rev="x"><ruling/></decisions>`;
  expect(parseDecisions(later)).toEqual({ decisions: [], rev: 0, problem: "newer-version" });
});

test.each<[string, string]>([
  ["nothing", ""],
  ["no XML", "对照检查"],
  ["cut short", XML.slice(0, -5)],
  ["followed by more", `${XML}<x/>`],
  ["of another namespace", XML.replace(DECISIONS_NAMESPACE, "urn:other")],
  ["without a version", XML.replace(' version="1"', "")],
  ["without a revision", XML.replace(' rev="7"', "")],
  ["with an element of its own", XML.replace("</decision>", "<x/></decision>")],
  ["with a decision of another kind", XML.replace('kind="reject"', 'kind="maybe"')],
  ["with a decision on another side", XML.replace('side="cause"', 'side="title"')],
  ["with two decisions of one id", XML.replace('id="d2"', 'id="d1"')],
  ["with a broken sketch", XML.replace(/sketch="[^"]{4}/u, 'sketch="')],
  ["with a broken hash", XML.replace(/hash="./u, 'hash="z')],
  ["with an attribute twice", XML.replace('id="d1"', 'id="d1" id="d1"')],
  ["with a title of any length", XML.replace('title="', `title="${"长".repeat(1000)}`)],
  ["with entities of its own", `<!DOCTYPE d [<!ENTITY a "b">]>${XML}`],
  ["with an unknown entity", XML.replace('title="', 'title="&a;')],
  ["nested without end", "<a>".repeat(600_000)],
  ["a million attributes", `<a ${'b="" '.repeat(300_000)}/>`],
  ["a comment without end", `<!--${"-".repeat(1_900_000)}`],
  ["too long", XML + " ".repeat(2_000_000)],
])("%s is unreadable", (_, xml) => {
  expect(parseDecisions(xml)).toEqual({ decisions: [], rev: 0, problem: "unreadable" });
});

test("mangled anyhow, it is read whole or called unreadable, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.nat(XML.length), fc.nat(40), fc.string({ maxLength: 12 }), (at, gone, put) => {
      const { decisions, problem } = parseDecisions(XML.slice(0, at) + put + XML.slice(at + gone));
      expect(problem === null ? decisions.length <= 3 : decisions.length === 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
