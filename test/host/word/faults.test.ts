import type { Block } from "../../../src/document/block";
import { DocumentError } from "../../../src/document/document-error";
import type { DocumentHost } from "../../../src/document/document-host";
import { paragraphsXml } from "../../../src/document/wordprocessingml";
import { createWordHost } from "../../../src/host/word/word-host";
import type { ParagraphInput } from "../../word-host/blank-package";
import type { Failure } from "../../word-host/host";
import { HostError } from "../../word-host/host-error";
import { serialize } from "../../word-host/ooxml";
import { MAC, MICROSOFT_365, WEB, WORD_2021, type Profile } from "../../word-host/profiles";
import { openInWord, type WordStandIn } from "../../word-host/word-stand-in";

/**
 * Every request of every action is failed in every way, after each of its calls: before it took
 * effect, after it did, and half-way. What must hold then is said in `expectKept` and below.
 */

const host = createWordHost();
const options = { typeface: "仿宋" } as const;

const CODES = [
  "GeneralException",
  "AccessDenied",
  "ItemNotFound",
  "Timeout",
  "ConnectionFailure",
  "RequestPayloadSizeLimitExceeded",
];

const title: Block = { kind: "title", text: "对照检查材料" };
const heading: Block = { kind: "heading1", text: "二、原因剖析" };
const body: Block = { kind: "body", text: "【原因】" };

const BEGUN: readonly ParagraphInput[] = [
  "某局领导班子",
  { text: "存在的主要问题", listString: "一、", properties: '<w:jc w:val="right"/>' },
  "一是学习不够。\v二是调研偏少。",
  "",
  "三、整改措施",
];
/** The last but one looks like a block of ours and is more. */
const LOOKALIKE: readonly ParagraphInput[] = [
  ...BEGUN.slice(0, 3),
  { text: "三是担当不够。", properties: `<w:pageBreakBefore/>${propertiesOf(body)}` },
  "三、整改措施",
];

function propertiesOf(block: Block): string {
  return /<w:pPr>(.*?)<\/w:pPr>/u.exec(paragraphsXml([block], "仿宋"))?.[1] ?? "";
}

const AFTER_ISSUES = { index: 2, text: "一是学习不够。\n二是调研偏少。" };
const AT_END = { index: 4, text: "三、整改措施" };

interface Action {
  readonly name: string;
  readonly source: readonly ParagraphInput[];
  run(host: DocumentHost): Promise<unknown>;
}

const ACTIONS: readonly Action[] = [
  { name: "read", source: BEGUN, run: ({ read }) => read() },
  {
    name: "insertBlocks into an empty document",
    source: [""],
    run: ({ insertBlocks }) => insertBlocks([{ after: null, blocks: [title, heading, body] }], options),
  },
  {
    name: "insertBlocks into a document that has begun",
    source: BEGUN,
    run: ({ insertBlocks }) => insertBlocks([{ after: AFTER_ISSUES, blocks: [heading, body] }], options),
  },
  {
    name: "insertBlocks at two places",
    source: BEGUN,
    run: ({ insertBlocks }) =>
      insertBlocks(
        [
          { after: null, blocks: [title] },
          { after: AFTER_ISSUES, blocks: [heading, body] },
        ],
        options,
      ),
  },
  {
    name: "insertBlocks at two places, one of them the end",
    source: BEGUN,
    run: ({ insertBlocks }) =>
      insertBlocks(
        [
          { after: AFTER_ISSUES, blocks: [heading] },
          { after: AT_END, blocks: [body] },
        ],
        options,
      ),
  },
  {
    name: "insertBlocks behind a paragraph that looks like the block",
    source: LOOKALIKE,
    run: ({ insertBlocks }) =>
      insertBlocks([{ after: { index: 3, text: "三是担当不够。" }, blocks: [heading, body] }], options),
  },
  { name: "insertText", source: BEGUN, run: ({ insertText }) => insertText("学习【内容】") },
  {
    name: "select",
    source: BEGUN,
    run: ({ select }) =>
      select({ range: { paragraph: 2, start: 2, end: 6 }, paragraphText: AFTER_ISSUES.text }),
  },
];

/** A document with its cursor, and what it was when it was opened. */
class Opened {
  readonly word: WordStandIn;
  readonly before: readonly string[];
  private readonly own: ReadonlyMap<unknown, string>;

  constructor(
    private readonly action: Action,
    profile: Profile,
  ) {
    this.word = openInWord(action.source, profile);
    const { document } = this.word;
    if (action.source === BEGUN) document.selectIn(2, 4);
    this.before = document.texts;
    this.own = new Map(
      document.paragraphs(document.body).map((paragraph) => [paragraph, serialize(paragraph)]),
    );
  }

  get texts(): readonly string[] {
    return this.word.document.texts;
  }

  /** Null when the action resolves. */
  async run(): Promise<DocumentError | null> {
    const error: unknown = await this.action.run(host).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error !== null) expect(error).toBeInstanceOf(DocumentError);
    return error as DocumentError | null;
  }

  /** The fault comes at the n-th request, and at every later one if it is there to stay. */
  fail(request: number, failure: Failure, forGood: boolean): void {
    let count = -1;
    this.word.failWhen(() => {
      count += 1;
      if (count === request) return failure;
      return forGood && count > request ? failure.error : null;
    });
  }

  /** The user's paragraphs stand there as they were, in their order: what the words "no text is lost" mean. */
  expectKept(): void {
    if (this.action.source.length !== BEGUN.length) return;
    const { document } = this.word;
    const now = document.paragraphs(document.body).filter((paragraph) => this.own.has(paragraph));
    const kept = new Map(now.map((paragraph) => [paragraph, serialize(paragraph)]));
    if (this.action.name !== "insertText") expect([...kept]).toEqual([...this.own]);
    else {
      // The text goes into one of the user's own paragraphs: all characters are there, and all others alone.
      const [changed = ""] = this.texts.filter((text, index) => text !== this.before[index]);
      expect(["", "一是学习学习【内容】不够。\v二是调研偏少。"]).toContain(changed);
      expect(this.texts).toHaveLength(this.before.length);
    }
  }
}

interface Moment {
  readonly request: number;
  readonly when: Failure["when"];
}

/** Before and after every request of an action that goes well; half-way: after each call of one that writes. */
async function momentsOf(action: Action, profile: Profile, halfWay: boolean): Promise<readonly Moment[]> {
  const opened = new Opened(action, profile);
  expect(await opened.run()).toBeNull();
  return opened.word.requests.flatMap(({ body: { Actions }, writes }, request) => {
    const between = writes && halfWay ? Actions.map((_, index) => index + 1).slice(0, -1) : [];
    return (["before", ...between, "after"] as const).map((when) => ({ request, when }));
  });
}

async function goneWell(action: Action, profile: Profile): Promise<Opened> {
  const opened = new Opened(action, profile);
  await opened.run();
  return opened;
}

describe.each([WORD_2021, MICROSOFT_365, MAC, WEB])("in $name", (profile) => {
  describe.each(ACTIONS)("$name", (action) => {
    test.each(CODES)("%s at any one moment leaves all or nothing, and the next try works", async (code) => {
      const good = (await goneWell(action, profile)).texts;
      for (const { request, when } of await momentsOf(action, profile, code === CODES[0])) {
        const opened = new Opened(action, profile);
        opened.fail(request, { error: new HostError(code), when }, false);
        const error = await opened.run();
        opened.expectKept();
        const outcome = { request, when, kind: error?.kind ?? "done", texts: opened.texts };
        if (error === null) expect(outcome).toEqual({ ...outcome, texts: good });
        else {
          // Where an insertion that was cut short is taken out again, Word keeps an empty last paragraph.
          const left = error.kind === "unconfirmed" ? [...opened.before, ""] : opened.before;
          expect(outcome).toEqual({ ...outcome, texts: left });
          expect(error.cause).toBeDefined();
          expect(error.kind === "unconfirmed" ? action.name : "").toMatch(/^$|the end/u);
        }
        opened.word.failWhen(() => null);
        if (error !== null && error.kind !== "unconfirmed") {
          expect(await opened.run()).toBeNull();
          expect(opened.texts).toEqual(good);
        }
        expect((await host.read()).paragraphs).toHaveLength(opened.texts.length);
      }
    });

    test("a connection that is lost for good never passes for success or for nothing done", async () => {
      const good = (await goneWell(action, profile)).texts;
      for (const { request, when } of await momentsOf(action, profile, true)) {
        const opened = new Opened(action, profile);
        opened.fail(request, { error: new HostError("ConnectionFailure"), when }, true);
        const error = await opened.run();
        opened.expectKept();
        const filled = (texts: readonly string[]) => texts.filter((text) => text !== "");
        const outcome = { request, when, kind: error?.kind ?? "done", texts: filled(opened.texts) };
        if (error === null) expect(outcome).toEqual({ ...outcome, texts: filled(good) });
        else if (error.kind !== "unconfirmed") {
          expect(outcome).toEqual({ ...outcome, texts: filled(opened.before) });
          expect(opened.texts).toEqual(opened.before);
        }
        opened.word.failWhen(() => null);
        expect((await host.read()).paragraphs).toHaveLength(opened.texts.length);
      }
    });
  });
});
