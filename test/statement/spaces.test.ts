import fc from "fast-check";
import { beforeSpaces, isSpace, skipSpaces } from "../../src/statement/spaces";

test("a blank is what trim takes for one", () => {
  for (let code = 0; code <= 0xffff; code++)
    expect([code, isSpace(code)]).toEqual([code, String.fromCharCode(code).trim() === ""]);
});

const text = fc.string({ unit: fc.constantFrom(..."学习 \u3000\t\n。a"), maxLength: 12 });

test("a stretch without the blanks around it is the stretch trimmed", () => {
  fc.assert(
    fc.property(text, fc.nat(12), fc.nat(12), (all, a, b) => {
      const [from, to] = [Math.min(a, b, all.length), Math.min(Math.max(a, b), all.length)];
      const start = skipSpaces(all, from, to);
      expect(all.slice(start, beforeSpaces(all, start, to))).toBe(all.slice(from, to).trim());
    }),
  );
});
