import type { Scenario } from "../../library/library";
import { applyPacks } from "../../library/packs/apply-packs";
import { isEmptyPack, type Pack } from "../../library/packs/pack";
import { standardLibrary } from "../../library/standard-library";
import { phraseAdvice } from "./phrase-advice";
import { contentAdvice } from "./scenario-advice";
import { setAdvice } from "./set-advice";
import { termAdvice } from "./term-advice";

/** What whoever keeps a pack would want to know of a valid one; each as “path：advice”. */
export function packAdvice(pack: Pack): readonly string[] {
  if (isEmptyPack(pack)) return ["文件：里面没有用语、会议、词语，也没有门槛"];
  // As it is used: the words of the pack count when its phrases are judged.
  const library = applyPacks(standardLibrary, [pack]);
  return [
    ...pack.phrases.flatMap((phrase, i) =>
      phraseAdvice(phrase, library).map((advice) => `phrases[${i}].text：${advice}`),
    ),
    ...setAdvice(pack.phrases, library),
    ...pack.scenarios.flatMap((scenario, i) =>
      [...meetingAdvice(scenario), ...contentAdvice(scenario)].map((advice) => `scenarios[${i}].${advice}`),
    ),
    ...termAdvice(pack.terms),
  ];
}

/** A pack's meeting takes the place of the library's of the same id, which may not be meant. */
function meetingAdvice({ id, name }: Scenario): string[] {
  const hidden = standardLibrary.scenarios.find((one) => one.id === id);
  const twin = standardLibrary.scenarios.find((one) => one.id !== id && one.name === name);
  return [
    ...(hidden ? [`id：自带的“${hidden.name}”不再列出，由这一个代替；不是有意的，请换一个 id`] : []),
    ...(twin ? [`name：自带的 ${twin.id} 也叫“${name}”，两个在列表里分不清，请换一个名称`] : []),
  ];
}
