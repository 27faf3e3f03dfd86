/** gapF1, linkF1 and stateAccuracy of verdicts `{ state, answer, wanted: { state, answer } }`; answer -1 for none. */
export function figuresOf(verdicts) {
  const count = (test) => verdicts.filter(test).length;
  const gaps = { gold: count((v) => v.wanted.state === "none"), found: count((v) => v.state === "none") };
  const gapHits = count((v) => v.state === "none" && v.wanted.state === "none");
  const links = { gold: count((v) => v.wanted.answer >= 0), found: count((v) => v.answer >= 0) };
  const linkHits = count((v) => v.answer >= 0 && v.answer === v.wanted.answer);
  const round = (value) => Math.round(value * 1000) / 1000;
  return {
    gapF1: round((2 * gapHits) / (gaps.gold + gaps.found)),
    gapPrecision: round(gapHits / gaps.found),
    gapRecall: round(gapHits / gaps.gold),
    linkF1: round((2 * linkHits) / (links.gold + links.found)),
    stateAccuracy: round(count((v) => v.state === v.wanted.state) / verdicts.length),
    verdicts: verdicts.length,
  };
}
