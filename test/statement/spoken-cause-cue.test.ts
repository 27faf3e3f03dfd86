import { spokenCueLength } from "../../src/statement/spoken-cause-cue";

const ledOver = (text: string): string => text.slice(0, spokenCueLength(text));

test.each([
  ["说到底是怕得罪人。", "说到底是"],
  ["根子上，还是把整改当成了交作业。", "根子上，还是"],
  ["归根到底，在于学风不实。", "归根到底，在于"],
  ["产生这一问题，主要是对制度理解得浅。", "产生这一问题，主要是"],
  ["产生上述问题，一是面子观念重；二是怕麻烦。", "产生上述问题，"],
  ["深究起来，一是政绩冲动在作怪。", "深究起来，"],
  ["之所以如此，是因为离群众远了。", "之所以如此，是因为"],
  ["其中的原因，主要是好人主义。", "其中的原因，主要是"],
])("%s", (text, words) => {
  expect(ledOver(text)).toBe(words);
});

test.each([
  "根子上不是没有能力。",
  "说到底，学习的事没有人催。",
  "之所以如此，上级已经通报。",
  "产生上述问题，班子都有责任。",
  "开会说到底是念稿子。",
])("%s leads over to nothing", (text) => {
  expect(ledOver(text)).toBe("");
});
