import { strToU8, unzipSync, zipSync } from "fflate";
import { unreadable } from "./unreadable";
import { decode } from "./xml-tree";
import { NO_TIME } from "./zip-file";

/** The files of a .docx, unpacked, to be changed and packed again. Names are compared without case. */
export class PackageFiles {
  /** By the name in lower case: the name as the file has it, and the content. */
  private readonly files = new Map<string, readonly [name: string, content: Uint8Array]>();

  /** Throws DocumentError "unreadable" for a broken zip. */
  constructor(bytes: Uint8Array) {
    for (const [name, content] of Object.entries(unzip(bytes))) {
      if (!name.endsWith("/")) this.files.set(name.toLowerCase(), [name, content]);
    }
  }

  get names(): readonly string[] {
    return [...this.files.values()].map(([name]) => name);
  }

  /** The text of a part; undefined when there is none, "unreadable" when it is in no encoding of ours. */
  text(name: string): string | undefined {
    const content = this.files.get(name.toLowerCase())?.[1];
    try {
      return content && decode(content);
    } catch (error) {
      throw unreadable("brokenXml", error);
    }
  }

  /** Writes a part in UTF-8, which a declaration of another encoding would belie. */
  put(name: string, xml: string): void {
    const text = xml.replace(/^(<\?xml[^>]*?encoding=)(?:"[^"]*"|'[^']*')/u, '$1"UTF-8"');
    const known = this.files.get(name.toLowerCase())?.[0];
    this.files.set(name.toLowerCase(), [known ?? name, strToU8(text)]);
  }

  remove(name: string): void {
    this.files.delete(name.toLowerCase());
  }

  zip(): Uint8Array {
    return zipSync(Object.fromEntries(this.files.values()), { mtime: NO_TIME, os: 0, level: 6 });
  }
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw unreadable("brokenZip", error);
  }
}
