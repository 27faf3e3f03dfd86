import type { DocumentHost } from "../../src/document/document-host";
import type { HostUnderTest } from "./host-under-test";
import { INSERT_BLOCKS } from "./insert-blocks";
import { INSERT_TEXT } from "./insert-text";
import { ON_CURSOR_MOVED } from "./on-cursor-moved";
import { ON_TEXT_CHANGED } from "./on-text-changed";
import { READ_PART, WRITE_PART } from "./parts";
import type { ContractCase } from "./promise";
import { READ } from "./read";
import { READ_SELECTION } from "./read-selection";
import { SELECT } from "./select";

/** Promises for every method of a port. A method without an entry does not compile. */
export type Contract<Port> = Readonly<Record<keyof Port, readonly ContractCase[]>>;

/**
 * Every method of the port with its promises. A method added to DocumentHost does not compile here
 * until it has some, and they then run against every host (contract.test.ts holds both).
 */
export const CONTRACT: Contract<DocumentHost> = {
  read: READ,
  insertBlocks: INSERT_BLOCKS,
  insertText: INSERT_TEXT,
  readSelection: READ_SELECTION,
  select: SELECT,
  onCursorMoved: ON_CURSOR_MOVED,
  onTextChanged: ON_TEXT_CHANGED,
  readPart: READ_PART,
  writePart: WRITE_PART,
};

/** A promise as one host is held to it. */
export interface HeldPromise {
  /** "method promise" */
  readonly name: string;
  readonly entry: ContractCase;
  /** Why the host is known not to keep it; null when it must. */
  readonly gap: string | null;
}

/** Every promise of the contract, for one host; a gap that names no promise is an error. */
export function promisesOf({ name: host, knownGaps }: HostUnderTest): readonly HeldPromise[] {
  const held = Object.entries(CONTRACT).flatMap(([method, cases]) => {
    return cases.map((entry) => {
      const name = `${method} ${entry.promise}`;
      return { name, entry, gap: knownGaps[name] ?? null };
    });
  });
  const unknown = Object.keys(knownGaps).filter((gap) => !held.some(({ name }) => name === gap));
  if (unknown.length > 0) throw new Error(`${host}: no such promise: ${unknown.join("; ")}`);
  return held;
}

/** Declares the tests of the whole contract for one host. */
export function describeContract(under: HostUnderTest): void {
  describe(`${under.name} keeps the contract of DocumentHost`, () => {
    for (const { name, entry, gap } of promisesOf(under)) {
      const run = async () => entry.run(await under.open(entry.docx));
      if (gap === null) test(name, run);
      else test.failing(`${name} (known gap: ${gap})`, run);
    }
  });
}
