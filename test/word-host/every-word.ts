import type { DocumentSource } from "./host";
import { PROFILES, type Profile } from "./profiles";
import { openInWord, type WordStandIn } from "./word-stand-in";

/** Opens a document in the Word that the tests run in. */
export type Open = (source: DocumentSource) => WordStandIn;

/** Runs tests in every Word that users have. */
export function inEveryWord(tests: (open: Open, profile: Profile) => void): void {
  describe.each(PROFILES)("in $name", (profile) => {
    tests((source) => openInWord(source, profile), profile);
  });
}
