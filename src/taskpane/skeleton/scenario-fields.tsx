import { authorshipsOf } from "../../library/authored-text";
import { combinableWith } from "../../library/combine-scenarios";
import { OPTIONAL_PARTS, type Library, type Scenario } from "../../library/library";
import { CheckboxGroup, RadioField, SelectField } from "../components/fields";
import { useStrings } from "../strings/strings";
import {
  chosenAuthorship,
  chosenMeeting,
  chosenParts,
  chosenSpecials,
  jointMeeting,
  type SkeletonChoices,
} from "./skeleton-choices";

interface ScenarioFieldsProps {
  readonly library: Library;
  /** What the skeleton is made for: one meeting, or two held as one. */
  readonly scenario: Scenario;
  readonly choices: SkeletonChoices;
  readonly onChange: (change: Partial<SkeletonChoices>) => void;
}

/** Which meeting, who writes, and which parts. */
export function ScenarioFields({ library, scenario, choices, onChange }: ScenarioFieldsProps) {
  const t = useStrings();
  const meeting = chosenMeeting(library, choices) ?? scenario;
  const others = combinableWith(meeting, library.scenarios);
  const specials = scenario.dimensions.filter((dimension) => dimension.optional);
  return (
    <>
      <SelectField
        label={t("skeleton.scenario")}
        value={meeting.id}
        choices={library.scenarios.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => onChange({ scenario: id, joint: "" })}
        hint={<ScenarioHint scenario={scenario} />}
      />
      {others.length > 0 && (
        <SelectField
          label={t("skeleton.joint")}
          value={jointMeeting(library, choices)?.id ?? ""}
          choices={[
            { value: "", label: t("skeleton.joint.none") },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(joint) => onChange({ joint })}
          hint={scenario !== meeting && t("skeleton.joint.title", { meeting: scenario.meeting })}
        />
      )}
      <RadioField
        label={t("skeleton.authorship")}
        value={chosenAuthorship(scenario, choices)}
        choices={authorshipsOf(scenario).map((value) => ({ value, label: t(`skeleton.${value}`) }))}
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
      {scenario.status !== "confirmed" && <div>{t(`skeleton.${scenario.status}`)}</div>}
    </>
  );
}
