import { PersonAvailable16Filled } from "@fluentui/react-icons";
import type { Side } from "../../../trace/rulings";
import type { Answer } from "../../../trace/trace";
import { Chinese } from "../../components/chinese";
import { StateMark } from "../../components/marks";
import { useStrings } from "../../strings/strings";

/** The state of one side of an issue; where the author decided it, that instead of the judgement. */
export function SideState({ side, answer }: { readonly side: Side; readonly answer: Answer }) {
  const t = useStrings();
  if (answer.waived !== null && answer.state === "none") {
    return (
      <span className="dz-mark dz-mark-info">
        <PersonAvailable16Filled aria-hidden />
        <span>
          {t(`decide.waived.${side}`)}
          <Chinese>{answer.waived}</Chinese>
        </span>
      </span>
    );
  }
  if (!answer.links[0]?.confirmed) return <StateMark state={answer.state} />;
  return (
    <span className="dz-mark dz-mark-full">
      <PersonAvailable16Filled aria-hidden />
      {t("decide.confirmed")}
    </span>
  );
}
