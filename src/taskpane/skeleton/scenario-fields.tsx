import { OPTIONAL_PARTS, type Scenario } from "../../library/library";
import { CheckboxGroup, RadioField, SelectField } from "../components/fields";
import { useStrings } from "../strings/strings";
import { chosenParts, chosenSpecials, type SkeletonChoices } from "./skeleton-choices";

interface ScenarioFieldsProps {
  readonly scenarios: readonly Scenario[];
  readonly scenario: Scenario;
  readonly choices: SkeletonChoices;
  readonly onChange: (change: Partial<SkeletonChoices>) => void;
}

/** Which meeting, who writes, and which parts. */
export function ScenarioFields({ scenarios, scenario, choices, onChange }: ScenarioFieldsProps) {
  const t = useStrings();
  const specials = scenario.dimensions.filter((dimension) => dimension.optional);
  return (
    <>
      <SelectField
        label={t("skeleton.scenario")}
        value={scenario.id}
        choices={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => onChange({ scenario: id })}
        hint={<ScenarioHint scenario={scenario} />}
      />
      <RadioField
        label={t("skeleton.authorship")}
        value={choices.authorship}
        choices={[
          { value: "person", label: t("skeleton.person") },
          { value: "team", label: t("skeleton.team") },
        ]}
        onChange={(authorship) => onChange({ authorship })}
      />
      <CheckboxGroup
        label={t("skeleton.parts")}
        values={chosenParts(scenario, choices)}
        choices={OPTIONAL_PARTS.map((part) => ({ value: part, label: t(`part.${part}`) }))}
        onChange={(parts) => onChange({ parts: { ...choices.parts, [scenario.id]: parts } })}
      />
      {specials.length > 0 && (
        <CheckboxGroup
          label={t("skeleton.dimensions")}
          values={chosenSpecials(scenario, choices)}
          choices={specials.map(({ id, heading }) => ({ value: id, label: heading }))}
          onChange={(ids) => onChange({ specials: { ...choices.specials, [scenario.id]: ids } })}
        />
      )}
    </>
  );
}

function ScenarioHint({ scenario }: { readonly scenario: Scenario }) {
  const t = useStrings();
  return (
    <>
      {scenario.theme && <div>{t("skeleton.theme", { theme: scenario.theme })}</div>}
      {scenario.status === "observed" && <div>{t("skeleton.observed")}</div>}
    </>
  );
}
