/** Names as people write them, taken apart: camelCase, PascalCase, snake_case, SCREAMING_CASE, kebab-case, and mixes of them. */

/** More names than all but the largest projects have. */
const MEMO_SIZE = 50_000;

/** The judgement of a name, made once: the same names come again and again in a project. */
export function judgedOnce<T>(judge: (name: string) => T): (name: string) => T {
  const memo = new Map<string, T>();
  return (name) => {
    const known = memo.get(name);
    if (known !== undefined || memo.has(name)) return known as T;
    if (memo.size >= MEMO_SIZE) memo.clear();
    const judgement = judge(name);
    memo.set(name, judgement);
    return judgement;
  };
}

/** `totalPriceUSD` → total, price, usd. Digits stay with the word before them: `track2`. */
export const wordsOf = judgedOnce((name): readonly string[] =>
  (name.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? []).flatMap((word) => takenApart(word.toLowerCase())),
);

const GLUED = /^(total|grand|unit|item|net|gross|order|cart|wallet|account|sale|sell|list|cost|base|final|paid|due|shipping|delivery|min|max)(price|amount|balance|total|cost|fee)(s?)$|^(amount|balance|price)(owed|due|paid|left|spent|received)$/;

/** Words of money that are written as one: `totalamount`, `amountowed`. */
function takenApart(word: string): readonly string[] {
  const glued = word.length > 6 ? GLUED.exec(word) : null;
  if (!glued) return [word];
  return glued[1] === undefined ? [glued[4]!, glued[5]!] : [glued[1], `${glued[2]!}${glued[3]!}`];
}

/** `prices` → price, `taxes` → tax, `fees` → fee, `boss` stays. */
export function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (/(?:xes|ches|shes|sses)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The noun that says what the thing is: the last word that is no mere qualifier after it (`priceInEuro` is a price). */
export function headNoun(name: string): string {
  const words = wordsOf(name);
  const preposition = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  const head = preposition > 0 ? words[preposition - 1] : words.at(-1);
  return singular(head ?? '');
}

const PREPOSITIONS = new Set(['in', 'of', 'for', 'with', 'without', 'from', 'before', 'after', 'per', 'by', 'at', 'to', 'as', 'incl', 'excl']);

/** `currency`, `fromCurrency`, `currency_code`. */
export function isCurrencyName(name: string): boolean {
  return wordsOf(name).includes('currency');
}
