import { readDocxPart } from "../../src/host/docx/custom-xml";
import { readDocx } from "../../src/host/docx/read-docx";
import { CONTRACT } from "./contract";
import type { OpenDocument } from "./host-under-test";

/**
 * The .docx room reads files and has no cursor and nothing to edit: of the contract, what is said
 * about reading the body and its parts applies.
 */
describe("the .docx reader keeps the contract of DocumentHost", () => {
  const ofTheBody = CONTRACT.read.filter(
    ({ promise }) => /body|numbers/u.test(promise) && !/cursor/u.test(promise),
  );

  test("its part of the contract is not empty", () => expect(ofTheBody).toHaveLength(3));

  test.each(ofTheBody.map((entry) => [entry.promise, entry] as const))(
    "read %s",
    async (_, { docx, run }) => {
      const host = { read: async () => ({ paragraphs: readDocx(docx), cursor: null }) };
      await run({ host } as unknown as OpenDocument);
    },
  );

  const ofParts = CONTRACT.readPart.filter(({ promise }) => promise.startsWith("gives"));

  test.each(ofParts.map((entry) => [entry.promise, entry] as const))(
    "readPart %s",
    async (_, { docx, run }) => {
      const host = { readPart: async (namespace: string) => readDocxPart(docx, namespace) };
      await run({ host } as unknown as OpenDocument);
    },
  );
});
