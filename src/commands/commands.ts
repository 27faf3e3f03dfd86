import type { View } from "../taskpane/view";

/**
 * One button of the ribbon. A ribbon lives in manifest.xml, which Word reads before any of our code runs, so the
 * record cannot make the button: it is the list that the manifest is tested against, and the place to look up what a
 * button opens.
 */
export interface RibbonCommand {
  /** The control's id in the manifest; never change one, Word keeps people's own toolbars by it. */
  readonly id: string;
  /** The tab of the pane that the button opens. */
  readonly view: View;
  /** Id of the label in the manifest's ShortStrings. */
  readonly labelKey: string;
  /** Id of the explanation in the manifest's LongStrings. */
  readonly tipKey: string;
}

/** The buttons of the group 对照检查 on 开始, in their order on the ribbon. */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  { id: "Duizhao.Skeleton", view: "skeleton", labelKey: "Skeleton.Label", tipKey: "Skeleton.Tip" },
  { id: "Duizhao.Phrases", view: "phrases", labelKey: "Phrases.Label", tipKey: "Phrases.Tip" },
  { id: "Duizhao.Check", view: "check", labelKey: "Check.Label", tipKey: "Check.Tip" },
];

/** The page a command opens, relative to the place the pane is served from. */
export const pageOf = (command: RibbonCommand): string => `taskpane.html?view=${command.view}`;
