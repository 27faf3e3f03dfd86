import { causeCueLength } from "./cause-cue";
import { lineOf, lineUpTo, type Line } from "./line";
import { beforeSpaces } from "./spaces";

/** Behind a full stop: a label with its colon, or words such as 究其原因. */
const LABEL_OR_CUE =
  /(?<=[。！？；;][”’」』）)]?\s{0,4})(?=[【[]?(?:存在的?)?(?:主要)?(?:问题|原因|根源|成因|病根|整改措施|改进措施|整改打算|努力方向|措施)(?:分析|剖析)?[】\]]?[：:]|[【[](?:存在)?(?:问题|原因|整改|措施)[^】\]]{0,4}[】\]]|(?:究其|其|(?:认真|深刻|深入)?(?:分析|剖析|反思)|(?:产生|造成|导致|出现)?(?:上述|以上|这些|这一|该|这个)?(?:问题|现象|情况)?(?:产生|存在)?的?(?:主要|思想|根本|深层次)*)(?:主要|根本|深层次)*(?:原因|根源|症结|病根|根子)[^。；]{0,6}(?:是|在于|有|：|:|，))/gu;

/**
 * Cuts a line in which the causes or measures follow the issue without a paragraph of their own
 * (“一是读书少。…究其原因，…。二是…”) into lines of one kind each.
 */
export function cutAtCues(line: Line): Line[] {
  LABEL_OR_CUE.lastIndex = line.bodyStart;
  const cues = [...line.text.slice(0, line.end).matchAll(LABEL_OR_CUE)]
    .map(({ index }) => index)
    .filter((at) => isCue(line.text.slice(at, Math.min(line.end, at + 60))));
  const first = cues[0];
  if (first === undefined) return [line];
  const points = line.points
    .map(({ start }) => start)
    .filter((start) => start > first && !cues.some((cue) => belongsTo(line.text, cue, start)));
  const cuts = [...new Set([...cues, ...points])].sort((a, b) => a - b);
  const [head, ...tail] = [line.start, ...cuts].map((from, i) => ({ from, to: cuts[i] ?? line.end }));
  const rest = tail.map(({ from, to }) => lineOf({ ...line, listLabel: "" }, line.paragraph, from, to));
  return head === undefined ? rest : [lineUpTo(line, beforeSpaces(line.text, head.from, head.to)), ...rest];
}

function isCue(text: string): boolean {
  return causeCueLength(text) > 0 || /^[【[]|^[^：:]{1,10}[：:]/u.test(text);
}

/** “原因：一是…二是…”: the list right behind the cue is the cue's own. */
function belongsTo(text: string, cue: number, point: number): boolean {
  return (
    point > cue &&
    point - cue < 24 &&
    /^[^。；]*(?:一是|首先|第一|1|①|（1）|\(1\))/u.test(text.slice(cue, point + 3))
  );
}
