/** `card-logged` as `CardLogged`: the form in which SARIF wants the names of rules. A name that only repeats the id is left out. */
export function friendlyName(id: string): { readonly name?: string } {
  const name = id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  return name.toLowerCase() === id.toLowerCase() ? {} : { name };
}
