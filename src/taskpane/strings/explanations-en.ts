import type { Phrasebook } from "../../trace/explanation-text";

/** The sentences of trace/explanation-text.ts in English; the quoted words are the document's own. */
export const ENGLISH_EXPLANATIONS: Phrasebook = {
  "side.cause": "cause",
  "side.measure": "measure",
  separator: ", ",
  place: "{side} {ordinal}",
  "place.title": "{side} {ordinal} {title}",
  issue: "the issue {clause}",

  "full.words": "{words}: taken up in {place}",
  "full.concept": "{words} and {other} in {place} are of one kind",
  "full.answer.cause": "{place} gives {words} as the reason for {clause}",
  "full.answer.measure": "{place} answers {clause} by way of {words}",
  "full.reference": "{place} says it is for {words}",
  "full.place": "No telling words in common, but by what it is about and by order it goes with {place}",

  "full.row": "{place} stands in the same row",

  "weak.words": "{place} only touches on {words} and does not mention {missing}",
  "weak.words.all": "{place} mentions {words} but goes no further",
  "weak.concept": "{words} is close to {other} in {place}, but not named",
  "weak.answer.cause": "{words} in {place} may be a reason, but {missing} is not mentioned",
  "weak.answer.measure": "{words} in {place} is only close; {missing} is not mentioned",
  "weak.reference": "{place} says it is for {words}, without substance",
  "weak.place": "{place} is close only by kind and order and does not mention {missing}",
  "weak.row": "{place} stands in the same row but does not mention {missing}",

  "none.matter": "No {side} about {topic} was found",
  "none.clause": "No {side} that answers {topic} was found",
  mentioned: "{place} mentions {topic}, but not as an answer to this issue",
  "no-section": "The document has no part for a {side}",
  "empty-section": "No {side} is written yet in its part",
  "empty-cell": "The {side} is left empty in this row of the table",

  confirmed: "The author confirmed {place}",
  "confirmed.words": "The author confirmed {place}; both hold {words}",
  rejected: "The author ruled out {place}",
  waived: "The author says no {side} is needed: {reason}",
};
