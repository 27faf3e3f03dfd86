import { withoutDeclaration } from "../document/custom-xml-part";
import { readDocxPart } from "../host/docx/custom-xml";
import { demandDocxPart, writeDocxPart } from "../host/docx/write-docx-part";
import type { PartStore } from "../host/editor/editor-host";

/**
 * The custom XML parts of one opened document. The editor (1.9.0) takes parts that it does not know
 * through a save, but has no way to read or write one. So they are read from the file that was opened;
 * what is written is kept here, beside the editor and its undo, and goes into the file on each save.
 */
export class DocumentParts implements PartStore {
  readonly #written = new Map<string, string>();

  /**
   * @param opened the .docx as it was opened
   * @param onWritten called when there is something new to be saved
   */
  constructor(
    private readonly opened: Uint8Array,
    private readonly onWritten: () => void,
  ) {}

  read(namespace: string): string | null {
    return this.#written.get(namespace) ?? readDocxPart(this.opened, namespace);
  }

  /** What could not be saved is refused here, for a save must not fail over it. */
  write(namespace: string, xml: string): void {
    demandDocxPart(namespace, xml);
    this.#written.set(namespace, withoutDeclaration(xml));
    this.onWritten();
  }

  /** The file that the editor saved, with what was written. */
  into(saved: ArrayBuffer): ArrayBuffer {
    if (this.#written.size === 0) return saved;
    const whole = [...this.#written].reduce<Uint8Array>(
      (bytes, [namespace, xml]) => writeDocxPart(bytes, namespace, xml),
      new Uint8Array(saved),
    );
    return whole.slice().buffer;
  }
}
