import { plainParagraph } from "../../src/document/paragraph";
import { nextOrdinal } from "../../src/skeleton/next-ordinal";
import { entriesOf } from "../../src/statement/entries";
import { textLines } from "../../src/statement/line";

const lastEntry = (text: string, listLabel = "") =>
  entriesOf(textLines([{ ...plainParagraph(text), listLabel }])).at(-1)!;

test.each([
  ["（一）加强学习。", "（二）"],
  ["(九)加强学习。", "(十)"],
  ["5、加强学习。", "6、"],
  ["9.加强学习。", "10."],
  ["（3）加强学习。", "（4）"],
  ["①加强学习。", "②"],
  ["⑷加强学习。", "⑸"],
  ["一是加强学习。", "二是"],
  ["一要加强学习。", "二要"],
  ["第三，加强学习。", "第四，"],
  ["一是加强学习。二是改进作风。", "三是"],
  ["最后，加强学习。", "此外，"],
  ["此外，加强学习。", "另外，"],
  ["加强学习。", ""],
  ["⑳加强学习。", ""],
])("%s goes on with %s", (text, next) => {
  expect(nextOrdinal(lastEntry(text), "")).toBe(next);
});

test.each([
  ["（一）", "（二）"],
  ["2", "3."],
  ["三", "四、"],
  ["1.", "2."],
])("an automatic number %s goes on with a written %s", (label, next) => {
  expect(nextOrdinal(lastEntry("加强学习。", label), label)).toBe(next);
});
