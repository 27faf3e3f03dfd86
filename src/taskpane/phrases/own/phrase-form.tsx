import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { ROOT_IDS, type Library, type PhraseRole } from "../../../library/library";
import { phraseTextOf, phraseTextProblem } from "../../../library/packs/own-phrases";
import type { OwnPhrase } from "../../../library/packs/pack";
import { SelectField, TextField } from "../../components/fields";
import { Status } from "../../components/status";
import { ViewFrame } from "../../components/view-frame";
import { useStrings } from "../../strings/strings";
import type { Action } from "../../use-action";
import { BlankOffers } from "./blank-offers";
import { describeOwnError } from "./describe-own-error";
import { phraseOf, type Draft } from "./draft";

const ROLES: readonly PhraseRole[] = ["issue", "cause", "measure"];

interface PhraseFormProps {
  readonly start: Draft;
  readonly library: Library;
  readonly action: Action;
  readonly onSave: (phrase: OwnPhrase) => void;
  readonly onCancel: () => void;
}

/** A phrase of one's own, before it is kept: its text, what it is for, its tags. */
export function PhraseForm({ start, library, action, onSave, onCancel }: PhraseFormProps) {
  const t = useStrings();
  const [draft, setDraft] = useState(start);
  const [problem, setProblem] = useState<ReturnType<typeof phraseTextProblem>>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const textId = useId();
  useEffect(() => field.current?.focus(), []);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = phraseTextProblem(phraseTextOf(draft.text));
    setProblem(found);
    if (found) field.current?.focus();
    else onSave(phraseOf(draft));
  }

  return (
    <form className="dz-fill" onSubmit={submit} aria-label={t(start.id ? "own.form.edit" : "own.save")}>
      <ViewFrame
        header={<h2>{t(start.id ? "own.form.edit" : "own.save")}</h2>}
        footer={
          <>
            <Status outcome={action.outcome} describe={(error) => describeOwnError(error, t)} />
            <div className="dz-own-buttons">
              <Button appearance="primary" type="submit">
                {t("own.form.save")}
              </Button>
              <Button onClick={onCancel}>{t("own.cancel")}</Button>
            </div>
          </>
        }
      >
        <div className="dz-field">
          <label className="dz-label" htmlFor={textId}>
            {t("own.text")}
          </label>
          <textarea
            ref={field}
            id={textId}
            className="dz-control dz-text-area"
            lang="zh-CN"
            rows={6}
            value={draft.text}
            aria-describedby={`${textId}-hint`}
            onChange={(event) => change({ text: event.target.value })}
          />
          <div className="dz-hint" id={`${textId}-hint`}>
            {t("own.text.hint")}
          </div>
          <div role="alert" className="dz-own-problem">
            {problem && t(`own.problem.${problem}`)}
          </div>
        </div>
        <BlankOffers
          text={draft.text}
          onChange={(text) => change({ text })}
          onLast={() => field.current?.focus()}
        />
        <SelectField
          label={t("phrases.role")}
          value={draft.role}
          choices={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          onChange={(role) => change({ role })}
        />
        <SelectField
          label={t("phrases.category")}
          value={draft.category}
          choices={library.categories.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(category) => change({ category })}
        />
        {draft.role === "cause" && (
          <SelectField
            label={t("own.root")}
            value={draft.root ?? "none"}
            choices={[
              { value: "none", label: t("own.root.none") },
              ...library.roots.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(root) => change({ root: ROOT_IDS.find((id) => id === root) ?? null })}
          />
        )}
        <TextField
          label={t("own.tags")}
          placeholder={t("own.tags.hint")}
          value={draft.tags}
          onChange={(tags) => change({ tags })}
        />
      </ViewFrame>
    </form>
  );
}
