import fc from "fast-check";
import type { Block } from "../../../src/document/block";
import { paragraphsXml, WORDPROCESSINGML } from "../../../src/document/wordprocessingml";
import { OPTIONAL_PARTS } from "../../../src/library/library";
import { buildSkeleton, NO_FIELDS, type SkeletonOptions } from "../../../src/skeleton/build-skeleton";
import { ANNUAL, INSPECTION } from "../../skeleton/scenarios";
import { packageOfBody } from "../../word-host/blank-package";
import { control, LOOKALIKES, PROPERTIES, textParagraph, userBlock, withMore } from "./generated-paragraphs";

/** A document of a user's, and the skeleton that is asked for in it. */
export interface GeneratedDocument {
  /** What stands in w:body before the section's own properties. */
  readonly body: string;
  /** The w:sectPr of the last section. */
  readonly section: string;
  readonly skeleton: SkeletonOptions;
}

const FILLED = { unit: "某某县水务局", post: "副局长", name: "李某", date: "2026年1月20日", meeting: "" };

const skeletonOptions: fc.Arbitrary<SkeletonOptions> = fc.constantFrom(ANNUAL, INSPECTION).chain((scenario) =>
  fc.record({
    scenario: fc.constant(scenario),
    authorship: fc.constantFrom("person" as const, "team" as const),
    parts: fc.subarray([...OPTIONAL_PARTS]),
    dimensions: fc.subarray(scenario.dimensions.map(({ id }) => id)),
    fields: fc.constantFrom(NO_FIELDS, FILLED),
  }),
);

/** In what way a user's paragraph of the skeleton is laid out. */
const LAYOUTS = ["ours", "ours and more", "theirs", "numbered", "in a control", "in a table"] as const;
type Layout = (typeof LAYOUTS)[number];

interface Drawn {
  readonly kept: boolean;
  readonly layout: Layout;
  readonly theirs: string;
  readonly more: string;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kept: fc.boolean(),
  layout: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("ours", "ours and more", "theirs", "numbered") },
    { weight: 1, arbitrary: fc.constantFrom(...LAYOUTS) },
  ),
  theirs: fc.constantFrom(...PROPERTIES),
  more: fc.constantFrom(...LOOKALIKES),
});

/** A begun statement: a skeleton of which paragraphs are gone and others laid out differently. */
const begun = skeletonOptions.chain((skeleton) => {
  const pieces = buildSkeleton(skeleton).map((block) =>
    fc
      .tuple(
        drawn,
        fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(userBlock, { maxLength: 2 })),
      )
      .map(([how, behind]) => (how.kept ? laidOut(block, how) : "") + behind.join("")),
  );
  return fc.record({ skeleton: fc.constant(skeleton), body: fc.tuple(...pieces).map((all) => all.join("")) });
});

function laidOut(block: Block, { layout, theirs, more }: Drawn): string {
  const ours = paragraphsXml([block], "仿宋");
  switch (layout) {
    case "ours":
      return ours;
    case "ours and more":
      return withMore(ours, more);
    case "theirs":
      return textParagraph(block.text, theirs);
    case "numbered":
      return numbered(block.text);
    case "in a control":
      return control(ours);
    case "in a table":
      return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="8000"/></w:tblGrid><w:tr><w:tc>${ours}</w:tc></w:tr></w:tbl><w:p/>`;
  }
}

/** With an automatic number in place of a typed one. */
function numbered(text: string): string {
  const number = /^(?:[一二三四五六]、|（[一二三四五六]）)/u.exec(text)?.[0] ?? "";
  if (number === "") return textParagraph(text);
  const level = number.startsWith("（") ? 1 : 0;
  const list = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  return textParagraph(text.slice(number.length), list);
}

const foreign = fc.record({
  skeleton: skeletonOptions,
  body: fc.array(userBlock, { maxLength: 8 }).map((all) => all.join("")),
});

const section = fc.constantFrom(
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
  '<w:sectPr><w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rId3"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>',
  '<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838"/><w:cols w:num="2" w:space="425"/><w:titlePg/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>',
);

export const generatedDocument: fc.Arbitrary<GeneratedDocument> = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: begun }, { weight: 1, arbitrary: foreign }), section)
  .map(([{ skeleton, body }, sectPr]) => ({
    skeleton,
    // A body holds a paragraph at least; behind a table one follows already.
    body: body === "" ? "<w:p/>" : body,
    section: sectPr,
  }));

const LEVELS = [
  ["chineseCounting", "%1、"],
  ["chineseCounting", "（%2）"],
]
  .map(
    ([format, label], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`,
  )
  .join("");
/** The numbering part: list 1 with the two levels of a statement. */
export const NUMBERING = `<w:numbering xmlns:w="${WORDPROCESSINGML}"><w:abstractNum w:abstractNumId="0">${LEVELS}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const CUSTOM_XML =
  '<pkg:part pkg:name="/customXml/item1.xml" pkg:contentType="application/xml"><pkg:xmlData><d:decisions xmlns:d="urn:example:decisions"><d:link issue="I1"/></d:decisions></pkg:xmlData></pkg:part>' +
  '<pkg:part pkg:name="/word/media/image1.bin" pkg:contentType="application/octet-stream"><pkg:binaryData>AAECAwQ=</pkg:binaryData></pkg:part>';
const LINK =
  '<Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/" TargetMode="External"/>' +
  '<Relationship Id="rIdCustom" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';

/** The whole document in Flat OPC: with styles, a numbering, header, footer, notes, and parts that nobody knows. */
export function flatOpcOf({ body, section: sectPr }: Pick<GeneratedDocument, "body" | "section">): string {
  return packageOfBody(body, NUMBERING)
    .replace(/<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr><\/w:body>/su, () => `${sectPr}</w:body>`)
    .replace('Target="footnotes.xml"/>', (last) => last + LINK)
    .replace("</pkg:package>", () => `${CUSTOM_XML}</pkg:package>`);
}
