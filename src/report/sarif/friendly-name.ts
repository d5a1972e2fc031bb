/** `card-logged` as `CardLogged`: the form in which SARIF wants the names of rules. A name that only repeats the id is left out, and one of one word (`xss`) says what it is of. */
export function friendlyName(id: string): { readonly name?: string } {
  const name = id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  if (/^[a-z]+$/.test(id)) return { name: `${name}Rule` };
  return name.toLowerCase() === id.toLowerCase() ? {} : { name };
}
