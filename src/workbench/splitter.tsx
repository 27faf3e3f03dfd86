import type { KeyboardEvent, PointerEvent } from "react";
import { TEXTS } from "./texts";

/** The task pane's width in CSS pixels: Word's own pane is 320 to 330 wide. */
export const PANE_WIDTH = { least: 280, usual: 360, most: 600 } as const;

interface SplitterProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The edge between editor and pane: drag it, or move it by the arrow keys. */
export function Splitter({ width, onResize }: SplitterProps) {
  const resize = (to: number) => onResize(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, to)));

  function drag(event: PointerEvent<HTMLDivElement>) {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowLeft: 16, ArrowRight: -16 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  }

  return (
    <div
      className="wb-splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={TEXTS.resizePane}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
