import type { ReactNode } from "react";

/** Text of the document or the library: Chinese, whatever the language of the pane. */
export function Chinese({ children }: { readonly children: ReactNode }) {
  return <span lang="zh-CN">{children}</span>;
}
