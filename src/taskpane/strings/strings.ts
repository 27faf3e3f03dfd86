import { createContext, useContext } from "react";
import { enUS } from "./en-us";
import { format, type Values } from "./format";
import { zhCN, type StringKey } from "./zh-cn";

export const LOCALES = ["zh-CN", "en-US"] as const;
export type Locale = (typeof LOCALES)[number];

/** Looks a text up by key and fills in its values. */
export type Translate = (key: StringKey, values?: Values) => string;

const TRANSLATORS: Readonly<Record<Locale, Translate>> = {
  "zh-CN": (key, values) => format(zhCN[key], values),
  "en-US": (key, values) => format(enUS[key], values),
};

/** The same function each time, so that it may stand among a hook's dependencies. */
export function translator(locale: Locale): Translate {
  return TRANSLATORS[locale];
}

/** Any Chinese gets Chinese, and so does a host that names no language; all others get English. */
export function localeFor(languageTag: string | null | undefined): Locale {
  return !languageTag || /^zh\b/iu.test(languageTag) ? "zh-CN" : "en-US";
}

export const LocaleContext = createContext<Locale>("zh-CN");

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

export function useStrings(): Translate {
  return translator(useLocale());
}
