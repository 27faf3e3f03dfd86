import { useStrings } from "../strings/strings";
import type { LiveCheck } from "./use-live-check";

/** When the result was made and whether it is still to be relied on; quiet, and no live region. */
export function FreshnessLine({ live }: { readonly live: LiveCheck }) {
  const t = useStrings();
  const { freshness, checkedAt } = live;
  if (checkedAt === null) return null;
  const time = timeOfDay(checkedAt);
  if (freshness === "current")
    return <p className="dz-hint dz-freshness">{t(live.live ? "check.at.live" : "check.at", { time })}</p>;
  const text = t(freshness === "unreadable" ? "check.at.unreadable" : "check.at.maybeChanged", { time });
  return <p className="dz-freshness dz-outdated">{text}</p>;
}

/** "09:05" */
function timeOfDay(time: Date): string {
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
