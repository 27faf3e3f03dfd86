import { TYPEFACE_CHOICES } from "../../document/gongwen-format";
import type { Scenario } from "../../library/library";
import { SelectField, TextField } from "../components/fields";
import { useStrings } from "../strings/strings";
import { FIELD_NAMES, type SkeletonChoices } from "./skeleton-choices";

interface DetailFieldsProps {
  readonly scenario: Scenario;
  readonly choices: SkeletonChoices;
  readonly onChange: (change: Partial<SkeletonChoices>) => void;
}

/** Who, when, which meeting and which typeface: all optional, so folded away. */
export function DetailFields({ scenario, choices, onChange }: DetailFieldsProps) {
  const t = useStrings();
  return (
    <details className="dz-details">
      {/* On the web office.js handles Tab, and finds a summary by its tabindex only. */}
      <summary tabIndex={0}>{t("skeleton.fields")}</summary>
      <p className="dz-hint">{t("skeleton.fields.hint")}</p>
      {FIELD_NAMES.map((name) => (
        <TextField
          key={name}
          label={t(`field.${name}`)}
          value={choices.fields[name]}
          placeholder={name === "meeting" ? scenario.meeting : undefined}
          onChange={(value) => onChange({ fields: { ...choices.fields, [name]: value } })}
        />
      ))}
      <SelectField
        label={t("skeleton.typeface")}
        value={choices.typeface}
        choices={TYPEFACE_CHOICES.map((value) => ({ value, label: t(`typeface.${value}`) }))}
        onChange={(typeface) => onChange({ typeface })}
      />
    </details>
  );
}
