import { parseTree, type Node, type ParseError } from "jsonc-parser";
import { explainSlip, type Slip } from "./syntax-slip";

/** A JSON text whose values know where they stand. */
export interface JsonSource {
  readonly value: unknown;
  /** Keys that one object holds twice: a reader would take the last and drop the first unsaid. */
  readonly repeatedKeys: readonly { readonly key: string; readonly offset: number }[];
  /**
   * The offset of the value at a path as json-shape writes it (“dimensions[2].id”); of the nearest value
   * around it when it is missing.
   */
  readonly offsetOf: (path: string) => number;
}

/** Reads strict JSON. Gives the first slip instead when it is none. */
export function readJsonSource(text: string): JsonSource | Slip {
  try {
    return readStrictly(text);
  } catch (error) {
    // Thousands of brackets inside each other: no one wrote that.
    if (error instanceof RangeError) return { offset: 0, message: "括号套得太深，这不是场景，也不是用语包" };
    if (error instanceof SyntaxError) return { offset: 0, message: "文件不是规范的 JSON" };
    throw error;
  }
}

function readStrictly(text: string): JsonSource | Slip {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) return explainSlip(text, first);
  if (!root) return { offset: 0, message: "文件是空的" };
  return {
    value: JSON.parse(text) as unknown,
    repeatedKeys: repeatedKeys(root),
    offsetOf: (path) => nodeAt(root, path).offset,
  };
}

function nodeAt(root: Node, path: string): Node {
  let node = root;
  for (const step of path.match(/[^.[\]]+/gu) ?? []) {
    const next = child(node, step);
    if (!next) return node;
    node = next;
  }
  return node;
}

/** A member's node begins at its key, so that the place is where the entry begins. */
function child(node: Node, step: string): Node | undefined {
  const value = node.type === "property" ? node.children?.[1] : node;
  if (value?.type === "array") return value.children?.[Number(step)];
  return value?.children?.find((member) => member.children?.[0]?.value === step);
}

function repeatedKeys(node: Node): { key: string; offset: number }[] {
  const members = node.children ?? [];
  const inner = members.flatMap(repeatedKeys);
  if (node.type !== "object") return inner;
  const keys = members.map((member) => String(member.children?.[0]?.value));
  const here = members.flatMap(({ offset }, i) =>
    keys.indexOf(keys[i]!) < i ? [{ key: keys[i]!, offset }] : [],
  );
  return [...here, ...inner];
}
