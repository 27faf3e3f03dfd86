/**
 * The terms of a lexicon as a tree of characters: at one place of a text all terms that stand there are
 * found in one walk. Nodes are numbers, their children linked lists in arrays: quick to build, and the
 * lists are short, for the tree begins behind the first two characters of the terms.
 */
export class TermTree {
  private readonly characters: number[] = [0];
  private readonly firstChild: number[] = [0];
  private readonly nextSibling: number[] = [0];
  private readonly terms: number[] = [-1];

  /** A new tree; returns its root. No node is 0. */
  plant(): number {
    return this.newNode(0, 0);
  }

  /** Adds the term with this number: what of it follows behind the root. */
  add(root: number, rest: string, term: number): void {
    let node = root;
    for (let i = 0; i < rest.length; i++) {
      const code = rest.charCodeAt(i);
      let next = this.childOf(node, code);
      if (next === 0) {
        next = this.newNode(code, this.firstChild[node]!);
        this.firstChild[node] = next;
      }
      node = next;
    }
    this.terms[node] = term;
  }

  /** The node that a character leads to; 0 for none. */
  childOf(node: number, code: number): number {
    let child = this.firstChild[node]!;
    while (child !== 0 && this.characters[child] !== code) child = this.nextSibling[child]!;
    return child;
  }

  /** The number of the term that ends at a node; -1 for none. */
  termAt(node: number): number {
    return this.terms[node]!;
  }

  private newNode(code: number, sibling: number): number {
    this.characters.push(code);
    this.firstChild.push(0);
    this.nextSibling.push(sibling);
    return this.terms.push(-1) - 1;
  }
}
