/**
 * Whether this Word has all that the host needs: WordApi 1.3, that is Word 2021 LTSC and later,
 * Microsoft 365, the Mac and the web. Volume-licensed Word 2019 has the set, but shows add-ins in an
 * engine that cannot run the pane at all. To be asked after Office.onReady; false outside Word.
 */
export function isWordSupported(): boolean {
  return Office.context.requirements?.isSetSupported("WordApi", "1.3") ?? false;
}
