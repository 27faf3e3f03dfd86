import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { BlankForm } from "../../../src/document/blank-control";
import type { Block } from "../../../src/document/block";
import { DocumentError } from "../../../src/document/document-error";
import type { BlockInsertion } from "../../../src/document/document-host";
import { paragraphsXml } from "../../../src/document/wordprocessingml";
import { writeDocx } from "../../../src/host/docx/write-docx";
import { createWordHost } from "../../../src/host/word/word-host";
import { planSkeleton } from "../../../src/skeleton/plan-skeleton";
import type { SkeletonOptions } from "../../../src/skeleton/skeleton-options";
import { SAMPLE_STATEMENT } from "../../../src/workbench/sample-statement";
import { ANNUAL, everything, INSPECTION } from "../../skeleton/scenarios";
import { packageOfBody } from "../../word-host/blank-package";
import { FlatPackage } from "../../word-host/flat-package";
import { parseXml, serialize } from "../../word-host/ooxml";
import { MAC, MICROSOFT_365, WEB, WORD_2021, type Profile } from "../../word-host/profiles";
import { openInWord, type WordStandIn } from "../../word-host/word-stand-in";
import {
  atoms,
  canonical,
  canonicalBlocks,
  insertedIndices,
  lengthenedAt,
  paragraphsIn,
  takeOut,
} from "../document-comparison";
import { flatOpcOf, generatedDocument, NUMBERING } from "./generated-documents";
import { LOOKALIKES, NUMBERED, textParagraph, withMore } from "./generated-paragraphs";

const host = createWordHost();
const PROFILES = [WORD_2021, MICROSOFT_365, MAC, WEB] as const;
// A hundred Word documents take seconds.
jest.setTimeout(120_000);
/** Together 200 documents; the seed is fixed, and a failure prints what it takes to see it again. */
const RUNS = 50;
const SEED = 9704;
const PHRASE = "理论学习不够系统，【填写具体表现】，<学用>脱节。";

/** The document part as it is, and the other parts, each as written. */
function partsOf(word: WordStandIn) {
  const { parts, document } = partStrings(word.flatOpc());
  return { document, others: parts };
}

function partStrings(flatOpc: string): { readonly document: string; readonly parts: readonly string[] } {
  const parts = flatOpc.split(/(?=<pkg:part )/u);
  const document = serialize(FlatPackage.fromFlatOpc(flatOpc).document);
  return { document, parts: parts.filter((part) => !part.includes('"/word/document.xml"')) };
}

/** Inserts what the skeleton lacks here and compares; returns how many blocks that was. */
async function expectSkeletonOnly(word: WordStandIn, options: SkeletonOptions): Promise<number> {
  const before = partsOf(word);
  const flat = word.flatOpc();
  const { paragraphs } = await host.read();
  const plan = planSkeleton(paragraphs, options);
  if (!(await isDone(host.insertBlocks(plan, { typeface: "仿宋" }), before.document))) {
    expect(word.flatOpc()).toBe(flat);
    return 0;
  }
  const after = partsOf(word);
  expect(after.others).toEqual(before.others);
  const blocks = plan.flatMap((insertion) => insertion.blocks);
  if (word.document.insertedOoxml.some((ooxml) => ooxml.includes("<w:sectPr>")))
    expectTakenOver(after.document, blocks, formIn(word));
  else expectOnlyAdded(before.document, after.document, plan, formIn(word));
  undoAll(word);
  expect(word.flatOpc()).toBe(flat);
  return blocks.length;
}

/** How blanks go into this Word: nothing is tracked in these documents. */
function formIn({ office }: WordStandIn): BlankForm {
  return office.context.platform === "OfficeOnline" ? "text" : "control";
}

/** False when the place is locked, which is the only reason there may be here not to insert. */
async function isDone(insertion: Promise<void>, document: string): Promise<boolean> {
  try {
    await insertion;
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({ kind: "read-only" });
    expect(document).toContain('w:val="contentLocked"');
    return false;
  }
}

function expectOnlyAdded(
  before: string,
  after: string,
  plan: readonly BlockInsertion[],
  form: BlankForm,
): void {
  const old = paragraphsIn(parseXml(before));
  const indices = insertedIndices(plan);
  const count = paragraphsIn(parseXml(after)).length;
  // Word keeps a last paragraph of the body: behind blocks at the very end one may stay, empty.
  const end = old.length + indices.length;
  const isAtEnd = plan.some((insertion) => insertion.after?.index === old.length - 1);
  expect(count).toBeGreaterThanOrEqual(end);
  expect(count).toBeLessThanOrEqual(isAtEnd ? end + 1 : end);
  const { rest, paragraphs } = takeOut(after, count > end ? [...indices, end] : indices);
  const added = paragraphs.map(canonical);
  expect(added.slice(0, indices.length)).toEqual(
    canonicalBlocks(
      plan.flatMap(({ blocks }) => blocks),
      form,
    ),
  );
  if (count > end) expect(paragraphs.at(-1)?.textContent).toBe("");
  expect(paragraphsIn(rest).map(canonical)).toEqual(old.map(canonical));
  expect(canonical(rest)).toBe(canonical(parseXml(before)));
}

function expectTakenOver(after: string, blocks: readonly Block[], form: BlankForm): void {
  const paragraphs = paragraphsIn(parseXml(after)).map(canonical);
  expect(paragraphs.slice(0, blocks.length)).toEqual(canonicalBlocks(blocks, form));
  expect(paragraphs.length).toBeLessThanOrEqual(blocks.length + 1);
}

/** Inserts a phrase at the cursor and compares. */
async function expectPhraseOnly(word: WordStandIn, at: number): Promise<void> {
  const { document } = word;
  const before = partsOf(word);
  const flat = word.flatOpc();
  const place = Math.floor(at * document.texts.length);
  const length = document.length(document.paragraphs(document.body)[place]!);
  document.selectIn(place, Math.floor(at * length), Math.round(at * length));
  if (!(await isDone(host.insertText(PHRASE), before.document))) {
    expect(word.flatOpc()).toBe(flat);
    return;
  }
  const after = partsOf(word);
  expect(after.others).toEqual(before.others);
  const [old, now] = [paragraphsIn(parseXml(before.document)), paragraphsIn(parseXml(after.document))];
  expect(now.filter((_, index) => index !== place).map(canonical)).toEqual(
    old.filter((_, index) => index !== place).map(canonical),
  );
  expect(lengthenedAt(atoms(old[place]!), atoms(now[place]!), PHRASE)).not.toBeNull();
  undoAll(word);
  expect(word.flatOpc()).toBe(flat);
}

function undoAll(word: WordStandIn): void {
  while (word.undo());
}

describe.each(PROFILES)("in $name", (profile) => {
  test(`a generated document and the document with a skeleton in it differ by that alone, ${RUNS} times`, async () => {
    let blocks = 0;
    await fc.assert(
      fc.asyncProperty(generatedDocument, async (document) => {
        blocks += await expectSkeletonOnly(openInWord(flatOpcOf(document), profile), document.skeleton);
      }),
      { numRuns: RUNS, seed: SEED + PROFILES.indexOf(profile) },
    );
    expect(blocks).toBeGreaterThan(RUNS);
  });

  test(`so does one with a phrase in it, ${RUNS} times`, async () => {
    const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(generatedDocument, at, async (document, where) => {
        await expectPhraseOnly(openInWord(flatOpcOf(document), profile), where);
      }),
      { numRuns: RUNS, seed: SEED + PROFILES.length + PROFILES.indexOf(profile) },
    );
  });
});

/**
 * Word gives the last paragraph the format of the place (office-js-docs #272): also where the place differs
 * from the block only in what a paragraph's properties do not tell, and to what must stay at the end.
 */
describe.each([MICROSOFT_365, MAC])("what the place gives away in $name", (profile) => {
  const before: Block = { kind: "body", text: "一是学习不够。" };
  const plan: BlockInsertion[] = [
    { after: { index: 0, text: before.text }, blocks: [{ kind: "body", text: "二是担当不够。" }] },
  ];

  test.each(LOOKALIKES)("behind a block with more to it, blocks keep their format: %s", async (more) => {
    const body = withMore(paragraphsXml([before], "仿宋"), more) + textParagraph("后");
    const word = openInWord(packageOfBody(body), profile);
    const { document } = partsOf(word);
    await host.insertBlocks(plan, { typeface: "仿宋" });
    expectOnlyAdded(document, partsOf(word).document, plan, formIn(word));
  });

  test("behind a list at the end of the body, no number is left without a text", async () => {
    openInWord(packageOfBody(textParagraph(before.text, NUMBERED), NUMBERING), profile);
    await host.insertBlocks(plan, { typeface: "仿宋" });
    const { paragraphs } = await host.read();
    expect(
      paragraphs
        .filter(({ text }) => text === "")
        .map(({ listLabel }) => listLabel)
        .join(""),
    ).toBe("");
  });
});

const FIXTURES = join(__dirname, "../../fixtures");
const SHARED = join(__dirname, "../../../../shared/sample/statement.txt");

/** The paragraphs of a text file, as somebody pastes them. */
function pasted(file: string): Block[] {
  return readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/u)
    .map((text) => ({ kind: "body", text }));
}

interface Sample {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly options: SkeletonOptions;
}

const SAMPLES: readonly Sample[] = [
  { name: "the sample statement", blocks: SAMPLE_STATEMENT, options: everything(INSPECTION) },
  {
    name: "annual-library.txt",
    blocks: pasted(join(FIXTURES, "annual-library.txt")),
    options: everything(ANNUAL),
  },
  {
    name: "inspection-transport.txt",
    blocks: pasted(join(FIXTURES, "inspection-transport.txt")),
    options: everything(INSPECTION),
  },
  ...(existsSync(SHARED)
    ? [
        {
          name: "the statement of the trial",
          blocks: pasted(SHARED),
          options: everything(INSPECTION, "team"),
        },
      ]
    : []),
];

/** The sample and its first half, to which more is to be added. */
function statesOf({ blocks }: Sample): readonly (readonly Block[])[] {
  return [blocks, blocks.slice(0, Math.floor(blocks.length / 2)), blocks.filter((_, index) => index % 3 > 0)];
}

describe.each(SAMPLES)("$name", (sample) => {
  test.each(PROFILES.map((profile: Profile) => [profile.name, profile] as const))(
    "is the same in %s but for what went in, whole and in parts",
    async (_, profile) => {
      for (const blocks of statesOf(sample)) {
        const docx = writeDocx(blocks, "仿宋");
        await expectSkeletonOnly(openInWord(docx, profile), sample.options);
        for (const at of [0, 0.3, 0.5, 0.99]) await expectPhraseOnly(openInWord(docx, profile), at);
      }
    },
  );
});
