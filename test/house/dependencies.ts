/** docs/dependencies.md says in a line why each package is here: `- \`name\`: why`. */

export function dependencyFaults(packageJson: string, page: string): readonly string[] {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = JSON.parse(packageJson) as Record<string, Record<string, string> | undefined>;
  const wanted = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const explained = [...page.matchAll(/^- `([^`]+)`: \S/gm)].map((match) => match[1] ?? '');
  return [
    ...wanted.filter((name) => !explained.includes(name)).map((name) => `docs/dependencies.md does not say why there is ${name}`),
    ...explained.filter((name) => !wanted.includes(name)).map((name) => `docs/dependencies.md speaks of ${name}, which is not in package.json`),
  ];
}
