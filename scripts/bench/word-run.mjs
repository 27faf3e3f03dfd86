// Bundled and run by word.mjs; prints its figures as one line of JSON.
import { setImmediate } from "node:timers";
import { createWordHost } from "../../src/host/word/word-host.ts";
import { MICROSOFT_365, WEB, WORD_2021 } from "../../test/word-host/profiles.ts";
import { openInWord } from "../../test/word-host/word-stand-in.ts";
import { median } from "./median.mjs";
import { statementText } from "./statement-text.mjs";
import { plainRead, untrackedPlainRead } from "./word-plain-read.mjs";

const PROFILES = [WORD_2021, MICROSOFT_365, WEB];
/** Where an insertion has to be put right, and costs more: shown apart (`word.repair.…`). */
const REPAIRS = new Set([MICROSOFT_365]);
/** How often each thing is done, after once to warm up. */
const RUNS = new Map([
  [100, 9],
  [1000, 7],
  [10000, 5],
]);
/** Every tenth paragraph gets an automatic number, which is read in a way of its own. */
const NUMBERED = 10;

const host = createWordHost();
const dearest = {};
for (const profile of PROFILES) {
  for (const [length, runs] of RUNS) {
    const figures = await figuresOf(profile, length, runs);
    for (const [key, value] of Object.entries(figures)) {
      dearest[key] = Math.max(dearest[key] ?? 0, value);
    }
  }
}
console.log(JSON.stringify(dearest));

async function figuresOf(profile, length, runs) {
  const texts = statementText(length);
  const word = openInWord(
    texts.map((text, index) => (index % NUMBERED === 0 ? { text, listString: "（一）" } : text)),
    profile,
  );
  // The cursor in the last paragraph: to find its place, all before it are counted.
  word.document.selectIn(length - 1, 0);
  const read = {
    check: () => host.read().then(({ paragraphs }) => verify(paragraphs.length, length)),
    plain: () => plainRead().then((read) => verify(read.length, length)),
    bare: () => untrackedPlainRead().then((read) => verify(read.length, length)),
  };
  const costs = await takeTurns(word, read, runs);
  const figures = { ...flat("check", length, costs.check), ...flat("plain", length, costs.plain) };
  if (length === Math.max(...RUNS.keys())) {
    figures["word.check.ratio"] = ratio(costs.check, costs.plain);
    figures["word.check.bareRatio"] = ratio(costs.check, costs.bare);
    // Of its writes nothing is said: the client takes `expandTo`, which changes nothing, for one.
    figures["word.check.requests"] = costs.check[0].requests;
    figures["word.check.cleanup"] = costs.check[0].cleanup;
    Object.assign(figures, await actions(word, texts, REPAIRS.has(profile) ? "repair" : "insert"));
  }
  return figures;
}

/** A jump to words that have to be searched for, and an insertion, both near the end of the document. */
async function actions(word, texts, insertion) {
  const paragraph = texts.length - 3;
  const paragraphText = texts[paragraph];
  const jump = await costOf(word, () => {
    return host.select({ range: { paragraph, start: 2, end: 8 }, paragraphText });
  });
  const blocks = ["一", "二", "三"].map((text) => ({ kind: "body", text }));
  const insert = await costOf(word, () => {
    const after = { index: paragraph, text: paragraphText };
    return host.insertBlocks([{ after, blocks }], { typeface: "仿宋_GB2312" });
  });
  verify(word.document.selected.text, paragraphText.slice(2, 8));
  verify(word.document.texts.length, texts.length + blocks.length);
  return {
    ...counts("jump", jump),
    ...counts(insertion, insert),
    ...flat("jump", texts.length, [jump]),
    ...flat(insertion, texts.length, [insert]),
  };
}

function counts(action, { requests, writes, cleanup }) {
  const key = `word.${action}`;
  return { [`${key}.requests`]: requests, [`${key}.writes`]: writes, [`${key}.cleanup`]: cleanup };
}

function flat(action, length, costs) {
  const key = `word.${action}.${length}`;
  return {
    [`${key}.ms`]: median(costs.map(({ time }) => time)),
    [`${key}.requestBytes`]: costs[0].requestBytes,
    [`${key}.responseBytes`]: costs[0].responseBytes,
  };
}

function ratio(costs, others) {
  return median(costs.map(({ time }, run) => time / others[run].time));
}

/** One after the other, in the other order every second time, so that none always has the better place. */
async function takeTurns(word, reads, runs) {
  const costs = Object.fromEntries(Object.keys(reads).map((name) => [name, []]));
  for (let run = -1; run < runs; run++) {
    const order = Object.keys(reads);
    for (const name of run % 2 === 0 ? order : order.reverse()) {
      const cost = await costOf(word, reads[name]);
      if (run >= 0) costs[name].push(cost);
    }
  }
  return costs;
}

/** What an action costs until nothing more is on its way: Word.run cleans up after it has answered. */
async function costOf(word, action) {
  const before = word.log.length;
  const start = performance.now();
  await action();
  await new Promise(setImmediate);
  const time = performance.now() - start;
  const requests = word.log.slice(before);
  const own = requests.filter(({ isCleanup }) => !isCleanup);
  const released = requests.filter(({ isCleanup }) => isCleanup);
  return {
    time,
    requests: own.length,
    writes: own.filter(({ writes }) => writes).length,
    cleanup: sum(
      released,
      ({ body }) => body.Actions.filter(({ Name }) => Name === "_RemoveReference").length,
    ),
    requestBytes: sum(requests, ({ bytes }) => bytes),
    responseBytes: sum(requests, ({ responseBytes }) => responseBytes),
  };
}

function sum(values, of) {
  return values.reduce((total, value) => total + of(value), 0);
}

/** A bench that measures what did not happen would be fast and worthless. */
function verify(actual, expected) {
  if (actual !== expected) throw new Error(`the bench got ${actual}, expected ${expected}`);
}
