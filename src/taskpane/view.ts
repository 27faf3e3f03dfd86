/** The three tabs; also the values of `?view=` in the manifest's ribbon buttons. */
export const VIEWS = ["skeleton", "phrases", "check"] as const;
export type View = (typeof VIEWS)[number];

export function viewFor(name: string | null | undefined): View {
  return VIEWS.find((view) => view === name) ?? "skeleton";
}
