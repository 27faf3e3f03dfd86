import type { DocumentHost, TextTarget } from "../../../document/document-host";
import type { TypefaceChoice } from "../../../document/gongwen-format";
import type { Paragraph } from "../../../document/paragraph";
import type { StubPlan } from "../../../skeleton/plan-stub";
import { firstBlank, insertVerified } from "../../insert-verified";
import type { Translate } from "../../strings/strings";
import type { Notice } from "../../use-action";

export interface StubInsertion {
  readonly host: DocumentHost;
  readonly plan: StubPlan;
  /** The text that the plan was made for. */
  readonly paragraphs: readonly Paragraph[];
  readonly typeface: TypefaceChoice;
  /** Reads and checks anew, shows the result and gives the text it was made from. */
  readonly recheck: () => Promise<readonly Paragraph[]>;
  readonly select: (target: TextTarget) => Promise<void>;
  readonly t: Translate;
}

/**
 * Puts a planned stub into the document, has it checked again and selects the stub's first blank.
 * "text-changed" when the document is not what the plan was made for; nothing is inserted then.
 * Once the stub is in, a failure of what follows is no failure of the insertion.
 */
export async function insertStub(request: StubInsertion): Promise<Notice> {
  const { host, plan, typeface, t } = request;
  await insertVerified(host, request.paragraphs, [plan.insertion], typeface);
  const after = await request.recheck().catch(() => null);
  const blank = after && firstBlank(after, plan.insertion);
  const selected = blank !== null && (await request.select(blank).then(ok, () => false));
  const text = t(selected ? "mend.done" : "mend.done.unselected");
  const renumber = plan.doublesNumber ? t("mend.done.renumber") : "";
  const others = plan.worsensOthers ? t("mend.done.others") : "";
  return { intent: "success", text: text + renumber + others };
}

const ok = (): boolean => true;
