import { BLOCK_KINDS, type Block } from "../../../src/document/block";
import { TYPEFACE_CHOICES, type TypefaceChoice } from "../../../src/document/gongwen-format";
import { paragraphsXml } from "../../../src/document/wordprocessingml";
import type { PackedBlocks } from "./action";

/**
 * The blocks that a recorded package was made of: those that make the same markup today. Null when
 * none do, that is when the format of blocks has changed since the recording.
 */
export function unpackBlocks(flatOpc: string): PackedBlocks | null {
  const body = /<w:body>([\s\S]*)<\/w:body>/u.exec(flatOpc)?.[1] ?? "";
  const paragraphs = body.match(/<w:p>[\s\S]*?<\/w:p>/gu) ?? [];
  for (const typeface of TYPEFACE_CHOICES) {
    const blocks = paragraphs.map((xml) => blockOf(xml, typeface));
    if (blocks.length > 0 && blocks.every((block) => block !== null)) return { blocks, typeface };
  }
  return null;
}

const FORMS = ["text", "control"] as const;

function blockOf(xml: string, typeface: TypefaceChoice): Block | null {
  const text = textOf(xml);
  const kind = BLOCK_KINDS.find((kind) =>
    FORMS.some((form) => paragraphsXml([{ kind, text }], typeface, form) === xml),
  );
  return kind === undefined ? null : { kind, text };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function textOf(xml: string): string {
  const runs = xml.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/u, "");
  const pieces = runs.matchAll(/<w:(tab|br)\/>|<w:t[ >][^<>]*>?([^<]*)<\/w:t>/gu);
  return [...pieces]
    .map(([, mark, text = ""]) => {
      if (mark !== undefined) return mark === "tab" ? "\t" : "\n";
      return text.replace(/&(\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
    })
    .join("");
}
