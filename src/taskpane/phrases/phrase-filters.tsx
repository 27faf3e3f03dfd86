import type { Category, PhraseRole } from "../../library/library";
import { SelectField } from "../components/fields";
import { useStrings } from "../strings/strings";
import { SCOPES, type PhraseFilter } from "./use-phrase-list";

const ROLES: readonly PhraseRole[] = ["issue", "cause", "measure"];

interface PhraseFiltersProps {
  readonly filter: PhraseFilter;
  /** The categories that have phrases. */
  readonly categories: readonly Category[];
  readonly onChange: (change: Partial<PhraseFilter>) => void;
}

/** Search, whether only the phrases marked or used last, and the two filters. */
export function PhraseFilters({ filter, categories, onChange }: PhraseFiltersProps) {
  const t = useStrings();
  return (
    <div role="search" className="dz-filters">
      <div className="dz-search-row">
        <input
          type="search"
          className="dz-control"
          data-phrase-stop=""
          autoComplete="off"
          aria-label={t("phrases.search")}
          placeholder={t("phrases.search.hint")}
          value={filter.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
        <SelectField
          quietLabel
          label={t("phrases.scope")}
          value={filter.scope}
          choices={SCOPES.map((scope) => ({ value: scope, label: t(`phrases.scope.${scope}`) }))}
          onChange={(scope) => onChange({ scope })}
        />
      </div>
      <div className="dz-filter-row">
        <SelectField
          quietLabel
          label={t("phrases.role")}
          value={filter.role}
          choices={[
            { value: "all", label: t("phrases.role.all") },
            ...ROLES.map((role) => ({ value: role, label: t(`role.${role}`) })),
          ]}
          onChange={(role) => onChange({ role })}
        />
        <SelectField
          quietLabel
          label={t("phrases.category")}
          value={filter.category}
          choices={[
            { value: "all", label: t("phrases.category.all") },
            ...categories.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(category) => onChange({ category })}
        />
      </div>
    </div>
  );
}
