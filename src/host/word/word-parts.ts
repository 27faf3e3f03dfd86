import { demandPart, newestPart, withoutDeclaration } from "../../document/custom-xml-part";
import { DocumentError } from "../../document/document-error";
import { customXmlParts, hasCustomXmlParts, replaceCustomXmlPart } from "./custom-xml-parts";
import { partInSettings, replacePartInSettings } from "./part-setting";

/** DocumentHost.readPart and writePart in Word. */
export interface WordParts {
  readPart(namespace: string): Promise<string | null>;
  writePart(namespace: string, xml: string): Promise<void>;
}

/**
 * What is kept beside the text, by the common API, in every Word: a custom XML part, or a setting where
 * there are none. A document may have come through both kinds of Word, so both are read and the newest
 * counts, of equals the part.
 *
 * One call at a time: two writes at once would each delete what they found, and a read between the two
 * halves of a write would see both parts.
 */
export function createWordParts(): WordParts {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const turn = last.then(action);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    readPart: (namespace) => inTurn(() => readPart(namespace)),
    writePart: (namespace, xml) =>
      inTurn(async () => {
        demandPart(namespace, xml);
        await writePart(namespace, withoutDeclaration(xml));
      }),
  };
}

async function readPart(namespace: string): Promise<string | null> {
  const setting = partInSettings(namespace);
  const parts = hasCustomXmlParts() ? await customXmlParts(namespace).catch(noneIfUnsupported) : [];
  const all = [...(setting === null ? [] : [{ xml: setting }]), ...parts];
  return newestPart(all)?.xml ?? null;
}

async function writePart(namespace: string, xml: string): Promise<void> {
  if (!hasCustomXmlParts()) return replacePartInSettings(namespace, xml);
  try {
    await replaceCustomXmlPart(namespace, xml);
  } catch (error) {
    noneIfUnsupported(error);
    await replacePartInSettings(namespace, xml);
  }
}

/** A Word may say that it has the set, and not have the call: as if it had neither. */
function noneIfUnsupported(error: unknown): [] {
  if (error instanceof DocumentError && error.kind === "unsupported") return [];
  throw error;
}
