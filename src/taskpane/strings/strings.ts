import { createContext, useContext } from "react";
import { enUS } from "./en-us";
import { format, type Values } from "./format";
import { zhCN, type StringKey, type Strings } from "./zh-cn";

export const LOCALES = ["zh-CN", "en-US"] as const;
export type Locale = (typeof LOCALES)[number];

/** Looks a text up by key and fills in its values. */
export type Translate = (key: StringKey, values?: Values) => string;

const STRINGS: Readonly<Record<Locale, Strings>> = { "zh-CN": zhCN, "en-US": enUS };

export function translator(locale: Locale): Translate {
  const strings = STRINGS[locale];
  return (key, values) => format(strings[key], values);
}

/** Any Chinese gets Chinese, and so does a host that names no language; all others get English. */
export function localeFor(languageTag: string | null | undefined): Locale {
  return !languageTag || /^zh\b/iu.test(languageTag) ? "zh-CN" : "en-US";
}

export const StringsContext = createContext<Translate>(translator("zh-CN"));

export function useStrings(): Translate {
  return useContext(StringsContext);
}
