import type { PartialTheme } from "@fluentui/react-components";
import { DARK, LIGHT } from "./theme-values";

export const THEMES = ["light", "dark"] as const;
export type ThemeName = (typeof THEMES)[number];

/** Segoe UI has no Chinese: name the system's own faces, so that no serif fallback appears. */
const FONT_FAMILY =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const THEME: Readonly<Record<ThemeName, PartialTheme>> = {
  light: { ...LIGHT, fontFamilyBase: FONT_FAMILY },
  dark: { ...DARK, fontFamilyBase: FONT_FAMILY },
};

export function fluentTheme(name: ThemeName): PartialTheme {
  return THEME[name];
}
