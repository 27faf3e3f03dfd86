// The pinyin of every phrase, for `npm run generate`: a syllable for each Han character in its place, ü
// written v as it is typed. The dictionary that tells 重复 from 重要 stays on the developer's machine.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const HAN = /\p{Script=Han}/gu;

/** The generated file: the phrases' ids with their syllables, in the order of the data files. */
export function phrasePinyinFile(folder) {
  const { pinyin } = require("pinyin-pro");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const phrases = files
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")).phrases);
  const readings = phrases.map(({ id, text }) => {
    const syllables = pinyin(text, { toneType: "none", type: "array", nonZh: "removed", v: true });
    const characters = text.match(HAN)?.length ?? 0;
    if (syllables.length !== characters || !syllables.every((one) => /^[a-z]+$/u.test(one)))
      throw new Error(`${id}: ${characters} characters, but the syllables are ${syllables.join(" ")}`);
    return [id, syllables.join(" ")];
  });
  return `${JSON.stringify(Object.fromEntries(readings), null, 2)}\n`;
}
