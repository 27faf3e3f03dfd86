import { unzipSync } from "fflate";
import { unreadable } from "./unreadable";

/** The most that the parts of one file may hold together, uncompressed. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The oldest time a zip entry can hold, in local time as zip counts it: the same bytes on every machine. */
export const NO_TIME = new Date(1980, 0, 1);

/** The files of a zip, unpacked one at a time as they are asked for. */
export interface ZipFile {
  /** Names are compared without case, as OPC compares part names; undefined when there is none. */
  read(name: string): Uint8Array | undefined;
}

/**
 * Opens the bytes of a zip without unpacking anything. Throws DocumentError "unreadable" for what
 * is not a zip and, from `read`, for one that is broken or unpacks to more than 64 MB.
 */
export function openZip(bytes: Uint8Array): ZipFile {
  refuseOtherFiles(bytes);
  const names = new Map<string, string>();
  unzip(bytes, (name) => {
    names.set(name.toLowerCase(), name);
    return false;
  });
  let left = MAX_BYTES;
  return {
    read(asked) {
      const wanted = names.get(asked.toLowerCase());
      if (wanted === undefined) return undefined;
      let isTooBig = false;
      const files = unzip(bytes, (name, size) => {
        if (name !== wanted) return false;
        // fflate unpacks into a buffer of the size stated here and no further: a false one cannot
        // use more memory, it only cuts the part off, and cut-off XML is then refused.
        isTooBig = size > left;
        if (!isTooBig) left -= size;
        return !isTooBig;
      });
      if (isTooBig) throw unreadable("tooBig");
      return files[wanted];
    },
  };
}

function unzip(
  bytes: Uint8Array,
  isWanted: (name: string, size: number) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: (file) => isWanted(file.name, file.originalSize) });
  } catch (error) {
    throw unreadable("brokenZip", error);
  }
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw unreadable("empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFileError(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw unreadable("notZip");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * An OLE compound file (MS-CFB) is either an encrypted .docx, whose package is the stream
 * EncryptedPackage (MS-OFFCRYPTO 2.3.4.4), or an old .doc, whose text is the stream WordDocument.
 */
function compoundFileError(bytes: Uint8Array) {
  const text = new TextDecoder("latin1").decode(bytes);
  const hasStream = (name: string) => text.includes([...name].join("\0"));
  if (hasStream("EncryptedPackage")) return unreadable("encrypted");
  return unreadable(hasStream("WordDocument") ? "oldFormat" : "compound");
}
