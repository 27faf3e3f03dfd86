import fc from "fast-check";
import { signalsOf } from "../../src/library/find-signals";
import { standardLibrary } from "../../src/library/standard-library";

const { scenarios } = standardLibrary;
const all = scenarios.flatMap(({ signals }) => signals);
const piece = fc.oneof(
  fc.constantFrom(...all),
  fc.constantFrom(...all).map((signal) => signal.slice(0, -1)),
);
const text = fc
  .array(fc.oneof(piece, fc.constantFrom("和", "开展", "。")), { maxLength: 6 })
  .map((p) => p.join(""));

test("the signals of a scenario are found wherever they stand", () => {
  const signals = signalsOf(scenarios);
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
      const found = signals.foundIn(texts);
      for (const scenario of scenarios) {
        const wanted = scenario.signals.map((signal) => texts.some((one) => one.includes(signal)));
        expect(signals.numbersOf(scenario).map((number) => found[number] === 1)).toEqual(wanted);
      }
    }),
  );
});
