import type { Scenario } from "./library";
import { TermTreeBuilder, type TermTree } from "./term-tree";

/** The signals of a list of scenarios, to be looked for all at once. */
export interface Signals {
  /** For each signal, whether it stands in one of the texts; by its number. */
  foundIn(texts: readonly string[]): Uint8Array;
  /** The numbers of a scenario's signals. */
  numbersOf(scenario: Scenario): readonly number[];
}

const LOWER_BITS = 0xfff;

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
  /** The root of the signals that begin with a character. */
  const roots = new Map<number, number>();
  /** By the lower bits of the code: a table of all characters would be slow to read, few of them asked for twice. */
  const mayBegin = new Uint8Array(LOWER_BITS + 1);
  all.forEach((signal, number) => {
    const code = signal.charCodeAt(0);
    let root = roots.get(code);
    if (root === undefined) roots.set(code, (root = builder.plant()));
    mayBegin[code & LOWER_BITS] = 1;
    builder.add(root, signal.slice(1), number);
  });
  const tree = builder.grow();
  const ofScenario = new Map(
    scenarios.map((scenario) => [scenario, scenario.signals.map((signal) => numbers.get(signal)!)]),
  );
  return {
    foundIn: (texts) => {
      const found = new Uint8Array(all.length);
      for (const text of texts) {
        for (let start = 0; start < text.length; start++) {
          const code = text.charCodeAt(start);
          if (mayBegin[code & LOWER_BITS] === 1) walk(tree, roots.get(code) ?? 0, text, start + 1, found);
        }
      }
      return found;
    },
    numbersOf: (scenario) => ofScenario.get(scenario) ?? [],
  };
}

/** Notes the signals that end on the way from a node along the text. */
function walk(tree: TermTree, root: number, text: string, from: number, found: Uint8Array): void {
  let node = root;
  for (let at = from; node !== 0; at++) {
    const signal = tree.termAt(node);
    if (signal >= 0) found[signal] = 1;
    node = at < text.length ? tree.childOf(node, text.charCodeAt(at)) : 0;
  }
}
