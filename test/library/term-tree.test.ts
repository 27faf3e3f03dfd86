import fc from "fast-check";
import { TermTreeBuilder } from "../../src/library/term-tree";

const term = fc.string({ unit: fc.constantFrom(..."学习党风"), minLength: 1, maxLength: 5 });

test("a walk along a text passes just the terms that stand there", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(term, { maxLength: 20 }),
      fc.uniqueArray(term, { maxLength: 5 }),
      term,
      (a, b, text) => {
        const builder = new TermTreeBuilder();
        const lists = [a, b];
        const roots = lists.map(() => builder.plant());
        lists.forEach((terms, i) => terms.forEach((word, number) => builder.add(roots[i]!, word, number)));
        const tree = builder.grow();
        lists.forEach((terms, i) => {
          const passed: string[] = [];
          let node = roots[i]!;
          for (let at = 0; node !== 0 && at < text.length; at++) {
            node = tree.childOf(node, text.charCodeAt(at));
            if (node !== 0 && tree.termAt(node) >= 0) passed.push(terms[tree.termAt(node)]!);
          }
          const wanted = terms.filter((word) => text.startsWith(word));
          expect(passed).toEqual(wanted.sort((x, y) => x.length - y.length));
        });
      },
    ),
  );
});
