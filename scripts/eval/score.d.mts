export interface Score {
  readonly errors: readonly { readonly name: string; readonly kind: string; readonly at: string }[];
}
export function emptyScore(): Score;
export function addStatement(
  score: Score,
  name: string,
  gold: object,
  lines: readonly string[],
  report: object,
): void;
export function errorKind(wanted: string, state: string | undefined, hits: number): string | null;
export interface Figures {
  readonly statements: number;
  readonly sectionF1: number;
  readonly itemF1: number;
  readonly gapF1: number;
  readonly gapPrecision: number;
  readonly gapRecall: number;
  readonly linkF1: number;
  readonly stateAccuracy: number;
  readonly falseGaps: number;
  readonly answered: number;
  readonly wholeStatements: number;
  readonly wholeToldOfHoles: number;
  readonly negatives: number;
  readonly negativesClean: number;
}
export function figures(score: Score): Figures;
export function errorsByKind(score: Score): [kind: string, count: number][];
