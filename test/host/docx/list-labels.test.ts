import { readDocx } from "../../../src/host/docx/read-docx";
import { makeDocx } from "./make-docx";

interface Level {
  readonly format?: string;
  readonly text: string;
  readonly start?: number;
  /** More elements of w:lvl. */
  readonly more?: string;
}

const level = ({ format = "decimal", text, start = 1, more = "" }: Level, index: number) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}` +
  `<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: readonly Level[], more = "") =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join("")}</w:abstractNum>`;
const num = (id: number, abstractId: number, overrides = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
const inList = (list: number, depth?: number) =>
  `<w:numPr>${depth === undefined ? "" : `<w:ilvl w:val="${depth}"/>`}<w:numId w:val="${list}"/></w:numPr>`;
const withStyle = (id: string, more = "") => `<w:pStyle w:val="${id}"/>${more}`;

/** The labels of paragraphs with these properties. */
function labels(numbering: string, properties: readonly string[], styles?: string): string[] {
  const body = properties.map((content) => `<w:p><w:pPr>${content}</w:pPr></w:p>`).join("");
  const source = { body, numbering, ...(styles === undefined ? {} : { styles }) };
  return readDocx(makeDocx(source)).map(({ listLabel }) => listLabel);
}

const GONGWEN: readonly Level[] = [
  { format: "chineseCountingThousand", text: "%1、" },
  { format: "chineseCounting", text: "（%2）" },
  { text: "%3." },
  { text: "（%4）" },
  { format: "decimalEnclosedCircle", text: "%5" },
];

describe("the numbering of 公文", () => {
  const numbering = abstract(0, GONGWEN) + num(1, 0);

  test("counts each level and starts anew below a higher one", () => {
    const depths = [0, 1, 1, 2, 2, 3, 4, 4, 1, 2, 0, 1];
    expect(
      labels(
        numbering,
        depths.map((depth) => inList(1, depth)),
      ),
    ).toEqual([
      ...["一、", "（一）", "（二）", "1.", "2.", "（1）", "①", "②", "（三）", "1.", "二、", "（一）"],
    ]);
  });

  test("leaves paragraphs without a list, in list 0 or in an unknown list alone", () => {
    expect(labels(numbering, [inList(1, 0), "", inList(0), inList(7), inList(1, 0)])).toEqual([
      ...["一、", "", "", "", "二、"],
    ]);
  });

  test("a level with nothing above it begins what is above", () => {
    const decimal = abstract(0, [{ text: "%1" }, { text: "%1.%2" }]) + num(1, 0);
    expect(labels(decimal, [inList(1, 1), inList(1, 1), inList(1, 0)])).toEqual(["1.1", "1.2", "2"]);
  });
});

describe("lists", () => {
  test("that share an abstract list count on", () => {
    const numbering = abstract(0, GONGWEN) + num(1, 0) + num(2, 0);
    expect(labels(numbering, [inList(1, 0), inList(2, 0), inList(1, 0)])).toEqual(["一、", "二、", "三、"]);
  });

  test("with abstract lists of their own do not", () => {
    const numbering = abstract(0, GONGWEN) + abstract(1, GONGWEN) + num(1, 0) + num(2, 1);
    expect(labels(numbering, [inList(1, 0), inList(2, 0), inList(1, 0)])).toEqual(["一、", "一、", "二、"]);
  });

  test("start where startOverride says, once", () => {
    const restart = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>`;
    const numbering = abstract(0, GONGWEN) + num(1, 0) + num(2, 0, restart);
    expect(labels(numbering, [inList(1, 0), inList(2, 0), inList(2, 0), inList(1, 0)])).toEqual([
      ...["一、", "五、", "六、", "七、"],
    ]);
  });

  test("may redefine a level", () => {
    const redefined = `<w:lvlOverride w:ilvl="0">${level({ format: "upperRoman", text: "%1)" }, 0)}</w:lvlOverride>`;
    expect(labels(abstract(0, GONGWEN) + num(1, 0, redefined), [inList(1, 0)])).toEqual(["I)"]);
  });

  test("begin at w:start", () => {
    expect(
      labels(abstract(0, [{ text: "%1.", start: 3 }]) + num(1, 0), [inList(1, 0), inList(1, 0)]),
    ).toEqual([...["3.", "4."]]);
  });

  test("go on through higher levels where lvlRestart is 0", () => {
    const steady = { text: "%2.", more: `<w:lvlRestart w:val="0"/>` };
    const numbering = abstract(0, [{ text: "%1、" }, steady]) + num(1, 0);
    expect(
      labels(
        numbering,
        [0, 1, 0, 1].map((depth) => inList(1, depth)),
      ),
    ).toEqual(["1、", "1.", "2、", "2."]);
  });

  test("show inherited numbers in decimal where isLgl is set", () => {
    const legal = { text: "%1.%2", more: "<w:isLgl/>" };
    const numbering = abstract(0, [{ format: "chineseCounting", text: "第%1章" }, legal]) + num(1, 0);
    expect(labels(numbering, [inList(1, 0), inList(1, 1)])).toEqual(["第一章", "1.1"]);
  });

  test("that point to a numbering style take the list which defines it", () => {
    const numbering =
      abstract(0, GONGWEN, `<w:styleLink w:val="公文"/>`) +
      abstract(1, [], `<w:numStyleLink w:val="公文"/>`) +
      num(1, 0) +
      num(2, 1);
    expect(labels(numbering, [inList(1, 0), inList(2, 0)])).toEqual(["一、", "二、"]);
  });

  test("of bullets show the bullet, as Unicode has it", () => {
    const bullet = (text: string, font: string) => ({
      format: "bullet",
      text,
      more: `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`,
    });
    const levels = [
      bullet("\uF06C", "Wingdings"),
      bullet("\uF0B7", "Symbol"),
      bullet("—", "宋体"),
      bullet("", ""),
    ];
    expect(
      labels(
        abstract(0, levels) + num(1, 0),
        [0, 1, 2, 3].map((depth) => inList(1, depth)),
      ),
    ).toEqual([...["●", "•", "—", ""]]);
  });
});

describe("numbering through styles", () => {
  const style = (id: string, content: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}">${content}</w:style>`;
  const numbered = (content: string) => `<w:pPr><w:numPr>${content}</w:numPr></w:pPr>`;
  const numbering =
    abstract(0, [
      { format: "chineseCounting", text: "%1、", more: `<w:pStyle w:val="一级"/>` },
      { format: "chineseCounting", text: "（%2）", more: `<w:pStyle w:val="二级"/>` },
    ]) + num(1, 0);
  const styles =
    style("一级", numbered(`<w:numId w:val="1"/>`)) +
    style("二级", `<w:basedOn w:val="一级"/>` + numbered(`<w:ilvl w:val="1"/>`)) +
    style("二级变体", `<w:basedOn w:val="二级"/>`) +
    style("循环", `<w:basedOn w:val="循环"/>`);

  test("goes by the level a style is linked to, along basedOn", () => {
    const properties = ["一级", "二级", "二级变体", "一级", "循环"].map((id) => withStyle(id));
    expect(labels(numbering, properties, styles)).toEqual(["一、", "（一）", "（二）", "二、", ""]);
  });

  test("gives way to the paragraph's own", () => {
    const properties = [withStyle("一级", inList(0)), withStyle("一级"), withStyle("一级", inList(1, 1))];
    expect(labels(numbering, properties, styles)).toEqual(["", "一、", "（一）"]);
  });

  test("applies to paragraphs without a style when the default style is numbered", () => {
    const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="a">${numbered(`<w:numId w:val="1"/>`)}</w:style>`;
    expect(labels(numbering, ["", withStyle("没有")], normal)).toEqual(["一、", "二、"]);
  });
});
