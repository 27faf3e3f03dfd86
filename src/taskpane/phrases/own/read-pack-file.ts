import type { PackProblem } from "../../../library/packs/hostile";
import type { Pack } from "../../../library/packs/pack";
import { parsePack, sizeProblem, type KnownConcepts } from "../../../library/packs/parse-pack";

/** A file as it was chosen: the pack in it, or why it was refused. */
export type ReadPack =
  { readonly pack: Pack } | { readonly fileName: string; readonly problems: readonly PackProblem[] };

/** A file that is too large is not even read. */
export async function readPackFile(file: File, known: KnownConcepts): Promise<ReadPack> {
  const tooLarge = sizeProblem(file.size);
  const parsed = tooLarge ? { problems: [tooLarge] } : parsePack(await file.text(), known);
  return "pack" in parsed ? parsed : { fileName: file.name, problems: parsed.problems };
}
