import { useRef } from "react";
import { fillInBlanks, suggestBlanks, type BlankSuggestion } from "../../../library/packs/suggest-blanks";
import { Chinese } from "../../components/chinese";
import { useStrings } from "../../strings/strings";

interface BlankOffersProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Gets the focus when the last offer has been taken. */
  readonly onLast: () => void;
}

/** Dates, figures and names in the text that could be blanks; each is taken with one press, or left. */
export function BlankOffers({ text, onChange, onLast }: BlankOffersProps) {
  const t = useStrings();
  const group = useRef<HTMLDivElement>(null);
  const offers = suggestBlanks(text);
  if (offers.length === 0) return null;

  /** The button pressed goes away: its neighbour has the focus then. */
  function accept(accepted: readonly BlankSuggestion[]) {
    onChange(fillInBlanks(text, accepted));
    if (accepted.length === offers.length) return onLast();
    const at = offers.indexOf(accepted[0]!);
    requestAnimationFrame(() => {
      const buttons = group.current?.querySelectorAll<HTMLElement>("[data-offer]");
      buttons?.[Math.min(at, buttons.length - 1)]?.focus();
    });
  }

  return (
    <div role="group" aria-label={t("own.blanks")} className="dz-offers" ref={group}>
      <span className="dz-hint">{t("own.blanks")}</span>
      {offers.map((offer) => (
        <button
          key={offer.start}
          type="button"
          className="dz-offer"
          data-offer=""
          onClick={() => accept([offer])}
        >
          <Chinese>
            {offer.text} → <span className="dz-blank">{offer.blank}</span>
          </Chinese>
        </button>
      ))}
      {offers.length > 1 && (
        <button type="button" className="dz-quiet" onClick={() => accept(offers)}>
          {t("own.blanks.all")}
        </button>
      )}
    </div>
  );
}
