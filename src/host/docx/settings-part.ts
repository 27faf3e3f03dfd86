import { FORMATS } from "../../document/gongwen-format";
import { WORDPROCESSINGML } from "../../document/wordprocessingml";

/** Layout switches that Chinese Word sets in every new document, in the order of CT_Compat. */
const EAST_ASIAN_LAYOUT = [
  "spaceForUL",
  "balanceSingleByteDoubleByteWidth",
  "doNotLeaveBackslashAlone",
  "ulTrailSpace",
  "doNotExpandShiftReturn",
  "adjustLineHeightInTable",
  "useFELayout",
];

/** 15 keeps Word 2013 and later out of compatibility mode; the others go with it. */
const COMPATIBILITY: readonly (readonly [name: string, value: number])[] = [
  ["compatibilityMode", 15],
  ["overrideTableStyleFontSizeAndJustification", 1],
  ["enableOpenTypeFeatures", 1],
  ["doNotFlipMirrorIndents", 1],
  ["differentiateMultirowTableHeaders", 1],
];

/** word/settings.xml: odd and even pages differ (GB/T 9704—2012 7.5), Chinese layout. */
export function settingsXml(): string {
  const twoCharacters = FORMATS.body.halfPoints * 20;
  return (
    `<w:settings xmlns:w="${WORDPROCESSINGML}"><w:defaultTabStop w:val="${twoCharacters}"/>` +
    `<w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat>` +
    EAST_ASIAN_LAYOUT.map((name) => `<w:${name}/>`).join("") +
    COMPATIBILITY.map(
      ([name, value]) =>
        `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
    ).join("") +
    `</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>` +
    `<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`
  );
}
