import { isPartOf, newestPart, revOf, withoutDeclaration } from "../../document/custom-xml-part";
import { DocumentError } from "../../document/document-error";
import { callOffice } from "./common-api";
import { unconfirmed } from "./run-word";

/** A custom XML part of the document, and its XML without a declaration. */
export interface WordPart {
  readonly part: Office.CustomXmlPart;
  readonly xml: string;
}

/** Whether this Word keeps custom XML parts (the common API's set CustomXmlParts, in every Word we support). */
export function hasCustomXmlParts(): boolean {
  const { document, requirements } = Office.context;
  return (
    requirements?.isSetSupported("CustomXmlParts", "1.1") === true && document.customXmlParts !== undefined
  );
}

/**
 * The parts of a namespace. Each is looked at: Word was seen to answer with parts of other namespaces
 * (office-js #227) and with one that has no properties where there is none (office-js-docs #250). Ids
 * are not kept anywhere, for they are not the same in every Word that opens the file.
 */
export async function customXmlParts(namespace: string): Promise<readonly WordPart[]> {
  const answered = await callOffice<Office.CustomXmlPart[]>((answer) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(namespace, answer),
  );
  const found: WordPart[] = [];
  for (const part of answered ?? []) {
    if (!part?.id) continue;
    const xml = withoutDeclaration(await callOffice<string>((answer) => part.getXmlAsync(answer)));
    if (isPartOf(namespace, xml)) found.push({ part, xml });
  }
  return found;
}

/**
 * Replaces the parts of a namespace by one with that XML: adds it, reads it back, and only then deletes
 * the others. Setting the XML of a part that is there would be one call, but was seen to do nothing
 * (office-js #1643, #2937). An old part that cannot be deleted may stay if the new one is newer by its
 * `rev`: it is no longer read, and the next write tries again.
 */
export async function replaceCustomXmlPart(namespace: string, xml: string): Promise<void> {
  const before = await customXmlParts(namespace);
  const added = await addPart(namespace, xml, before);
  let refusal: unknown;
  for (const old of before) {
    await deletePart(old).catch((error: unknown) => {
      if (isRival(old, xml)) refusal ??= error;
    });
  }
  if (refusal !== undefined) await settle(namespace, added, before, refusal);
}

/** Whether a part would be read, or might be, with the new one beside it. */
function isRival(old: WordPart, xml: string): boolean {
  return revOf(old.xml) >= revOf(xml);
}

/** Adds the part and sees that it is there: an error may also have been an answer lost on its way. */
async function addPart(namespace: string, xml: string, before: readonly WordPart[]): Promise<WordPart> {
  let failure: unknown;
  try {
    await callOffice((answer) => Office.context.document.customXmlParts.addAsync(xml, answer));
  } catch (error) {
    failure = error;
  }
  const known = new Set(before.map(({ part }) => part.id));
  const now = await lookAgain(namespace, failure);
  const added = newestPart(now.filter(({ part }) => !known.has(part.id)));
  if (added === null) throw failure ?? unconfirmed(new Error("the part that was added is not there"));
  if (revOf(added.xml) !== revOf(xml)) {
    await deletePart(added).catch(() => {
      throw unconfirmed(failure);
    });
    throw failure ?? new DocumentError("failed", "Word: the part that was added reads otherwise");
  }
  return added;
}

/**
 * An old part that counts as much as the new one would not be deleted. It may be gone all the same; if all
 * are still there the new one is taken out again and `refusal` passed on; where only some are, one
 * cannot be had back, and the new one stays.
 */
async function settle(
  namespace: string,
  added: WordPart,
  before: readonly WordPart[],
  refusal: unknown,
): Promise<void> {
  const now = new Set((await lookAgain(namespace, refusal)).map(({ part }) => part.id));
  const left = before.filter(({ part }) => now.has(part.id));
  if (!left.some((old) => isRival(old, added.xml))) return;
  if (left.length < before.length) throw unconfirmed(refusal);
  await deletePart(added).catch(() => {
    throw unconfirmed(refusal);
  });
  throw refusal;
}

/** What stands there after an error; "unconfirmed" when that cannot be found out. */
function lookAgain(namespace: string, failure: unknown): Promise<readonly WordPart[]> {
  return customXmlParts(namespace).catch(() => {
    throw unconfirmed(failure);
  });
}

function deletePart({ part }: WordPart): Promise<void> {
  return callOffice<void>((answer) => part.deleteAsync(answer));
}
