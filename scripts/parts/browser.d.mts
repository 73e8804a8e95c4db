export function findBrowser(): string | undefined;
export function browserFlags(): string[];
