import { ENGLISH_EXPLANATIONS } from "../../src/taskpane/strings/explanations-en";
import { CHINESE_EXPLANATIONS, type ExplanationKey } from "../../src/trace/explanation-text";

const KEYS = Object.keys(CHINESE_EXPLANATIONS) as ExplanationKey[];
const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]).sort();

test("each explanation is put in both languages with the same words of the document", () => {
  expect(Object.keys(ENGLISH_EXPLANATIONS)).toEqual(KEYS);
  for (const key of KEYS)
    expect([key, valuesIn(ENGLISH_EXPLANATIONS[key])]).toEqual([key, valuesIn(CHINESE_EXPLANATIONS[key])]);
});

test("Chinese has Chinese marks, English no Chinese of its own", () => {
  for (const key of KEYS) {
    expect(CHINESE_EXPLANATIONS[key]).not.toMatch(/[,;:?!]/u);
    expect(ENGLISH_EXPLANATIONS[key]).not.toMatch(/[\p{Script=Han}，。；：]/u);
  }
});
