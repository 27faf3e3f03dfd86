/* global Word -- put there by openInWord */

/** The plainest read of a document that there is: what every page of Microsoft's shows. */
export function plainRead() {
  return Word.run(readTexts);
}

/** The same where Word is not asked to remember what was loaded: a stricter measure. */
export function untrackedPlainRead() {
  return readTexts(new Word.RequestContext());
}

async function readTexts(context) {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  return paragraphs.items.map(({ text }) => text);
}
