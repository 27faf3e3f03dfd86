import type { Frame } from "playwright-core";
import type { PaneInWord } from "./open-pane";

/** A control as a person would name it, with its number in the page, as there may be two of a name. */
type Stop = string;

/**
 * The pane's controls in sight that a keyboard must reach, in the order of the page.
 *
 * @param radiosAsOne a browser stops once at a group of radio buttons, office.js at each
 */
export function stopsInSight(pane: Frame, radiosAsOne: boolean): Promise<Stop[]> {
  return pane.evaluate(describeStops, { radiosAsOne, focused: false });
}

/** Where Tab comes by from the first control on, until it leaves the pane or would go round. */
export async function stopsByTab({ page, pane }: PaneInWord): Promise<Stop[]> {
  await pane.locator('[role="tab"][aria-selected="true"]').focus();
  const stops: Stop[] = [];
  for (;;) {
    const [stop] = await pane.evaluate(describeStops, { radiosAsOne: false, focused: true });
    // On the web the focus stays at the last control while Word is told to take it.
    if (stop === undefined || stop === stops.at(-1) || stop === stops[0]) return stops;
    stops.push(stop);
    await page.keyboard.press("Tab");
  }
}

/** Runs in the page: all stops, or the focused one if the focus can be seen. */
function describeStops(of: { readonly radiosAsOne: boolean; readonly focused: boolean }): string[] {
  const everything = [...document.querySelectorAll<HTMLElement>("*")];
  const isStop = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(":disabled") &&
    element.matches("a[href], button, input, select, textarea, summary, [tabindex]") &&
    !(of.radiosAsOne && element.matches('[type="radio"]:not(:checked)'));
  const isFocused = (element: HTMLElement) => element.matches("body :focus-visible");
  return everything.filter(of.focused ? isFocused : isStop).map((element) => {
    const label = element.getAttribute("aria-label") ?? element.closest("label")?.textContent;
    return `${everything.indexOf(element)} ${label ?? element.textContent?.slice(0, 20)}`;
  });
}
