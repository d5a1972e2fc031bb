/** The commands that package.json offers are those that the extension registers, and no link leads to another. */

export interface Registered {
  readonly palette: readonly string[];
  /** Called by code actions alone. */
  readonly internal: readonly string[];
}

export function commandFaults(packageJson: string, { palette, internal }: Registered): readonly string[] {
  const offered = (JSON.parse(packageJson) as { contributes: { commands: { command: string }[] } }).contributes.commands.map(({ command }) => command);
  const known = [...offered, ...internal];
  // Menus, key bindings, links of the walkthrough, completion events: whatever looks like a command of ours.
  const named = [...packageJson.matchAll(/"command": "(centinel\.\w+)"|(?:command|onCommand):(centinel\.\w+)/g)].map((match) => match[1] ?? match[2] ?? '');
  return [
    ...offered.filter((command) => !palette.includes(command)).map((command) => `package.json offers ${command}, which the extension does not register`),
    ...palette.filter((command) => !offered.includes(command)).map((command) => `the extension registers ${command}, which package.json does not offer`),
    ...internal.filter((command) => offered.includes(command)).map((command) => `package.json offers ${command}, which needs arguments that a person cannot give`),
    ...named.filter((command) => !known.includes(command)).map((command) => `package.json leads to ${command}, which is no command`),
  ];
}

/** Commands that are registered by name, past the table of commands. */
export function registeredElsewhere(text: string): readonly string[] {
  return [...text.matchAll(/registerCommand\(\s*['"`]([^'"`]+)/g)].map((match) => match[1] ?? '');
}
