import type { Node } from "prosemirror-model";
import { schema } from "@eigenpal/docx-editor-core/prosemirror";
import { joinPieces, offsetAt, positionAt, textPieces } from "../../../src/host/editor/text-map";

const deleted = schema.mark("deletion", { revisionId: 1, author: "甲" });
const paragraph = (...content: Node[]) => schema.node("paragraph", null, content);

/** 甲[乙 struck]丙(field 2026年)⟨control: 丁⟩↵戊 at position 10 of some document. */
const START = 10;
const mixed = paragraph(
  schema.text("甲"),
  schema.text("乙乙", [deleted]),
  schema.text("丙"),
  schema.node("field", { displayText: "2026年" }),
  schema.node("sdt", null, [schema.text("丁")]),
  schema.node("hardBreak"),
  schema.text("戊"),
);
const pieces = textPieces(mixed, START);
const TEXT = "甲丙2026年丁\n戊";

test("the pieces join to the text that is read", () => {
  expect(joinPieces(pieces)).toBe(TEXT);
});

test.each([
  // offset, text behind it, position as start, position as end
  [0, "甲", 11, 11],
  [1, "丙", 14, 12],
  [2, "field", 15, 15],
  [4, "inside the field", 15, 16],
  [7, "丁", 17, 16],
  [8, "line break", 19, 18],
  [9, "戊", 20, 20],
  [10, "the end", 21, 21],
])("offset %i, before %s", (offset, _, start, end) => {
  expect(positionAt(pieces, offset, "start", START + 1)).toBe(start);
  expect(positionAt(pieces, offset, "end", START + 1)).toBe(end);
});

test("a position inside struck text counts as the place where it stands", () => {
  expect([11, 12, 13, 14, 15].map((position) => offsetAt(pieces, position))).toEqual([0, 1, 1, 1, 2]);
});

test("every offset outside the field comes back from its position", () => {
  for (const offset of [0, 1, 2, 7, 8, 9, 10])
    for (const side of ["start", "end"] as const)
      expect(offsetAt(pieces, positionAt(pieces, offset, side, START + 1))).toBe(offset);
});

test("an empty paragraph has one place", () => {
  expect(textPieces(paragraph(), START)).toEqual([]);
  expect(positionAt([], 0, "start", START + 1)).toBe(START + 1);
  expect(offsetAt([], START + 1)).toBe(0);
});

test("a character outside the BMP counts as two, here and there", () => {
  const rare = textPieces(paragraph(schema.text("𠮷土")), 0);
  expect(positionAt(rare, 2, "start", 1)).toBe(3);
  expect(offsetAt(rare, 3)).toBe(2);
});
