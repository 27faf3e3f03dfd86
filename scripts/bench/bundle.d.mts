import type { BenchContext, Page } from "./context.mjs";

export function measureBundle(context: BenchContext): Promise<Record<string, number>>;
export function allFiles(page: Page): Promise<string[]>;
export function startFiles(page: Page): Promise<string[]>;
