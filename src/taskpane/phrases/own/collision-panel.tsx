import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { COLLISION_ANSWERS, type Collision, type CollisionAnswer } from "../../../library/packs/merge-pack";
import { Chinese } from "../../components/chinese";
import { SelectField } from "../../components/fields";
import { useStrings, type Translate } from "../../strings/strings";
import { useFocusOnOpen } from "./use-page-focus";

interface CollisionPanelProps {
  readonly collisions: readonly Collision[];
  readonly onTake: (answers: ReadonlyMap<string, CollisionAnswer>) => void;
  readonly onClose: () => void;
}

/** Asks, for each thing of the same name and other content, which to have. Nothing is replaced unasked. */
export function CollisionPanel({ collisions, onTake, onClose }: CollisionPanelProps) {
  const t = useStrings();
  const heading = useFocusOnOpen<HTMLHeadingElement>();
  const [answers, setAnswers] = useState<ReadonlyMap<string, CollisionAnswer>>(new Map());
  const answerAll = (answer: CollisionAnswer) =>
    setAnswers(new Map(collisions.map((one) => [one.key, possible(one).includes(answer) ? answer : "keep"])));

  return (
    <section className="dz-own-panel">
      <h3 ref={heading} tabIndex={-1}>
        {t("own.collisions", { n: collisions.length })}
      </h3>
      {collisions.length > 1 && (
        <div className="dz-own-buttons">
          {COLLISION_ANSWERS.map((answer) => (
            <button key={answer} type="button" className="dz-quiet" onClick={() => answerAll(answer)}>
              {t(`own.answer.all.${answer}`)}
            </button>
          ))}
        </div>
      )}
      <ul className="dz-rows">
        {collisions.map((one) => (
          <li key={one.key} className="dz-row">
            <dl className="dz-own-two">
              <dt className="dz-hint">{t("own.mine")}</dt>
              <dd>
                <Chinese>{shown(one, one.mine, t)}</Chinese>
              </dd>
              <dt className="dz-hint">{t("own.theirs")}</dt>
              <dd>
                <Chinese>{shown(one, one.theirs, t)}</Chinese>
              </dd>
            </dl>
            <SelectField
              quietLabel
              label={t("own.answer.of", { what: shown(one, one.mine, t) })}
              value={answers.get(one.key) ?? "keep"}
              choices={possible(one).map((answer) => ({ value: answer, label: t(`own.answer.${answer}`) }))}
              onChange={(answer) => setAnswers(new Map([...answers, [one.key, answer]]))}
            />
          </li>
        ))}
      </ul>
      <div className="dz-own-buttons">
        <Button appearance="primary" onClick={() => onTake(answers)}>
          {t("own.import")}
        </Button>
        <Button onClick={onClose}>{t("own.cancel")}</Button>
      </div>
    </section>
  );
}

function possible({ kind }: Collision): readonly CollisionAnswer[] {
  return kind === "threshold" ? ["keep", "replace"] : COLLISION_ANSWERS;
}

function shown({ kind, id }: Collision, value: string, t: Translate): string {
  if (kind !== "threshold") return value;
  return t(id === "cause" ? "own.other.threshold.cause" : "own.other.threshold.measure", { value });
}
