/** As much of the expressions of GitHub Actions as the recipes and the action use. */

/** By names such as `inputs.paths`; what is missing is empty. */
export type Values = Readonly<Record<string, string>>;

const WITHIN = /\$\{\{ *(.+?) *\}\}/g;

/** Of `a || b` the first that is not empty. */
export function filledIn(text: string, values: Values): string {
  return text.replace(WITHIN, (_, expression: string) => {
    const names = expression.split(' || ');
    const unknown = names.find((name) => !(name in values));
    if (unknown !== undefined) throw new Error(`Nobody has said what ${unknown} is`);
    return names.map((name) => values[name]).find(Boolean) ?? '';
  });
}

/** Of comparisons joined by `&&`; `isThere` answers for `hashFiles`. */
export function holds(condition: string, values: Values, isThere: (pattern: string) => boolean): boolean {
  const bare = condition.replace(/^\$\{\{ *| *\}\}$/g, '');
  return bare.split(' && ').every((part) => {
    if (part === '!cancelled()') return true;
    const [, files, left = '', sign, right = ''] = /^(?:hashFiles\('([^']+)'\)|([\w.-]+)) (==|!=) '([^']*)'$/.exec(part) ?? [];
    if (!sign) throw new Error(`Nobody has said what ${part} is`);
    const value = files === undefined ? filledIn(`\${{ ${left} }}`, values) : isThere(files) ? 'some' : '';
    return (value === right) === (sign === '==');
  });
}
