import type { Scenario } from "./library";
import { TermTreeBuilder, type TermTree } from "./term-tree";

/** The signals of a list of scenarios, to be looked for all at once. */
export interface Signals {
  /** For each signal, whether it stands in one of the texts; by its number. */
  foundIn(texts: readonly string[]): Uint8Array;
  /** The numbers of a scenario's signals. */
  numbersOf(scenario: Scenario): readonly number[];
}

const built = new WeakMap<readonly Scenario[], Signals>();

/** Built once for each list. */
export function signalsOf(scenarios: readonly Scenario[]): Signals {
  const known = built.get(scenarios);
  if (known) return known;
  const signals = buildSignals(scenarios);
  built.set(scenarios, signals);
  return signals;
}

function buildSignals(scenarios: readonly Scenario[]): Signals {
  const builder = new TermTreeBuilder();
  const all = [...new Set(scenarios.flatMap(({ signals }) => signals))];
  const numbers = new Map(all.map((signal, number) => [signal, number]));
  /** The root of the signals that begin with each character; 0 for none. */
  const roots = new Uint16Array(0x10000);
  all.forEach((signal, number) => {
    const code = signal.charCodeAt(0);
    if (roots[code] === 0) roots[code] = builder.plant();
    builder.add(roots[code]!, signal.slice(1), number);
  });
  const tree = builder.grow();
  const ofScenario = new Map(
    scenarios.map((scenario) => [scenario, scenario.signals.map((signal) => numbers.get(signal)!)]),
  );
  return {
    foundIn: (texts) => {
      const found = new Uint8Array(all.length);
      for (const text of texts) findIn(text, tree, roots, found);
      return found;
    },
    numbersOf: (scenario) => ofScenario.get(scenario) ?? [],
  };
}

function findIn(text: string, tree: TermTree, roots: Uint16Array, found: Uint8Array): void {
  for (let start = 0; start < text.length; start++) {
    let node = roots[text.charCodeAt(start)]!;
    for (let at = start + 1; node !== 0; at++) {
      const signal = tree.termAt(node);
      if (signal >= 0) found[signal] = 1;
      node = at < text.length ? tree.childOf(node, text.charCodeAt(at)) : 0;
    }
  }
}
