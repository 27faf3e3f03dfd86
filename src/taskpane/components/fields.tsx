import { useId, type ReactNode } from "react";

/*
 * Form fields on native controls, drawn with Fluent's tokens (styles/fields.css). Fluent's own
 * Input, Select, Checkbox and Radio wrap the same elements and cost 12 kB gzip together; the native
 * ones bring keyboard, labels, touch and the Windows contrast themes by themselves.
 */

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, value, placeholder, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="dz-field">
      <label className="dz-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="dz-control"
        type="text"
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** The label is read out but not shown; for filters whose value says what they are. */
  readonly quietLabel?: boolean;
  readonly hint?: ReactNode;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="dz-field">
      <label className={props.quietLabel ? "dz-hidden" : "dz-label"} htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        className="dz-control dz-select"
        value={props.value}
        aria-describedby={props.hint ? hintId : undefined}
        onChange={(event) => {
          const chosen = props.choices.find((choice) => choice.value === event.target.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {props.hint && (
        <div className="dz-hint" id={hintId}>
          {props.hint}
        </div>
      )}
    </div>
  );
}

interface RadioFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

export function RadioField<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: RadioFieldProps<Value>) {
  const name = useId();
  return (
    <fieldset className="dz-fieldset">
      <legend className="dz-label">{label}</legend>
      <div className="dz-choices dz-choices-row">
        {choices.map((choice) => (
          <label key={choice.value} className="dz-choice">
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, checked, onChange }: CheckboxProps) {
  return (
    <label className="dz-choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface CheckboxGroupProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly choices: readonly Choice<Value>[];
  /** The values in the order of the choices. */
  readonly onChange: (values: readonly Value[]) => void;
}

export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  function toggle(value: Value, checked: boolean) {
    const keeps = (choice: Choice<Value>) =>
      choice.value === value ? checked : props.values.includes(choice.value);
    props.onChange(props.choices.filter(keeps).map((choice) => choice.value));
  }
  return (
    <fieldset className="dz-fieldset">
      <legend className="dz-label">{props.label}</legend>
      <div className="dz-choices">
        {props.choices.map((choice) => (
          <Checkbox
            key={choice.value}
            label={choice.label}
            checked={props.values.includes(choice.value)}
            onChange={(checked) => toggle(choice.value, checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
