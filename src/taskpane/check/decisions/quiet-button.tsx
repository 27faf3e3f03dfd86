interface QuietButtonProps {
  readonly text: string;
  /** The text and what it is about, for who does not see where it stands. */
  readonly label: string;
  readonly onClick: () => void;
}

/** A button that stays in the background: a result has many. */
export function QuietButton({ text, label, onClick }: QuietButtonProps) {
  return (
    <button type="button" className="dz-quiet" aria-label={label} onClick={onClick}>
      {text}
    </button>
  );
}
