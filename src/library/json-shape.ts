/**
 * Checks on plain data. Each looks at one value and returns its problems, none when it is right;
 * `at` is the value's path as a person would look for it: “title.person”, “dimensions[2].id”.
 */
export type Shape = (value: unknown, at: string) => string[];

/** An object with exactly these keys; those in `optional` may be absent. */
export function object(shapes: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape {
  return (value, at) => {
    if (!isRecord(value)) return [`${at || "文件"}：应当是由 {} 括起的一组内容`];
    const path = (key: string): string => (at === "" ? key : `${at}.${key}`);
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shapes, key));
    return [
      ...unknown.map((key) => `${path(key)}：没有这一项，请检查拼写`),
      ...Object.entries(shapes).flatMap(([key, shape]) => {
        if (Object.hasOwn(value, key)) return shape(value[key], path(key));
        return optional.includes(key) ? [] : [`${path(key)}：缺少这一项`];
      }),
    ];
  };
}

/** A list of at least `least` entries, no two of which have the same `key`. */
export function list(
  entry: Shape,
  least: number,
  key: (value: unknown) => unknown = (value) => value,
): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return [`${at}：应当是由 [] 括起的列表`];
    const keys = value.map(key);
    const repeated = repeatedAmong(keys);
    return [
      ...(value.length < least ? [`${at}：至少要有 ${least} 条`] : []),
      ...value.flatMap((one: unknown, i) => entry(one, `${at}[${i}]`)),
      ...keys.flatMap((one, i) => (repeated[i] ? [`${at}[${i}]：“${String(one)}”与前面重复`] : [])),
    ];
  };
}

/** Which of the keys stand before; in one pass, as whoever mends a file may hand over a list far too long. */
function repeatedAmong(keys: readonly unknown[]): boolean[] {
  const seen = new Set<unknown>();
  return keys.map((one) => {
    const isRepeated = typeof one === "string" && seen.has(one);
    seen.add(one);
    return isRepeated;
  });
}

/** One of a closed set of words; `what` names the set in the message. */
export function oneOf(words: readonly string[], what: string): Shape {
  return (value, at) => {
    if (typeof value !== "string") return [`${at}：应当是一段文字`];
    return words.includes(value) ? [] : [`${at}：没有“${value}”这个${what}`];
  };
}

/** A non-empty text; `more` looks for further problems in it and words them without the path. */
export function text(more: (value: string) => string[] = () => []): Shape {
  return (value, at) => {
    if (typeof value !== "string") return [`${at}：应当是一段文字`];
    if (value.trim() === "") return [`${at}：不能为空`];
    return more(value).map((problem) => `${at}：${problem}`);
  };
}

export function orNull(shape: Shape): Shape {
  return (value, at) => (value === null ? [] : shape(value, at));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
