import { THREE, type ContractCase } from "./promise";

export const ON_CURSOR_MOVED: readonly ContractCase[] = [
  {
    promise: "calls back after the cursor has moved, and no more once it is ended",
    docx: THREE,
    async run({ host, placeSelection }) {
      let moves = 0;
      const end = host.onCursorMoved(() => (moves += 1));
      await placeSelection({ paragraph: 1, start: 1, end: 1 });
      await settled();
      expect(moves).toBeGreaterThan(0);
      end();
      await settled();
      const before = moves;
      await placeSelection({ paragraph: 2, start: 0, end: 0 });
      await settled();
      expect(moves).toBe(before);
    },
  },
];

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
