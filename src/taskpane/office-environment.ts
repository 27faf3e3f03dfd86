import type { ThemeName } from "./theme";

/**
 * Word's theme as ours. `officeTheme` is missing on the web and in old builds; `isDarkTheme` came
 * later than the colours, so the background decides where it is missing too.
 */
export function themeFor(theme: Partial<Office.OfficeTheme> | undefined): ThemeName {
  if (!theme) return "light";
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  return isDark(theme.bodyBackgroundColor) ? "dark" : "light";
}

/** "#rrggbb" (or "#aarrggbb", as some hosts write it) below half of full brightness (ITU-R BT.601). */
function isDark(color: string | undefined): boolean {
  const [red, green, blue] = (color?.match(/[\da-f]{6}$/iu)?.[0].match(/../gu) ?? []).map((hex) =>
    parseInt(hex, 16),
  );
  if (red === undefined || green === undefined || blue === undefined) return false;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
