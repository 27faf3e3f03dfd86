import { plainParagraph } from "../../src/document/paragraph";
import { standardLibrary } from "../../src/library/standard-library";
import { parseStatement } from "../../src/statement/parse-statement";
import { Affinities } from "../../src/trace/affinities";
import { AffinityModel } from "../../src/trace/affinity-model";
import learnt from "../../src/trace/affinity.json";
import { standardAffinity } from "../../src/trace/standard-affinity";
import { viewOf } from "../../src/trace/statement-view";

const TEXT = `民主生活会个人对照检查材料
按照要求，现报告如下。
一、存在的问题
一是读原著不够系统，全年只通读了一本。
二是收受管理对象礼品，中秋收了两箱水果。
二、原因分析
一是把读书当成软任务，以干代学。
二是觉得是人情往来，抹不开面子。
三、整改措施
一是每月通读一本原著，写一篇心得。
二是对送来的礼品当场退回，退不掉的上交登记。
以上是我的对照检查，请批评指正。`;

const statement = parseStatement(TEXT.split("\n").map(plainParagraph));
const { profiles, arrays, vocabulary, issues, answers } = viewOf(statement, standardLibrary);
const at = (list: typeof issues, place: number): number => list[place]!.profile.index;

test("each issue goes with the answer that is about it more than the other does", () => {
  const affinities = new Affinities(standardAffinity(), profiles, arrays, vocabulary);
  for (const side of ["cause", "measure"] as const) {
    for (const [own, other] of [[0, 1] as const, [1, 0] as const]) {
      const answer = at(answers[side], own);
      expect(affinities.between(side, at(issues, own), answer)).toBeGreaterThan(
        affinities.between(side, at(issues, other), answer),
      );
    }
  }
});

test("what all issues have in common counts for none of them", () => {
  const usual = { cause: [...learnt.meanIssue.cause], measure: [...learnt.meanIssue.measure] };
  const far = { cause: usual.cause.map(() => 1000), measure: usual.measure };
  const [near, away] = [usual, far].map(
    (meanIssue) => new Affinities(new AffinityModel({ ...learnt, meanIssue }), profiles, arrays, vocabulary),
  );
  const [first, second, answer] = [at(issues, 0), at(issues, 1), at(answers.cause, 0)];
  const lead = (affinities: Affinities): number =>
    affinities.between("cause", first, answer) - affinities.between("cause", second, answer);
  expect(lead(away!)).toBeCloseTo(lead(near!), 1);
});
