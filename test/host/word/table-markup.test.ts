import { cellsInMarkup } from "../../../src/host/word/table-markup";

const p = "<w:p/>";
const cell = (properties: string, content = p) => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const RESTART = '<w:vMerge w:val="restart"/>';
const flat = (body: string) =>
  `<pkg:part pkg:name="/word/document.xml"><w:document><w:body>${body}</w:body></w:document></pkg:part>`;

const places = (body: string, levels: readonly number[]) =>
  cellsInMarkup(flat(body), levels)?.map((at) => (at ? `${at.table}/${at.row}/${at.column}` : "—")) ?? null;

const TABLE = `<w:tbl>${row(cell(RESTART), cell(""))}${row(cell("<w:vMerge/>"), cell(""))}</w:tbl>`;

describe("the cells of a body's markup", () => {
  test("a cell that is hidden below a merged one belongs to that one, where Word counts its paragraph", () => {
    expect(places(p + TABLE + p, [0, 1, 1, 1, 1, 0])).toEqual(["—", "0/0/0", "0/0/1", "0/0/0", "0/1/1", "—"]);
  });

  test("and is left out where Word does not", () => {
    expect(places(p + TABLE + p, [0, 1, 1, 1, 0])).toEqual(["—", "0/0/0", "0/0/1", "0/1/1", "—"]);
  });

  test("a table in a cell is part of it, and its merged cells are none of the outer table's", () => {
    const inner = `<w:tbl>${row(cell('<w:gridSpan w:val="5"/>'), cell(""))}</w:tbl>${p}`;
    const table = `<w:tbl>${row(cell("", inner), cell(""))}</w:tbl>`;
    expect(places(table + p, [2, 2, 1, 1, 0])).toEqual(["0/0/0", "0/0/0", "0/0/0", "0/0/1", "—"]);
  });

  test("of another document than Word has told of are not taken", () => {
    expect(places(TABLE + p, [0, 1, 1, 1, 1, 0])).toBeNull();
    expect(cellsInMarkup("", [1])).toBeNull();
  });
});
