import { standardLibrary } from "../../../src/library/standard-library";
import { checkDocument } from "../../../src/checks/check-document";
import type { Statement } from "../../../src/statement/statement";
import { decide, undoDecision, type Ruling } from "../../../src/trace/decisions/decide";
import { NO_DECISIONS, type Decision } from "../../../src/trace/decisions/decision";
import { settleDecisions } from "../../../src/trace/decisions/settle-decisions";
import { paragraphsOf } from "../../support";
import { idOf, statementOf, TEXT } from "./statement-under-test";

type Verdict = Exclude<Ruling["kind"], "waive">;

const verdict = (
  statement: Statement,
  kind: Verdict,
  issue: string,
  side: "cause" | "measure",
  answer: string,
): Ruling => ({
  kind,
  side,
  issueId: idOf(statement, issue),
  answerId: idOf(statement, answer),
});

const waiver = (
  statement: Statement,
  issue: string,
  side: "cause" | "measure",
  reason = "已整改",
): Ruling => ({
  kind: "waive",
  side,
  issueId: idOf(statement, issue),
  reason,
});

const made = (statement: Statement, ...rulings: readonly Ruling[]): readonly Decision[] =>
  rulings.reduce<readonly Decision[]>((so, ruling) => decide(so, ruling, statement, null)!, []);

/** The check of a text under decisions: the answer on one side of the issue with these words. */
function answerOf(text: string, decisions: readonly Decision[], issue: string, side: "cause" | "measure") {
  const result = checkDocument(paragraphsOf(text), standardLibrary, {
    decisions: { ...NO_DECISIONS, decisions },
  });
  const id = idOf(result.statement, issue);
  const answer = result.trace.issues.find((trace) => trace.issue === id)![side];
  const title = (to: string) => result.statement.items.find((item) => item.id === to)!.title;
  return {
    ...answer,
    titles: answer.links.map(({ to }) => title(to)),
    rejectedTitles: answer.rejected.map(title),
    result,
  };
}

const statement = statementOf(TEXT);

describe("the check goes by the decisions", () => {
  test("a confirmed link stands first and is full, though the check alone would not have made it", () => {
    const before = answerOf(TEXT, [], "水利工程", "cause");
    expect(before.titles).not.toContain("管党治党责任意识不强");
    const decisions = made(statement, verdict(statement, "confirm", "水利工程", "cause", "责任意识"));
    const after = answerOf(TEXT, decisions, "水利工程", "cause");
    expect(after).toMatchObject({ state: "full", waived: null });
    expect(after.titles[0]).toBe("管党治党责任意识不强");
    expect(after.links[0]!.confirmed).toBe(true);
  });

  test("a rejected link is gone, is named, and its measure answers nobody any more", () => {
    const before = answerOf(TEXT, [], "水利工程", "measure");
    expect(before.titles[0]).toBe("限期移交工程档案");
    const decisions = made(statement, verdict(statement, "reject", "水利工程", "measure", "限期移交"));
    const after = answerOf(TEXT, decisions, "水利工程", "measure");
    expect(after.titles).not.toContain("限期移交工程档案");
    expect(after.rejectedTitles).toEqual(["限期移交工程档案"]);
    expect(after.result.trace.orphanMeasures).toEqual([idOf(statement, "限期移交")]);
  });

  test("a waived side is counted as answered and not reported, with the reason in the result", () => {
    const open = TEXT.replace(/ {2}（二）限期移交.*\n/u, "");
    const there = statementOf(open);
    expect(answerOf(open, [], "水利工程", "measure").result.findings.map(({ rule }) => rule)).toContain(
      "missing-measure",
    );
    const decisions = made(there, waiver(there, "水利工程", "measure", "已移交完毕"));
    const { waived, state, result } = answerOf(open, decisions, "水利工程", "measure");
    expect({ waived, state }).toEqual({ waived: "已移交完毕", state: "none" });
    expect(result.findings.map(({ rule }) => rule)).not.toContain("missing-measure");
    expect(result.trace.coverage).toMatchObject({ issues: 2, withMeasure: 2 });
  });
});

describe("one decision on one matter", () => {
  test("a later one on the same pair takes the place of the earlier", () => {
    const decisions = made(
      statement,
      verdict(statement, "confirm", "水利工程", "measure", "限期移交"),
      verdict(statement, "reject", "水利工程", "measure", "限期移交"),
    );
    expect(decisions.map(({ kind }) => kind)).toEqual(["reject"]);
  });

  test("also when the text was edited in between", () => {
    const first = made(statement, verdict(statement, "confirm", "水利工程", "measure", "限期移交"));
    const edited = statementOf(TEXT.replace("归档滞后", "归档不及时"));
    const decisions = decide(
      first,
      verdict(edited, "reject", "水利工程", "measure", "限期移交"),
      edited,
      null,
    )!;
    expect(decisions.map(({ kind }) => kind)).toEqual(["reject"]);
  });

  test("needing nothing and being answered exclude each other; on other sides and issues all stays", () => {
    const decisions = made(
      statement,
      waiver(statement, "水利工程", "cause"),
      waiver(statement, "水利工程", "measure"),
      waiver(statement, "警示教育", "measure"),
      verdict(statement, "confirm", "水利工程", "measure", "限期移交"),
    );
    expect(decisions.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["d1 waive", "d3 waive", "d4 confirm"]);
  });

  test("several may be confirmed, and each can be undone", () => {
    const two = made(
      statement,
      verdict(statement, "confirm", "水利工程", "measure", "限期移交"),
      verdict(statement, "confirm", "水利工程", "measure", "抓实警示"),
    );
    expect(two).toHaveLength(2);
    expect(undoDecision(two, "d1").map(({ id }) => id)).toEqual(["d2"]);
    expect(undoDecision(two, "d9")).toEqual(two);
  });

  test("what is no leaf issue, or no answer of that side, cannot be decided", () => {
    const issueId = idOf(statement, "水利工程");
    for (const ruling of [
      { kind: "waive", side: "cause", issueId: "I1", reason: "" },
      { kind: "waive", side: "cause", issueId: "I99", reason: "" },
      { kind: "confirm", side: "cause", issueId, answerId: "M1" },
      { kind: "confirm", side: "cause", issueId: "C1", answerId: "C1" },
    ] as const)
      expect(decide([], ruling, statement, null)).toBeUndefined();
  });
});

describe("decisions outlive edits", () => {
  const decisions = made(
    statement,
    verdict(statement, "confirm", "水利工程", "measure", "抓实警示"),
    waiver(statement, "警示教育", "cause", "不需要"),
  );

  test.each<[string, (text: string) => string]>([
    ["reordered issues", (text) => text.replace(/( {2}一是.*\n)( {2}二是.*\n)/u, "$2$1")],
    [
      "numbers of another kind",
      (text) => text.replace("  一是警示", "  1.警示").replace("  二是水利", "  2.水利"),
    ],
    [
      "an issue put in before them",
      (text) =>
        text
          .replace("  一是警示", "  一是理论学习有差距。全年只读了一本书。\n  二是警示")
          .replace("  二是水利", "  三是水利"),
    ],
    [
      "small edits of the texts",
      (text) =>
        text.replace("三个灌区改造项目", "三个中型灌区改造工程").replace("由我主讲", "由主要负责同志主讲"),
    ],
    [
      "edits elsewhere",
      (text) =>
        text.replace("二、原因剖析", "二、产生问题的原因剖析").replace("征求了意见", "广泛征求了各方面意见"),
    ],
  ])("%s", (_, edit) => {
    const text = edit(TEXT);
    expect(text).not.toBe(TEXT);
    const measure = answerOf(text, decisions, "水利工程", "measure");
    expect(measure.titles[0]).toBe("抓实警示教育");
    expect(measure.result.decisions.lost).toEqual([]);
    expect(answerOf(text, decisions, "警示教育", "cause").waived).toBe("不需要");
  });

  test("many small edits, each followed by another decision, do not add up", () => {
    let text = TEXT;
    let kept = decisions;
    for (const [from, to] of [
      ["三个灌区改造项目竣工一年", "两个大型水库除险项目完工两年"],
      ["水利工程档案", "水利工程资料"],
      ["档案至今没有移交", "全部材料还堆在办公室里"],
    ] as const) {
      text = text.replace(from, to);
      const now = statementOf(text);
      kept = decide(kept, waiver(now, "警示教育", "measure"), now, null)!;
    }
    expect(answerOf(text, kept, "水利工程资料", "measure").titles[0]).toBe("抓实警示教育");
  });

  test("one whose text is gone is listed, is not in force, and comes back with the text", () => {
    const without = statementOf(TEXT.replace(/ {2}二是水利.*\n/u, ""));
    const { lost, settled } = settleDecisions(decisions, without);
    expect(lost.map(({ issue }) => issue.title)).toEqual(["水利工程档案归档滞后"]);
    expect(settled).toHaveLength(1);
    const kept = decide(decisions, waiver(without, "警示教育", "measure"), without, null)!;
    expect(settleDecisions(kept, statement).lost).toEqual([]);
  });

  test("of two on one matter, as two merged files may hold, the later counts and the other is listed", () => {
    const other = made(statement, verdict(statement, "reject", "水利工程", "measure", "抓实警示"));
    const { rulings, lost } = settleDecisions([...decisions, { ...other[0]!, id: "x" }], statement);
    expect(rulings.isRejected(idOf(statement, "水利工程"), idOf(statement, "抓实警示"))).toBe(true);
    expect(lost.map(({ id }) => id)).toEqual(["d1"]);
  });
});
