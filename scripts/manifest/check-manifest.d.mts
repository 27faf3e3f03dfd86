export interface ManifestProblem {
  /** 1-based line in the manifest, null where none fits. */
  readonly line: number | null;
  /** Chinese, one sentence. */
  readonly message: string;
}

/** Checks a manifest's text; `assets` is the folder that its https://…/assets/ stands for. [] where all is well. */
export function checkManifest(xml: string, assets: string): ManifestProblem[];
