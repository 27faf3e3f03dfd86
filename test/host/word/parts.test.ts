import { createWordHost } from "../../../src/host/word/word-host";
import {
  COMMON_ERROR,
  CommonError,
  type CommonCall,
  type CommonFailure,
} from "../../word-host/common-document";
import { inEveryWord } from "../../word-host/every-word";
import { MAC, MICROSOFT_365, variant, WORD_2024 } from "../../word-host/profiles";
import { openInWord, type WordStandIn } from "../../word-host/word-stand-in";

const OURS = "urn:example:decisions";
const part = (rev: number | null, text = "文") =>
  `<d:a xmlns:d="${OURS}"${rev === null ? "" : ` rev="${rev}"`}>${text}</d:a>`;

const LOST = new CommonError(COMMON_ERROR.timedOut, "no answer");
const NO_PARTS = { ...MICROSOFT_365, sets: { WordApi: "1.9", Settings: "1.1" } };

/** Fails some calls, by what is called and the how-manieth of its kind it is, from 1. */
function failing(
  word: WordStandIn,
  fails: (call: CommonCall, count: number) => CommonError | CommonFailure | null,
): void {
  const counts = new Map<CommonCall, number>();
  word.common.fault = (call) => {
    counts.set(call, (counts.get(call) ?? 0) + 1);
    return fails(call, counts.get(call)!);
  };
}

/** The parts of our namespace that stand in the document, whatever the adapter makes of them. */
function standing(word: WordStandIn): readonly string[] {
  word.common.fault = () => null;
  return word.common
    .getByNamespace(OURS)
    .filter(({ id }) => id !== undefined)
    .map(({ id }) => word.common.getXml(id))
    .filter((xml) => xml.includes(OURS));
}

inEveryWord((open) => {
  test("a part that is counted up is replaced again and again, and one stands", async () => {
    const word = open(["甲"]);
    const host = createWordHost();
    for (const rev of [1, 2, 3]) await host.writePart(OURS, part(rev));
    expect(await host.readPart(OURS)).toBe(part(3));
    expect(word.common.calls.slice(-9)).toEqual([
      ...["getByNamespace", "getXml", "add", "getByNamespace", "getXml", "getXml", "delete"],
      ...["getByNamespace", "getXml"],
    ]);
    expect(standing(word)).toEqual([part(3)]);
    expect(word.undoSteps()).toEqual([]);
    expect(word.requests).toEqual([]);
  });

  test("writes that are asked for at once are carried out one after another", async () => {
    const word = open(["甲"]);
    const host = createWordHost();
    const writes = [1, 2, 3].map((rev) => host.writePart(OURS, part(rev)));
    expect(await host.readPart(OURS)).toBe(part(3));
    await Promise.all(writes);
    expect(standing(word)).toEqual([part(3)]);
  });

  test("a declaration is not part of it", async () => {
    open(["甲"]);
    const host = createWordHost();
    await host.writePart(OURS, `<?xml version="1.0" standalone="no"?>\n${part(1)}`);
    expect(await host.readPart(OURS)).toBe(part(1));
  });

  test("a read-only document refuses, and keeps what it has", async () => {
    const word = open(["甲"]);
    const host = createWordHost();
    await host.writePart(OURS, part(1));
    word.protect();
    await expect(host.writePart(OURS, part(2))).rejects.toMatchObject({ kind: "read-only" });
    expect(await host.readPart(OURS)).toBe(part(1));
    expect(standing(word)).toEqual([part(1)]);
  });
});

describe("an interrupted write", () => {
  async function withOld(rev: number | null = 1) {
    const word = openInWord(["甲"], MICROSOFT_365);
    const host = createWordHost();
    await host.writePart(OURS, part(rev, "旧"));
    return { word, host };
  }

  test("that added nothing has changed nothing", async () => {
    const { word, host } = await withOld();
    failing(word, (call) => (call === "add" ? LOST : null));
    await expect(host.writePart(OURS, part(2))).rejects.toMatchObject({ kind: "failed" });
    expect(standing(word)).toEqual([part(1, "旧")]);
  });

  test("whose answer alone was lost has ended well", async () => {
    const { word, host } = await withOld();
    failing(word, (call) => (call === "add" ? { error: LOST, when: "after" } : null));
    await host.writePart(OURS, part(2));
    expect(standing(word)).toEqual([part(2)]);
  });

  test("of which nothing can be found out is unconfirmed", async () => {
    const { word, host } = await withOld();
    failing(word, (call, count) => {
      if (call === "add") return { error: LOST, when: "after" };
      return call === "getByNamespace" && count > 1 ? LOST : null;
    });
    await expect(host.writePart(OURS, part(2))).rejects.toMatchObject({ kind: "unconfirmed" });
    expect(await (standing(word), host.readPart(OURS))).toBe(part(2));
  });

  test("that could not delete the old part leaves two, of which the newest is read", async () => {
    const { word, host } = await withOld();
    failing(word, (call) => (call === "delete" ? LOST : null));
    await host.writePart(OURS, part(2, "新"));
    expect(await host.readPart(OURS)).toBe(part(2, "新"));
    expect(standing(word)).toEqual([part(1, "旧"), part(2, "新")]);
    await host.writePart(OURS, part(3));
    expect(standing(word)).toEqual([part(3)]);
  });

  test("of parts that are not counted takes the new one out again", async () => {
    const { word, host } = await withOld(null);
    failing(word, (call, count) => (call === "delete" && count === 1 ? LOST : null));
    await expect(host.writePart(OURS, part(null, "新"))).rejects.toMatchObject({ kind: "failed" });
    expect(standing(word)).toEqual([part(null, "旧")]);
  });

  test("of parts that are not counted has ended well when the old one is gone", async () => {
    const { word, host } = await withOld(null);
    failing(word, (call) => (call === "delete" ? { error: LOST, when: "after" } : null));
    await host.writePart(OURS, part(null, "新"));
    expect(standing(word)).toEqual([part(null, "新")]);
  });

  test.each<CommonCall>(["add", "delete", "getXml", "getByNamespace"])(
    "never leaves neither old nor new, wherever %s fails, before or after",
    async (call) => {
      for (const when of ["before", "after"] as const) {
        for (const first of [1, 2, 3]) {
          const { word, host } = await withOld();
          failing(word, (which, count) => (which === call && count >= first ? { error: LOST, when } : null));
          const outcome = await host.writePart(OURS, part(2, "新")).then(
            () => "written",
            (error: { kind: string }) => error.kind,
          );
          const now = standing(word);
          expect(now.length).toBeGreaterThan(0);
          if (outcome === "failed") expect(now).toEqual([part(1, "旧")]);
          if (outcome === "written") expect(await host.readPart(OURS)).toBe(part(2, "新"));
        }
      }
    },
  );
});

describe("what Word answers that was not asked for", () => {
  test("a part of another namespace is neither read nor deleted", async () => {
    const word = openInWord(["甲"], variant(MAC, { partsOfOtherNamespaces: true }));
    const other = '<x xmlns="urn:example:other" rev="9"/>';
    const host = createWordHost();
    await host.writePart("urn:example:other", other);
    expect(await host.readPart(OURS)).toBeNull();
    await host.writePart(OURS, part(1));
    await host.writePart(OURS, part(2));
    expect(standing(word)).toEqual([part(2)]);
    expect(await host.readPart("urn:example:other")).toBe(other);
  });

  test("a part without properties is none", async () => {
    openInWord(["甲"], variant(WORD_2024, { missingPartIsOneWithoutProperties: true }));
    expect(await createWordHost().readPart(OURS)).toBeNull();
  });
});

describe("where Word keeps no custom XML parts", () => {
  test("the part is a setting of the add-in in the document", async () => {
    const word = openInWord(["甲"], NO_PARTS);
    const host = createWordHost();
    expect(await host.readPart(OURS)).toBeNull();
    await host.writePart(OURS, part(1));
    await host.writePart(OURS, part(2));
    expect(await host.readPart(OURS)).toBe(part(2));
    expect(JSON.parse(word.common.settings[OURS]!)).toBe(part(2));
    expect(word.common.calls).toEqual(["saveSettings", "saveSettings"]);
  });

  test("so it is where Word has the set and not the call", async () => {
    const word = openInWord(["甲"], MICROSOFT_365);
    const unsupported = new CommonError(COMMON_ERROR.notSupported);
    word.common.fault = (call) => (call === "saveSettings" ? null : unsupported);
    const host = createWordHost();
    await host.writePart(OURS, part(1));
    expect(await host.readPart(OURS)).toBe(part(1));
  });

  test.each([
    ["before", "failed"],
    ["after", "failed"],
  ] as const)("a save that fails %s it took effect is taken back", async (when, kind) => {
    const word = openInWord(["甲"], NO_PARTS);
    const host = createWordHost();
    await host.writePart(OURS, part(1));
    failing(word, (_, count) => (count === 1 ? { error: LOST, when } : null));
    await expect(host.writePart(OURS, part(2))).rejects.toMatchObject({ kind });
    expect(await host.readPart(OURS)).toBe(part(1));
    expect(JSON.parse(word.common.settings[OURS]!)).toBe(part(1));
  });

  test("a save that can neither be made nor taken back is unconfirmed", async () => {
    const word = openInWord(["甲"], NO_PARTS);
    word.common.fault = () => LOST;
    await expect(createWordHost().writePart(OURS, part(1))).rejects.toMatchObject({ kind: "unconfirmed" });
  });

  test("a document that has been through both kinds of Word gives the newest of both", async () => {
    const word = openInWord(["甲"], MICROSOFT_365);
    word.common.settings = { [OURS]: JSON.stringify(part(5, "设置")) };
    const host = createWordHost();
    expect(await host.readPart(OURS)).toBe(part(5, "设置"));
    await host.writePart(OURS, part(6, "部件"));
    expect(await host.readPart(OURS)).toBe(part(6, "部件"));
    expect(standing(word)).toEqual([part(6, "部件")]);
  });
});
