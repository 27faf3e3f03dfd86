import fc from "fast-check";
import { carryKeys, textKeys, type KeyedRow } from "../../src/taskpane/check/row-keys";

const rows = (...texts: readonly string[]) => carryKeys([], texts);
/** The text that the row under each key had before, in the new order; "" for a new row. */
const was = (before: readonly KeyedRow[], texts: readonly string[]) =>
  carryKeys(before, texts).map(({ key }) => before.find((row) => row.key === key)?.text ?? "");

describe("a row stays the same row", () => {
  test.each<[string, string[], string[], string[]]>([
    ["when nothing changes", ["甲", "乙"], ["甲", "乙"], ["甲", "乙"]],
    ["when one is written above it", ["甲", "乙"], ["新", "甲", "乙"], ["", "甲", "乙"]],
    ["when the one above goes", ["甲", "乙"], ["乙"], ["乙"]],
    ["when it is moved", ["甲", "乙", "丙"], ["丙", "甲", "乙"], ["丙", "甲", "乙"]],
    ["when its text is edited", ["甲", "乙", "丙"], ["甲", "乙改", "丙"], ["甲", "乙", "丙"]],
    ["when it is the first and edited", ["甲", "乙"], ["甲改", "乙"], ["甲", "乙"]],
    ["among others of the same text", ["甲", "甲"], ["甲", "甲", "甲"], ["甲", "甲", ""]],
  ])("%s", (_, before, texts, expected) => {
    expect(was(rows(...before), texts)).toEqual(expected);
  });
});

const texts = fc.array(fc.constantFrom("甲", "乙", "丙", "丁", "戊"), { maxLength: 8 });

test("no two rows ever share a key, through any number of changes", () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 6 }), (versions) => {
      let shown: readonly KeyedRow[] = [];
      for (const version of versions) {
        shown = carryKeys(shown, version);
        expect(shown.map(({ text }) => text)).toEqual(version);
        expect(new Set(shown.map(({ key }) => key)).size).toBe(version.length);
      }
    }),
  );
});

test("texts that come again are counted", () => {
  expect(textKeys(["甲", "乙", "甲"])).toEqual(["甲 1", "乙 1", "甲 2"]);
});
