/** Where on the web more is said of what a report cites. */

/** The page of a rule. */
export const rulePageUrl = (homepage: string, ruleId: string): string => `${homepage}/blob/main/src/rules/${ruleId}/rule.md`;

export const cweUrl = (entry: number): string => `https://cwe.mitre.org/data/definitions/${entry}.html`;
