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

/**
 * Collects terms, each below one of several roots; `grow` makes the tree. Until then the children of a node
 * are linked lists in a few arrays: a program that starts has no time for thousands of maps.
 */
export class TermTreeBuilder {
  private readonly roots: number[] = [];
  /** By node; node 0 is none. */
  private readonly codes: number[] = [0];
  private readonly terms: number[] = [-1];
  private readonly firstChild: number[] = [0];
  private readonly nextSibling: number[] = [0];

  /** A new root; they are the nodes 1, 2, … of the tree. */
  plant(): number {
    return this.roots.push(this.addNode(0, 0));
  }

  /** Adds the term with this number: `rest` is what of it follows behind the root. */
  add(root: number, rest: string, term: number): void {
    let node = this.roots[root - 1]!;
    for (let i = 0; i < rest.length; i++) node = this.childOf(node, rest.charCodeAt(i));
    this.terms[node] = term;
  }

  grow(): TermTree {
    const tree = new ArrayTree(this.codes.length);
    const row = [...this.roots];
    for (let i = 0; i < row.length; i++) {
      const node = row[i]!;
      const first = row.length + 1;
      for (let child = this.firstChild[node]!; child !== 0; child = this.nextSibling[child]!) row.push(child);
      tree.set(i + 1, this.codes[node]!, this.terms[node]!, first, row.length + 1);
    }
    return tree;
  }

  private childOf(node: number, code: number): number {
    const first = this.firstChild[node]!;
    for (let child = first; child !== 0; child = this.nextSibling[child]!)
      if (this.codes[child] === code) return child;
    return (this.firstChild[node] = this.addNode(code, first));
  }

  private addNode(code: number, sibling: number): number {
    this.terms.push(-1);
    this.firstChild.push(0);
    this.nextSibling.push(sibling);
    return this.codes.push(code) - 1;
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

  set(node: number, code: number, term: number, first: number, end: number): void {
    this.codes[node] = code;
    this.terms[node] = term;
    this.first[node] = first;
    this.end[node] = end;
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
