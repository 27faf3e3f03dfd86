import { isPartOf } from "../../document/custom-xml-part";
import { DocumentError } from "../../document/document-error";
import { callOffice } from "./common-api";
import { unconfirmed } from "./run-word";

/**
 * Where a Word keeps no custom XML parts, the part is a setting of the add-in in the document, named
 * by its namespace (the common API's set Settings). Only this add-in can read it: the command line
 * and the workbench cannot.
 */
export function partInSettings(namespace: string): string | null {
  const value: unknown = Office.context.document.settings?.get(namespace);
  return typeof value === "string" && isPartOf(namespace, value) ? value : null;
}

/**
 * One save replaces the old by the new. Where it fails, what was there before is put back and saved;
 * "unconfirmed" when that cannot be done either, unless the document is read-only and was all the time.
 */
export async function replacePartInSettings(namespace: string, xml: string): Promise<void> {
  const { settings } = Office.context.document;
  if (settings === undefined) throw new DocumentError("unsupported", "Word keeps no parts and no settings");
  const before: unknown = settings.get(namespace);
  settings.set(namespace, xml);
  try {
    await save(settings);
  } catch (error) {
    if (before === null || before === undefined) settings.remove(namespace);
    else settings.set(namespace, before);
    if (error instanceof DocumentError && error.kind === "read-only") throw error;
    await save(settings).catch(() => {
      throw unconfirmed(error);
    });
    throw error;
  }
}

/** Into the document as it is open; into the file it goes when the user saves. */
function save(settings: Office.Settings): Promise<void> {
  return callOffice<void>((answer) => settings.saveAsync(answer as (result: unknown) => void));
}
