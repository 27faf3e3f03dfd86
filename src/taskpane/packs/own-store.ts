import { exportPack } from "../../library/packs/export-pack";
import type { PackProblem } from "../../library/packs/hostile";
import { emptyPack, type Pack } from "../../library/packs/pack";
import { parsePack, type KnownConcepts } from "../../library/packs/parse-pack";

/** Named by the version of what stands there: a version to come has a place of its own and loses nothing. */
const KEY = "duizhao.own.v1";

/** What is kept on this machine. */
export type OwnState =
  | { readonly kind: "ready"; readonly pack: Pack }
  /** Something stands there that is no pack; `raw` is all of it. Nothing is written until it is cleared. */
  | { readonly kind: "broken"; readonly raw: string; readonly problem: PackProblem };

/**
 * - not-kept: storage is full or switched off
 * - unreadable: what stands there cannot be read, and is not written over
 * - refused: what would stand there could not be read back; `problem` says why
 */
export type OwnErrorKind = "not-kept" | "unreadable" | "refused";

/** Nothing has been stored, and what was there is as it was. */
export class OwnStoreError extends Error {
  constructor(
    readonly kind: OwnErrorKind,
    readonly problem: PackProblem | null = null,
  ) {
    super(`own phrases: ${kind}`);
    this.name = "OwnStoreError";
  }
}

/**
 * The phrases and the rest of the user's own, kept on this machine (localStorage), never in the document
 * and never sent. Several panes may be open on one machine: every change begins with what stands there now.
 */
export class OwnStore {
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly known: KnownConcepts,
    /** What a pack of one's own is called until it is given a name. */
    private readonly name: string,
  ) {}

  read(): OwnState {
    const raw = readRaw();
    if (raw === null) return { kind: "ready", pack: emptyPack(this.name) };
    const parsed = parsePack(raw, this.known);
    if ("pack" in parsed) return { kind: "ready", pack: parsed.pack };
    return { kind: "broken", raw, problem: parsed.problems[0] ?? { path: "", message: "" } };
  }

  /**
   * Stores what `edit` makes of what stands there.
   * @throws OwnStoreError, and then nothing has changed
   */
  change(edit: (pack: Pack) => Pack): void {
    const state = this.read();
    if (state.kind === "broken") throw new OwnStoreError("unreadable", state.problem);
    const text = exportPack(edit(state.pack));
    // Only what can be read back, here and where it is imported, is stored.
    const parsed = parsePack(text, this.known);
    if ("problems" in parsed) throw new OwnStoreError("refused", parsed.problems[0] ?? null);
    this.#write((storage) => storage.setItem(KEY, text));
  }

  /** Empties the place, whatever stands there. */
  clear(): void {
    this.#write((storage) => storage.removeItem(KEY));
  }

  /** Calls `listener` after a change, here or in another pane; returns the function that ends it. */
  watch(listener: () => void): () => void {
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === KEY || key === null) listener();
    };
    this.#listeners.add(listener);
    window.addEventListener("storage", onStorage);
    return () => {
      this.#listeners.delete(listener);
      window.removeEventListener("storage", onStorage);
    };
  }

  #write(write: (storage: Storage) => void): void {
    try {
      write(globalThis.localStorage);
    } catch {
      throw new OwnStoreError("not-kept");
    }
    for (const listener of this.#listeners) listener();
  }
}

/** Null when nothing stands there, and where storage is switched off: what is saved will then say so. */
function readRaw(): string | null {
  try {
    return globalThis.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
