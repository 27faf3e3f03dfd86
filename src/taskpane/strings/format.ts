import { insideQuotes } from "../../statement/quoted";

export type Values = Readonly<Record<string, string | number>>;

/**
 * Fills a template: `{name}` becomes the value, `{n:issue|issues}` one of the two words by number. In
 * `“{name}”` the value's own quotation marks become single ones.
 *
 * Why no library: the pane has two languages, one of them without plurals, and a budget of bytes.
 * These lines are all that its sentences need.
 */
export function format(template: string, values: Values = {}): string {
  return template.replace(
    /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/gu,
    (whole, name: string, one: string | undefined, many: string | undefined, at: number) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one === undefined || many === undefined)
        return isQuoted(template, at, whole) ? insideQuotes(String(value)) : String(value);
      return value === 1 ? one : many;
    },
  );
}

function isQuoted(template: string, at: number, whole: string): boolean {
  return template[at - 1] === "“" && template[at + whole.length] === "”";
}
