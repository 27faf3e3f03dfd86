import type { PartialTheme } from "@fluentui/react-components";
import type { Locale } from "./strings/strings";
import { DARK, LIGHT } from "./theme-values";

export const THEMES = ["light", "dark"] as const;
export type ThemeName = (typeof THEMES)[number];

const CHINESE = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"';
const LATIN = '"Segoe UI", -apple-system, system-ui, "Helvetica Neue", Arial';

/** Chinese faces first for Chinese: in Latin ones the quotes “” are too narrow, and the reverse. */
const FONTS: Readonly<Record<Locale, string>> = {
  "zh-CN": `${CHINESE}, ${LATIN}, sans-serif`,
  "en-US": `${LATIN}, ${CHINESE}, sans-serif`,
};

/** The theme for FluentProvider, with the custom property --fontFamilyChinese beside Fluent's own. */
export function fluentTheme(name: ThemeName, locale: Locale): PartialTheme & { fontFamilyChinese: string } {
  return {
    ...(name === "dark" ? DARK : LIGHT),
    fontFamilyBase: FONTS[locale],
    fontFamilyChinese: FONTS["zh-CN"],
  };
}
