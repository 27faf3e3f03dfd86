import { savedTexts, THREE, type ContractCase } from "./promise";

export const ON_TEXT_CHANGED: readonly ContractCase[] = [
  {
    promise: "calls back after somebody has typed, and no more once it is ended",
    docx: THREE,
    async run({ host, typeInto }) {
      let changes = 0;
      const end = host.onTextChanged(
        () => (changes += 1),
        () => undefined,
      );
      await settled();
      await typeInto(1, "改");
      await settled();
      expect(changes).toBeGreaterThan(0);
      end?.();
      await settled();
      const before = changes;
      await typeInto(1, "再改");
      await settled();
      expect(changes).toBe(before);
    },
  },
  {
    promise: "calls back after our own insertion",
    docx: THREE,
    async run({ host }) {
      let changes = 0;
      const end = host.onTextChanged(
        () => (changes += 1),
        () => undefined,
      );
      await settled();
      await host.insertBlocks([{ after: { index: 2, text: "丙" }, blocks: [{ kind: "body", text: "尾" }] }], {
        typeface: "仿宋",
      });
      await settled();
      expect(changes).toBeGreaterThan(0);
      end?.();
    },
  },
  {
    promise: "changes nothing and adds no step to undo",
    docx: THREE,
    async run(document) {
      const end = document.host.onTextChanged(
        () => undefined,
        () => undefined,
      );
      await settled();
      end?.();
      await settled();
      expect(await savedTexts(document)).toEqual(["甲", "乙乙", "丙"]);
    },
  },
];

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
