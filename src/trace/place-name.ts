import type { Paragraph } from "../document/paragraph";
import type { Item } from "../statement/statement";

/** How a cause or measure is named in a sentence. */
export interface PlaceName {
  readonly id: string;
  /** The ordinals it stands under as written or as Word shows them, without end marks: （三）, （二）“一是”, 2; "" for none. */
  readonly ordinal: string;
  /** Its topic sentence, cut; null where the ordinal alone tells it apart. */
  readonly title: string | null;
}

/** Names items by their ordinals; where two of a role share them, by the title as well. */
export class PlaceNames {
  readonly #items: ReadonlyMap<string, Item>;
  readonly #ordinals = new Map<string, string>();
  readonly #users = new Map<string, number>();

  constructor(items: readonly Item[], paragraphs: readonly Paragraph[]) {
    this.#items = new Map(items.map((item) => [item.id, item]));
    for (const item of items) {
      const under = item.parent === null ? "" : (this.#ordinals.get(item.parent) ?? "");
      const ordinal = under + ordinalOf(item, paragraphs);
      this.#ordinals.set(item.id, ordinal);
      const key = item.role + ordinal;
      this.#users.set(key, (this.#users.get(key) ?? 0) + 1);
    }
  }

  /** Null for an id that no item has. */
  of(id: string): PlaceName | null {
    const item = this.#items.get(id);
    if (!item) return null;
    const ordinal = this.#ordinals.get(id) ?? "";
    const isAlone = ordinal !== "" && this.#users.get(item.role + ordinal) === 1;
    return { id, ordinal, title: isAlone ? null : titleFor(item.title) };
  }
}

/** A name in a sentence is shorter than a row in a list. */
const LONGEST = 14;
const SHORTEST = 4;

function titleFor(title: string): string {
  const clause = title.split(/[，,；;]/u)[0]!;
  if (title.length <= LONGEST) return title;
  return `${clause.length >= SHORTEST && clause.length < LONGEST ? clause : title.slice(0, LONGEST - 1)}……`;
}

function ordinalOf({ ordinal, range }: Item, paragraphs: readonly Paragraph[]): string {
  const paragraph = paragraphs[range.paragraph];
  if (!ordinal || !paragraph) return "";
  const typed = paragraph.text.slice(range.start, ordinal.end).trim();
  return inSentence(typed === "" ? paragraph.listLabel.trim() : typed);
}

/** 1. → 1, 一、 → 一, 三是 → “三是”, 措施（一）： → （一）: what ends an ordinal does not belong in a sentence. */
function inSentence(written: string): string {
  const bare = written.replace(/[\s、.．，,：:]+$/u, "").replace(/^(?:问题|原因|整改措施|措施)/u, "");
  return /[\p{Script=Han}]/u.test(bare) && !/^[（(]|^[〇零一二三四五六七八九十]+$/u.test(bare)
    ? `“${bare}”`
    : bare;
}
