import { verdictsOn, type Opinion } from "../../src/trace/verdicts";

const GAP_FROM = { cause: 0.4, measure: 0.4 };

function opinion(doubt: number, rest: Partial<Opinion> = {}): Opinion {
  return { doubt, isGrounded: true, isFull: true, ...rest };
}

function states(cause: (Opinion | null)[], measure: (Opinion | null)[], gapFrom = GAP_FROM) {
  const verdicts = verdictsOn({ cause, measure }, gapFrom);
  return [verdicts.cause, verdicts.measure].map((side) => side.map((verdict) => verdict?.state ?? null));
}

test("a doubt from the bar on is a hole; below it the wording decides", () => {
  const causes = [opinion(0.9), opinion(0.41), opinion(0.39), opinion(0.1, { isFull: false })];
  expect(states(causes, [])).toEqual([["none", "none", "full", "weak"], []]);
});

test("a statement in which no hole is sure is told of none", () => {
  expect(states([opinion(0.45)], [opinion(0.42), opinion(0.1)])).toEqual([["full"], ["full", "full"]]);
});

test("one sure hole on either side, and the doubtful ones are told too", () => {
  expect(states([opinion(0.45)], [opinion(0.75)])).toEqual([["none"], ["none"]]);
});

test("an issue with nothing to choose from is a sure hole", () => {
  expect(states([null, opinion(0.45)], [])).toEqual([[null, "none"], []]);
});

test("where only the place speaks for an answer, less doubt is enough", () => {
  const bare = opinion(0.25, { isGrounded: false });
  expect(states([opinion(0.9), bare, opinion(0.25)], [])).toEqual([["none", "none", "full"], []]);
});

test("a unit that wants to hear of every doubt sets its own bar", () => {
  expect(states([opinion(0.65), opinion(0.15)], [], { cause: 0.1, measure: 0.4 })).toEqual([
    ["none", "none"],
    [],
  ]);
});

test("a unit that wants to hear of the sure ones only still hears of them", () => {
  expect(states([opinion(0.95), opinion(0.75)], [], { cause: 0.8, measure: 0.8 })).toEqual([
    ["none", "full"],
    [],
  ]);
});

test("the score is how surely it is an answer", () => {
  expect(verdictsOn({ cause: [opinion(0.126)], measure: [] }, GAP_FROM).cause[0]!.score).toBe(0.87);
});
