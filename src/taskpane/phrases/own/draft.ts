import type { DocumentHost } from "../../../document/document-host";
import {
  CATEGORY_IDS,
  type CategoryId,
  type Library,
  type PhraseRole,
  type RootId,
} from "../../../library/library";
import { ownPhraseId, phraseTextOf, tagsOf } from "../../../library/packs/own-phrases";
import type { OwnPhrase } from "../../../library/packs/pack";
import { readOrdinal } from "../../../statement/ordinal";
import { locate } from "../../../trace/locate";

/** A phrase while it is written in the form. */
export interface Draft {
  /** Null for one that is not kept yet. */
  readonly id: string | null;
  readonly text: string;
  readonly role: PhraseRole;
  readonly category: CategoryId;
  readonly root: RootId | null;
  /** As typed. */
  readonly tags: string;
  readonly set: string | null;
}

/** What is selected in the document, with role and category of its place; null when nothing is selected. */
export async function draftOfSelection(host: DocumentHost, library: Library): Promise<Draft | null> {
  const text = withoutOrdinal(phraseTextOf(await host.readSelection()));
  if (text === "") return null;
  const { paragraphs, cursor } = await host.read();
  const place = locate(paragraphs, cursor, library);
  return {
    id: null,
    text,
    role: place.role ?? "issue",
    category: place.categories[0] ?? CATEGORY_IDS[0],
    root: null,
    tags: "",
    set: null,
  };
}

/** The next of the points that a text runs through, or the next number. */
const GOES_ON = /[。；;，,]\s*(?:二是|第二|其次|[（(]二[）)]|2\s*[.．、])/u;

/** “2．联系群众少。” is numbered by where it stands: elsewhere the number would be wrong. Several points keep theirs. */
function withoutOrdinal(text: string): string {
  const ordinal = readOrdinal(text);
  if (!ordinal || ordinal.style === "shouxian" || GOES_ON.test(text)) return text;
  return text.slice(ordinal.end).trim();
}

export function draftOf({ tags, ...phrase }: OwnPhrase): Draft {
  return { ...phrase, tags: tags.join(" ") };
}

/** The text is one line, whatever was typed; a root is only a cause's. */
export function phraseOf(draft: Draft): OwnPhrase {
  const text = phraseTextOf(draft.text);
  return {
    id: draft.id ?? ownPhraseId(`${draft.role} ${draft.category} ${text}`),
    role: draft.role,
    category: draft.category,
    root: draft.role === "cause" ? draft.root : null,
    text,
    tags: tagsOf(draft.tags),
    set: draft.set,
  };
}
