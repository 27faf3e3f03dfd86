import type { setZhCN } from "./set-zh-cn";

export const setEnUS: Readonly<Record<keyof typeof setZhCN, string>> = {
  "set.write": "Insert set",
  "set.write.of": "Insert set: {phrase}",
  "set.write.hint": "Writes the issue, its cause and its measure, each into its part (Shift+Enter)",
  "set.show": "Show set",
  "set.hide": "Hide set",
  "set.show.of": "Show set: {phrase}",
  "set.hide.of": "Hide set: {phrase}",
  "set.parts": "“Insert set” writes the phrase above and these two, each into its part and numbered on:",
  "set.into": "into “{part}”",
  "set.done":
    "All three are in: the issue “{issue}” after “{behind}”, the cause “{cause}”, the measure “{measure}”, numbered on.",
  "set.done.selected":
    " The first blank is selected. Undo takes it back (some versions of Word take several).",
  "set.done.unselected":
    " Use “Next blank” to fill it in. Undo takes it back (some versions of Word take several).",
  "set.done.prompts":
    " The prompts before it that are still blank were left as they are; please delete those you do not need and adjust the numbers.",
  "set.done.renumber": " The numbers of the parts behind it were not changed; please adjust them.",
  "set.done.others": " Another match has become weaker; please run the check.",
  "set.refused.not-a-statement":
    "This does not look like a self-examination statement, so nothing was written. Select the phrase itself to insert it at the cursor.",
  "set.refused.no-issues":
    "The text has no part for issues, so nothing was written. Insert the outline first, then the set.",
  "set.refused.already-there": "The issue of this set is in the text already, so nothing was written.",
  "set.refused.no-place":
    "It cannot be told where these three belong, so nothing was written. Put the cursor where each should go and insert them one by one.",
  "set.stale": "The text has just changed, so nothing was written. Please choose “Insert set” again.",
  "set.unloaded":
    "The word lists of the check could not be loaded, so nothing was written. Try again; if it still fails, close and reopen this pane.",
};
