import type { DocumentHost } from "../../src/document/document-host";
import { CONTRACT, promisesOf, type Contract } from "./contract";
import type { HostUnderTest } from "./host-under-test";

/** The port with one method more. */
interface GrownHost extends DocumentHost {
  print(): Promise<void>;
}

// @ts-expect-error a method of the port that no promise is made for does not compile
const withoutPromises: Contract<GrownHost> = CONTRACT;

const under = (knownGaps: HostUnderTest["knownGaps"]): HostUnderTest => ({
  name: "a host",
  knownGaps,
  open: () => Promise.reject(new Error("nothing is opened here")),
});

describe("the contract of DocumentHost", () => {
  const all = Object.entries(CONTRACT).flatMap(([method, cases]) =>
    cases.map(({ promise }) => `${method} ${promise}`),
  );

  test("promises something of every method, each promise once", () => {
    for (const cases of Object.values(withoutPromises)) expect(cases.length).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
  });

  test("holds every host to every promise", () => {
    const held = promisesOf(under({}));
    expect(held.map(({ name }) => name)).toEqual(all);
    expect(held.every(({ gap }) => gap === null)).toBe(true);
  });

  test("shows a known gap with its reason, and leaves nothing out for it", () => {
    const [first = ""] = all;
    const held = promisesOf(under({ [first]: "no way to tell" }));
    expect(held).toHaveLength(all.length);
    expect(held.filter(({ gap }) => gap !== null)).toMatchObject([{ name: first, gap: "no way to tell" }]);
  });

  test("knows no gap of a promise that was never made", () => {
    expect(() => promisesOf(under({ "read gives gold": "no" }))).toThrow("read gives gold");
  });
});
