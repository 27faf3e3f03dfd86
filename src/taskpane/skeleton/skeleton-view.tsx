import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { DocumentHost } from "../../document/document-host";
import type { Library } from "../../library/library";
import { planSkeleton } from "../../skeleton/plan-skeleton";
import { Status } from "../components/status";
import { ViewFrame } from "../components/view-frame";
import { useStrings } from "../strings/strings";
import { useAction } from "../use-action";
import { DetailFields } from "./detail-fields";
import { insertionSummary } from "./insertion-summary";
import { otherMeeting } from "./other-meeting";
import { ScenarioFields } from "./scenario-fields";
import { chosenScenario, skeletonOptions } from "./skeleton-choices";
import { useSkeletonChoices } from "./use-skeleton-choices";

interface SkeletonViewProps {
  readonly host: DocumentHost;
  readonly library: Library;
}

/** 骨架: choose a scenario and its parts, and insert what the document lacks. */
export function SkeletonView({ host, library }: SkeletonViewProps) {
  const t = useStrings();
  const [choices, change] = useSkeletonChoices();
  const action = useAction();
  /** The two meetings, found and chosen, of which the author has been told. */
  const told = useRef<string | null>(null);
  const scenario = chosenScenario(library, choices);
  if (!scenario) return null;

  const insert = () =>
    action.run(async () => {
      const { paragraphs } = await host.read();
      const insertions = planSkeleton(paragraphs, skeletonOptions(scenario, choices));
      if (insertions.length === 0) return { intent: "info", text: t("skeleton.nothing") };
      const found = otherMeeting(paragraphs, library, scenario);
      const pair = found && `${found.id} ${scenario.id}`;
      if (found && told.current !== pair) {
        told.current = pair;
        const meetings = { found: found.name, chosen: scenario.name };
        return { intent: "info", text: t("skeleton.otherMeeting", meetings) };
      }
      await host.insertBlocks(insertions, { typeface: choices.typeface });
      return { intent: "success", text: insertionSummary(insertions, scenario, t) };
    });

  const footer = (
    <>
      <Status outcome={action.outcome} />
      <Button appearance="primary" className="dz-wide" disabledFocusable={action.busy} onClick={insert}>
        {t("skeleton.insert")}
      </Button>
      <p className="dz-hint dz-center">{t("skeleton.promise")}</p>
    </>
  );

  return (
    <ViewFrame footer={footer}>
      <ScenarioFields library={library} scenario={scenario} choices={choices} onChange={change} />
      <DetailFields scenario={scenario} choices={choices} onChange={change} />
    </ViewFrame>
  );
}
