import { findPhrases, type PhraseQuery } from "../../src/library/find-phrases";
import type { Category, Phrase } from "../../src/library/library";
import { matchReading } from "../../src/library/match-reading";
import { indexPhrases } from "../../src/library/phrase-index";
import { readingOf, soundsIn } from "../../src/library/phrase-reading";
import { standardLibrary } from "../../src/library/standard-library";
import { standardPhrases } from "../../src/library/standard-phrases";

const HAN = /\p{Script=Han}/gu;
const category = (id: Category["id"], name: string): Category => ({
  id,
  name,
  terms: [],
  primaryRoots: [],
  otherRoots: [],
});
const CATEGORIES = [category("theory-study", "理论学习"), category("work-style", "作风建设")];
const phrase = (id: string, text: string, more: Partial<Phrase> = {}): Phrase => ({
  id,
  role: "issue",
  category: "theory-study",
  root: null,
  text,
  ...more,
});

const STUDY = phrase("study", "理论学习不系统，【时间】集中学习【次数】次。", {
  pinyin: "li lun xue xi bu xi tong shi jian ji zhong xue xi ci shu ci",
});
const SURVEY = phrase("survey", "调查研究不深入，重复调研多。", {
  category: "work-style",
  pinyin: "diao cha yan jiu bu shen ru chong fu diao yan duo",
});
const OWN = phrase("own:1", "学习研究作风", { tags: ["支部"], origin: "own", role: "measure" });

const index = indexPhrases([STUDY, SURVEY, OWN], CATEGORIES);
const find = (query: PhraseQuery): string[] => findPhrases(index, query).map(({ id }) => id);

describe("the pinyin of the library's phrases", () => {
  test("is there for each, a syllable for each character", () => {
    for (const { id, text, pinyin } of standardPhrases) {
      expect([id, pinyin?.split(" ").length]).toEqual([id, text.match(HAN)?.length]);
      expect(pinyin).toMatch(/^[a-z ]+$/u);
    }
  });

  test("knows which sound is meant", () => {
    const sounds = (word: string): string[] =>
      standardPhrases.flatMap(({ text, pinyin }) => {
        const at = text.indexOf(word);
        if (at < 0 || pinyin === undefined) return [];
        const before = text.slice(0, at).match(HAN)?.length ?? 0;
        return [
          pinyin
            .split(" ")
            .slice(before, before + word.length)
            .join(" "),
        ];
      });
    for (const [word, sound] of [
      ["重要", "zhong yao"],
      ["调研", "diao yan"],
      ["干部", "gan bu"],
      ["落实", "luo shi"],
    ] as const)
      expect(new Set(sounds(word))).toEqual(new Set([sound]));
  });
});

describe("what was typed against a reading", () => {
  const reading = readingOf(STUDY.text, STUDY.pinyin, new Map());

  test.each([
    ["lilunxuexi", "syllables"],
    ["lilunxue", "syllables"],
    ["lilunxu", "syllables"],
    ["xuexibu", "syllables"],
    ["llxx", "initials"],
    ["lilunxx", "initials"],
    ["llxuexi", "initials"],
    ["理论xuexi", "syllables"],
    ["理lxx", "initials"],
    ["shijian", "syllables"],
    ["sj", "initials"],
    ["shj", "initials"],
    ["xitongshijian", "syllables"],
    ["unxue", null],
    ["llxz", null],
    ["lilunn", null],
    ["", null],
    ["l".repeat(41), null],
  ])("%s → %s", (typed, match) => {
    expect(matchReading(typed, reading)).toBe(match);
  });

  test("figures and letters sound like themselves, marks are passed over", () => {
    const mixed = readingOf("“四个意识”，2025年、AI", "si ge yi shi nian", new Map());
    for (const typed of ["sigeyishi", "yishi2025nian", "nianai", "2025"])
      expect(matchReading(typed, mixed)).not.toBeNull();
  });

  test("a long hostile word is answered at once", () => {
    const many = readingOf("长".repeat(500), Array(500).fill("chang").join(" "), new Map());
    expect(matchReading(`${"ch".repeat(19)}x`, many)).toBeNull();
  });

  test("texts without pinyin, or with one that does not fit, sound as their characters do elsewhere", () => {
    const sounds = soundsIn([STUDY, SURVEY]);
    expect(readingOf("研究学习", undefined, sounds).syllables).toEqual(["yan", "jiu", "xue", "xi"]);
    expect(readingOf("研究", "yan", sounds).syllables).toEqual(["yan", "jiu"]);
    expect(readingOf("霾", undefined, sounds).syllables).toEqual([""]);
  });
});

describe("finding", () => {
  test.each<[string, PhraseQuery, string[]]>([
    ["words in any order", { text: "学习 系统" }, ["study"]],
    ["a category's name", { text: "作风建设" }, ["survey"]],
    ["a tag", { text: "支部" }, ["own:1"]],
    ["pinyin", { text: "diaochayanjiu" }, ["survey"]],
    ["the sound that is meant", { text: "chongfu" }, ["survey"]],
    ["not the other one", { text: "zhongfu" }, []],
    ["initials", { text: "dcyj" }, ["survey"]],
    ["pinyin of a phrase of one's own", { text: "xuexiyanjiu" }, ["own:1"]],
    ["capitals, full-width letters", { text: "ＤiaoCha" }, ["survey"]],
    ["what an input method shows half-way", { text: "diao'cha'y" }, ["survey"]],
    ["words and pinyin together", { text: "调查 chongfu" }, ["survey"]],
    ["one word that is nowhere", { text: "dcyj 扶贫" }, []],
    ["role", { role: "measure" }, ["own:1"]],
    ["category", { category: "work-style" }, ["survey"]],
    ["nothing asked", {}, ["study", "survey", "own:1"]],
    ["among some, in their order", { among: ["own:1", "gone", "study"] }, ["own:1", "study"]],
  ])("by %s", (_, query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  test("whole syllables before initials alone", () => {
    const two = indexPhrases(
      [
        phrase("initials", "学校意识", { pinyin: "xue xiao yi shi" }),
        phrase("syllables", "学习", { pinyin: "xue xi" }),
        phrase("text", "xi"),
      ],
      [],
    );
    expect(findPhrases(two, { text: "xx" }).map(({ id }) => id)).toEqual(["initials", "syllables"]);
    expect(findPhrases(two, { text: "xi" }).map(({ id }) => id)).toEqual(["initials", "syllables", "text"]);
  });

  test("the place of the cursor ranks before all else", () => {
    const place = { role: "measure" as const, categories: ["theory-study" as const, "work-style" as const] };
    expect(find({ place })).toEqual(["own:1", "study", "survey"]);
    expect(find({ place, text: "yj" })).toEqual(["own:1", "survey"]);
  });

  test("every phrase of the library is found by the pinyin and the initials of its beginning", () => {
    const library = indexPhrases(standardPhrases, standardLibrary.categories);
    for (const { id, pinyin } of standardPhrases) {
      const syllables = pinyin!.split(" ").slice(0, 8);
      const initials = syllables.map(([initial]) => initial);
      for (const text of [syllables.join(""), initials.join("")])
        expect(findPhrases(library, { text }).map((one) => one.id)).toContain(id);
    }
  });
});

describe("5,000 phrases", () => {
  let reads = 0;
  const many: Phrase[] = Array.from({ length: 5000 }, (_, i) => {
    const source = standardPhrases[i % standardPhrases.length]!;
    return {
      ...source,
      id: `p${i}`,
      get text() {
        reads += 1;
        return `${source.text}${i}`;
      },
    };
  });

  test("are read once; what is typed then reads none of them again", () => {
    const built = indexPhrases(many, standardLibrary.categories);
    const readOnce = reads;
    expect(readOnce).toBeLessThanOrEqual(3 * many.length);
    for (const text of ["z", "zh", "zhu", "zhut", "zhutijiaoyu", "ztjy", "主题", "没有的词", ""])
      findPhrases(built, { text, place: { role: "issue", categories: ["ideology"] } });
    expect(reads).toBe(readOnce);
  });

  test("are all found, each once", () => {
    const built = indexPhrases(many, standardLibrary.categories);
    const found = findPhrases(built, { place: { role: "cause", categories: ["work-style"] } });
    expect(new Set(found.map(({ id }) => id)).size).toBe(5000);
    expect(findPhrases(built, { text: "4999" }).map(({ id }) => id)).toEqual(["p4999"]);
  });
});
