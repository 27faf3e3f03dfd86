import { useStrings } from "../strings/strings";

interface JumpButtonProps {
  /** What it goes to, read out after the verb, so that a list of buttons tells them apart. */
  readonly title: string;
  readonly onJump: () => void;
}

/** 定位. A plain button: a long result has hundreds. */
export function JumpButton({ title, onJump }: JumpButtonProps) {
  const t = useStrings();
  return (
    <button type="button" className="dz-jump" aria-label={t("check.jump.to", { title })} onClick={onJump}>
      {t("check.jump")}
    </button>
  );
}
