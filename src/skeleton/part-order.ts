import type { Scenario } from "../library/library";
import { SECTION_ROLES, type SectionRole } from "../statement/statement";

/** The parts in the order they stand in a statement for this meeting. */
export function partOrder({ casesBeforeIssues }: Scenario): readonly SectionRole[] {
  if (!casesBeforeIssues) return SECTION_ROLES;
  return SECTION_ROLES.flatMap((role) =>
    role === "cases" ? [] : role === "issues" ? ["cases", role] : [role],
  );
}
