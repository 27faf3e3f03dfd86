import type { Paragraph } from "../../src/document/paragraph";
import type { SkeletonOptions } from "../../src/skeleton/build-skeleton";
import { planSkeleton } from "../../src/skeleton/plan-skeleton";
import { applyPlan, paragraphsOf, textsOf } from "./apply-plan";
import { everything, INSPECTION } from "./scenarios";

/** 巡视整改 with the four 落实 and no optional part. */
export const FOUR: SkeletonOptions = {
  ...everything(INSPECTION),
  parts: [],
  dimensions: [
    "major-decisions",
    "party-governance-strategy",
    "organisational-line",
    "oversight-rectification",
  ],
};

/** The document after one insertion, as “number + heading” lines and shortened text. */
export function after(document: readonly Paragraph[] | string, options: SkeletonOptions): string[] {
  const paragraphs = typeof document === "string" ? paragraphsOf(document) : document;
  return textsOf(applyPlan(paragraphs, planSkeleton(paragraphs, options))).map((text) => text.slice(0, 14));
}

export function added(document: readonly Paragraph[] | string, options: SkeletonOptions): string[] {
  const paragraphs = typeof document === "string" ? paragraphsOf(document) : document;
  return planSkeleton(paragraphs, options).flatMap(({ blocks }) => blocks.map(({ text }) => text));
}

export function headings(texts: readonly string[]): string[] {
  return texts.filter((text) =>
    /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d\.)|方面$|情况$|剖析$|措施$|事项$/u.test(
      text,
    ),
  );
}
