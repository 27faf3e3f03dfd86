/**
 * Terms as a tree of characters: all terms that stand at one place of a text are found in one walk. A node is
 * a number; the children of a node are numbered one after another, so that looking for one reads on in
 * memory.
 */
export interface TermTree {
  /** The node that a character leads to; 0 for none. */
  childOf(node: number, code: number): number;
  /** The number of the term that ends at a node; -1 for none. */
  termAt(node: number): number;
}

interface Sprout {
  readonly code: number;
  readonly children: Map<number, Sprout>;
  term: number;
}

/** Collects terms, each below one of several roots; `grow` makes the tree. */
export class TermTreeBuilder {
  private readonly roots: Sprout[] = [];
  private count = 1;

  /** A new root; they are the nodes 1, 2, … */
  plant(): number {
    return this.roots.push(this.sprout(0));
  }

  /** Adds the term with this number: `rest` is what of it follows behind the root. */
  add(root: number, rest: string, term: number): void {
    let at = this.roots[root - 1]!;
    for (let i = 0; i < rest.length; i++) {
      const code = rest.charCodeAt(i);
      let next = at.children.get(code);
      if (!next) at.children.set(code, (next = this.sprout(code)));
      at = next;
    }
    at.term = term;
  }

  grow(): TermTree {
    const tree = new ArrayTree(this.count);
    const row = [...this.roots];
    for (let node = 1; node <= row.length; node++) {
      const { code, term, children } = row[node - 1]!;
      tree.set(node, code, term, row.length + 1, children.size);
      for (const child of children.values()) row.push(child);
    }
    return tree;
  }

  private sprout(code: number): Sprout {
    this.count++;
    return { code, children: new Map(), term: -1 };
  }
}

class ArrayTree implements TermTree {
  private readonly codes: Uint16Array;
  private readonly terms: Int32Array;
  /** The first child and the one behind the last. */
  private readonly first: Int32Array;
  private readonly end: Int32Array;

  constructor(nodes: number) {
    this.codes = new Uint16Array(nodes);
    this.terms = new Int32Array(nodes).fill(-1);
    this.first = new Int32Array(nodes);
    this.end = new Int32Array(nodes);
  }

  set(node: number, code: number, term: number, first: number, children: number): void {
    this.codes[node] = code;
    this.terms[node] = term;
    this.first[node] = first;
    this.end[node] = first + children;
  }

  childOf(node: number, code: number): number {
    const end = this.end[node]!;
    for (let child = this.first[node]!; child < end; child++) if (this.codes[child] === code) return child;
    return 0;
  }

  termAt(node: number): number {
    return this.terms[node]!;
  }
}
