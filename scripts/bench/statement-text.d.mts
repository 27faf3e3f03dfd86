export function statementText(length: number): string[];
