import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import fc from "fast-check";
import { PACK_LIMITS } from "../../../src/library/packs/pack";
import { parsePack } from "../../../src/library/packs/parse-pack";
import { standardLibrary } from "../../../src/library/standard-library";
import { changed, officeFile } from "./office-pack";

const ROOT = path.join(__dirname, "../../..");
const schema = JSON.parse(readFileSync(path.join(ROOT, "docs/pack.schema.json"), "utf8")) as {
  properties: Record<string, { maxItems?: number }>;
};
const bySchema = new Ajv({ allErrors: false }).compile(schema);
const byParser = (file: unknown) => "pack" in parsePack(file, standardLibrary);

test("both take an office's pack, and every meeting of the library in one", () => {
  const folder = path.join(ROOT, "src/library/data/scenarios");
  const scenarios = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as unknown,
  );
  for (const file of [officeFile(), { ...officeFile(), scenarios }]) {
    expect(bySchema(file) ? [] : bySchema.errors).toEqual([]);
    expect(parsePack(file, standardLibrary)).toHaveProperty("pack");
  }
});

test("the schema names the limits of the parser", () => {
  for (const list of ["phrases", "scenarios", "terms"] as const)
    expect(schema.properties[list]!.maxItems).toBe(PACK_LIMITS[list]);
});

/** Values that are wrong somewhere and right elsewhere. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  0.3,
  0.9,
  1,
  2,
  2025,
  "",
  " ",
  "甲",
  "甲乙",
  " 甲乙",
  "a-b",
  "A",
  "【甲",
  "【甲】",
  "theory-study",
  "style",
  "first-topic",
  "issue",
  "cause",
  "confirmed",
  "长".repeat(21),
  "长".repeat(61),
  "长".repeat(1001),
  "长".repeat(2001),
  [],
  ["甲乙"],
  ["甲乙", "甲乙"],
  ["style"],
  ["theory-study"],
  {},
  { x: 1 },
  { cause: 0.5 },
  { person: "甲" },
];

/** Every place of the file, as a path of keys. */
function places(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, one]) => places(one, [...at, key]))].filter(
    (one) => one.length > 0,
  );
}

function put(file: Record<string, unknown>, place: readonly (string | number)[], value: unknown): void {
  const last = place.at(-1)!;
  const holder = place.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), file);
  if (value === undefined) Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, value);
}

/** What no schema can say, or says less well: each is named in the schema's description. */
const BEYOND_SCHEMA =
  /重复|没有“.*”这个事项|不能填入|花括号|没有成对|序号|标点|“方面”|缺少这一项|至少写一种|控制字符/u;

test("with one value changed anywhere, the two agree, but for what no schema can say", () => {
  const everywhere = places(officeFile());
  fc.assert(
    fc.property(fc.constantFrom(...everywhere), fc.constantFrom(...VALUES, undefined), (place, value) => {
      const file = officeFile();
      // A hole in a list is no JSON.
      if (
        value === undefined &&
        Array.isArray(place.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), file))
      )
        return;
      put(file, place, value);
      const parsed = parsePack(file, standardLibrary);
      if (bySchema(file) === "pack" in parsed) return;
      expect({ place, value, schema: bySchema.errors }).toMatchObject({ schema: null });
      const problems = "problems" in parsed ? parsed.problems.map(({ message }) => message) : [];
      for (const message of problems)
        expect({ place, value, message }).toMatchObject({ message: expect.stringMatching(BEYOND_SCHEMA) });
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["an unknown key", changed((file) => (file["x"] = 1))],
  ["a root of an issue", changed((file) => (file.phrases[0]!["root"] = "style"))],
  ["both category and concept", changed((file) => (file.terms[0]!["concept"] = "first-topic"))],
  [
    "eleven tags",
    changed((file) => (file.phrases[0]!["tags"] = Array.from({ length: 11 }, (_, i) => `标${i}`))),
  ],
])("both refuse %s", (_, file) => {
  expect([bySchema(file), byParser(file)]).toEqual([false, false]);
});

test("the example of the page for offices is a pack, and its numbers are the program's", () => {
  const page = readFileSync(path.join(ROOT, "docs/packs.md"), "utf8");
  const example = JSON.parse(/```json\n([^`]*)```/u.exec(page)![1]!) as unknown;
  expect(bySchema(example) ? [] : bySchema.errors).toEqual([]);
  expect(parsePack(example, standardLibrary)).toHaveProperty("pack");
  const weights = JSON.parse(readFileSync(path.join(ROOT, "src/trace/weights.json"), "utf8")) as Record<
    "cause" | "measure",
    { gapFrom: number }
  >;
  expect(page).toContain(`原因 ${weights.cause.gapFrom}，措施 ${weights.measure.gapFrom}`);
});
