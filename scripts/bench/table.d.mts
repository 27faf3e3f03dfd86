export function formatTable(figures: Readonly<Record<string, number>>): string;
