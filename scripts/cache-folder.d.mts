export function cached(name: string, fill: (aside: string) => Promise<void>): Promise<string>;
