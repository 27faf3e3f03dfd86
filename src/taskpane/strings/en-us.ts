import type { Strings } from "./zh-cn";

export const enUS: Strings = {
  "pane.label": "Statement Assistant",
  "tab.skeleton": "Outline",
  "tab.phrases": "Phrases",
  "tab.check": "Check",

  "role.issue": "Issue",
  "role.cause": "Cause",
  "role.measure": "Measure",

  "section.title": "Title",
  "section.byline": "Byline",
  "section.opening": "Opening",
  "section.previous": "Last year’s rectification",
  "section.issues": "Issues",
  "section.cases": "Case analysis",
  "section.causes": "Causes",
  "section.measures": "Measures",
  "section.disclosures": "Matters to disclose",
  "section.closing": "Closing",

  "skeleton.scenario": "Meeting",
  "skeleton.observed": "Compiled from public material. The official notice takes precedence.",
  "skeleton.theme": "Theme: {theme}",
  "skeleton.authorship": "Statement of",
  "skeleton.person": "One person",
  "skeleton.team": "Leadership team",
  "skeleton.parts": "Optional parts",
  "part.previous": "Last year’s rectification",
  "part.cases": "Case analysis",
  "part.disclosures": "Matters to disclose",
  "skeleton.dimensions": "Special items, if the notice asks for them",
  "skeleton.fields": "Unit, name and other details",
  "skeleton.fields.hint":
    "All optional; what you leave out becomes a blank 【】. Kept on this computer only.",
  "field.unit": "Unit",
  "field.post": "Post",
  "field.name": "Name",
  "field.date": "Date",
  "field.meeting": "Meeting",
  "skeleton.typeface": "Body typeface",
  "typeface.仿宋": "仿宋 and 楷体",
  "typeface.仿宋_GB2312": "仿宋_GB2312 and 楷体_GB2312",
  "skeleton.insert": "Insert outline",
  "skeleton.promise":
    "Inserts headings and blanks 【】 to fill. Adds only what is missing; your text stays as it is.",
  "skeleton.done": "Inserted {what}. Your text was not changed. Undo takes it back.",
  "skeleton.done.parts": "{n} {n:part|parts}",
  "skeleton.done.dimensions": "{n} {n:heading|headings}",
  "skeleton.done.paragraphs": "{n} {n:paragraph|paragraphs}",
  "skeleton.nothing": "Nothing is missing, so nothing was changed.",

  "phrases.place": "Cursor in: {place}",
  "phrases.place.none": "The cursor is not in any part; phrases are listed by category.",
  "phrases.search": "Search phrases",
  "phrases.role": "Use",
  "phrases.role.all": "All uses",
  "phrases.category": "Category",
  "phrases.category.all": "All categories",
  "phrases.list": "Phrases; press Enter to insert one at the cursor",
  "phrases.unloaded":
    "The phrases could not be loaded. Your document was not changed. Try again; if it still fails, close and reopen this pane.",
  "phrases.reload": "Load again",
  "phrases.count": "{n} {n:phrase|phrases}. Select one to insert it at the cursor.",
  "phrases.fits": "Fits here",
  "phrases.more": "Show more ({n} left)",
  "phrases.empty": "No phrase matches. Try another word, or set use and category to “All”.",
  "phrases.clear": "Clear filters",
  "phrases.inserted": "Inserted at the cursor. Undo takes it back.",
  "phrases.inserted.blanks":
    "Inserted, with {n} {n:blank|blanks} to fill; the first is selected. Undo takes it back.",
  "phrases.inserted.unselected":
    "Inserted, with {n} {n:blank|blanks} to fill. Use “Next blank” to find {n:it|them}.",
  "phrases.nextBlank": "Next blank",
  "phrases.noBlank": "There are no 【】 blanks in the document.",

  "check.run": "Check document",
  "check.again": "Check again",
  "check.intro":
    "Checks that every issue has a cause and a measure, and looks for missing parts, unfilled blanks, and uneven numbering or heading punctuation.",
  "check.local": "Runs on this computer. The document is neither uploaded nor changed.",
  "check.headline":
    "{issues} {issues:issue|issues}: {withCause} with a cause, {withMeasure} with a measure, {complete} with both.",
  "check.unwritten": "The part about issues is not filled in yet, so there is nothing to match.",
  "check.complete": "Every issue has a cause and a measure.",
  "check.complete.count": "{n} {n:issue|issues} in all.",
  "check.gaps": "{n} {n:issue has|issues have} a gap. Tick “Gaps only” to see just {n:it|them}.",
  "check.weak": "{n} {n:match is|matches are} weak; please take another look.",
  "check.others": "{n} other {n:point needs|points need} attention; see below.",
  "check.clean": "Nothing else was found.",
  "check.onlyGaps": "Gaps only",
  "check.noGaps": "There are no gaps.",
  "check.issues": "Issue by issue",
  "check.cause": "Cause",
  "check.measure": "Measure",
  "state.full": "Matched",
  "state.weak": "Weak match",
  "state.none": "No match",
  "check.evidence": "Based on: {words}",
  "check.evidence.separator": ", ",
  "check.jump": "Go to",
  "check.jump.to": "Go to: {title}",
  "check.orphanCauses": "Causes no issue calls for",
  "check.orphanCauses.why": "Write the issue it explains, or remove the cause.",
  "check.orphanMeasures": "Measures no issue calls for",
  "check.orphanMeasures.why": "Write the issue it answers, or remove the measure.",
  "check.findings": "Other findings",
  "severity.error": "Must fix",
  "severity.warning": "Please review",
  "severity.info": "For information",
  "check.stale": "The text has changed since the check. Please check again.",
  "check.other.empty": "The document is empty; there is nothing to check yet.",
  "check.other.empty.do": "Insert an outline and fill it in first, or open a finished statement.",
  "check.other.no-issues": "No part about issues was found, so matching could not be checked.",
  "check.other.no-issues.do":
    "Look at the headings, for example “一、存在的主要问题”. The Outline tab can add missing parts.",
  "check.other.work-summary":
    "This looks like a work summary rather than a self-examination statement, so matching was not checked.",
  "check.other.plan":
    "This looks like a plan rather than a self-examination statement, so matching was not checked.",
  "check.other.news":
    "This looks like a news report rather than a self-examination statement, so matching was not checked.",
  "check.other.do": "Open a self-examination statement and check again. The document was not changed.",
  "check.toSkeleton": "Go to Outline",

  busy: "Working…",

  "error.text-changed": "The text has changed meanwhile, so nothing was done. Please try again.",
  "error.read-only":
    "The document, or this place in it, is protected. Nothing was changed. Enable editing, lift the protection or save a copy, then try again.",
  "error.no-cursor":
    "The cursor is not in the body text. Nothing was inserted. Click where the text should go, then try again.",
  "error.unsupported":
    "This version of Word cannot do that. Nothing was changed. Please update to Word 2021 or later.",
  "error.unreadable":
    "The document could not be read. Nothing was changed. Make sure the file is intact and not encrypted, reopen it and try again.",
  "error.unconfirmed":
    "The insertion was interrupted, so it is not certain whether the content went in. Your own text was not changed. Please look at the document; undo anything that should not be there, then try again.",
  "error.failed":
    "That did not work. Nothing was changed. Try again in a moment; if it still fails, save the document, then close and reopen this pane.",
  "error.unexpected":
    "Something unexpected went wrong. Please look at the document; undo anything that should not be there, then try again.",
  "error.detail": "Error: {message}",
  "error.crash": "The pane ran into an unexpected error and stopped.",
  "error.crash.do":
    "Your document was not affected. Use the button to show the pane again; if that fails, close and reopen it.",
  "error.crash.retry": "Show again",

  "start.office-missing": "The pane could not connect to Office.",
  "start.office-missing.do":
    "office.js was not loaded. Check the network and reopen this pane. If your network blocks Microsoft’s site, ask your administrator for the installation that brings its own office.js. Your document was not affected.",
  "start.office-silent": "Word has not answered yet.",
  "start.office-silent.do":
    "Please wait a moment. If nothing changes, save the document, then close and reopen this pane. Your document was not affected.",
  "start.not-word": "Please open this in Word.",
  "start.not-word.do":
    "This is the pane of a Word add-in; it does not work on its own in a browser or in another program. Open it from the Home tab in Word.",
  "start.word-too-old": "This version of Word is too old.",
  "start.word-too-old.do":
    "Word 2021 or later, Microsoft 365, Word for Mac or Word on the web is needed. Your document was not affected.",
};
