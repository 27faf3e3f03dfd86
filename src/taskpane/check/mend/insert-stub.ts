import { blanksIn } from "../../../document/blanks";
import type { BlockInsertion, DocumentHost, TextTarget } from "../../../document/document-host";
import { DocumentError } from "../../../document/document-error";
import type { TypefaceChoice } from "../../../document/gongwen-format";
import type { Paragraph } from "../../../document/paragraph";
import type { StubPlan } from "../../../skeleton/plan-stub";
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
  const { paragraphs } = await host.read();
  if (!isSame(paragraphs, request.paragraphs)) {
    throw new DocumentError("text-changed", "the document is not the one that was checked");
  }
  await host.insertBlocks([plan.insertion], { typeface });
  const after = await request.recheck().catch(() => null);
  const blank = after && firstBlank(after, plan.insertion);
  const selected = blank !== null && (await request.select(blank).then(ok, () => false));
  const text = t(selected ? "mend.done" : "mend.done.unselected");
  const renumber = plan.doublesNumber ? t("mend.done.renumber") : "";
  const others = plan.worsensOthers ? t("mend.done.others") : "";
  return { intent: "success", text: text + renumber + others };
}

const ok = (): boolean => true;

function isSame(now: readonly Paragraph[], then: readonly Paragraph[]): boolean {
  return (
    now.length === then.length &&
    now.every(({ text, listLabel }, i) => text === then[i]!.text && listLabel === then[i]!.listLabel)
  );
}

/** The first blank of what was inserted, at the nearest place behind the anchor where it stands. */
function firstBlank(paragraphs: readonly Paragraph[], { after, blocks }: BlockInsertion): TextTarget | null {
  const block = blocks.find(({ text }) => blanksIn(text).length > 0);
  const range = block && blanksIn(block.text)[0];
  if (!block || !range) return null;
  const from = after ? after.index : -1;
  const paragraph = paragraphs.findIndex(({ text }, i) => i > from && text === block.text);
  return paragraph < 0 ? null : { range: { paragraph, ...range }, paragraphText: block.text };
}
