import { blanksIn } from "../../document/blanks";

/** A text with its blanks 【…】 set off, so that one sees what will be left to fill. */
export function BlankText({ text }: { readonly text: string }) {
  const blanks = blanksIn(text);
  return (
    <>
      {blanks.map((blank, i) => (
        <span key={blank.start}>
          {text.slice(blanks[i - 1]?.end ?? 0, blank.start)}
          <span className="dz-blank">{text.slice(blank.start, blank.end)}</span>
        </span>
      ))}
      {text.slice(blanks.at(-1)?.end ?? 0)}
    </>
  );
}
