import type { ReactNode } from "react";

interface ViewFrameProps {
  /** Stays in sight above the scrolling part. */
  readonly header?: ReactNode;
  readonly children: ReactNode;
  /** Stays in sight below: what became of the last action, and the buttons. */
  readonly footer: ReactNode;
}

/** One tab's page: the middle scrolls, the actions stay where they are. */
export function ViewFrame({ header, children, footer }: ViewFrameProps) {
  return (
    <div className="dz-view">
      {header && <div className="dz-header">{header}</div>}
      <div className="dz-scroll">{children}</div>
      <div className="dz-footer">{footer}</div>
    </div>
  );
}
