/**
 * A built page: its folder and file there, and the selector of its `content`, the first button of
 * its own work: once that is in the DOM the page can be used.
 */
export interface Page {
  readonly name: string;
  readonly folder: string;
  readonly html: string;
  readonly content: string;
}

/** What a group of figures is given. */
export interface BenchContext {
  readonly folder: string;
  say(text: string): void;
  pages(): Promise<readonly Page[]>;
  dispose(): Promise<void>;
}

export function createContext(options: { readonly packages?: string }): Promise<BenchContext>;
