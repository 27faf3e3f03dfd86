import type { Library } from "../../library/library";
import type { Place } from "../../trace/locate";
import type { Translate } from "../strings/strings";

/** “光标在：问题 · 意识形态”: the part, then the nearest thing known inside it. */
export function placeText(place: Place | null, library: Library, t: Translate): string {
  if (!place?.section) return t("phrases.place.none");
  const category = library.categories.find(({ id }) => id === place.categories[0]);
  const inside = place.dimension || category?.name;
  const section = t(`section.${place.section}`);
  return t("phrases.place", { place: inside ? `${section} · ${inside}` : section });
}
