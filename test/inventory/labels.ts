/** What lines of a fixture say of themselves: `// = NAME: VERDICT; NAME: VERDICT`. */

/** `12 MD5: broken`, a line for each use, in the order of the lines. */
export function labelledUses(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const label = / \/\/ = (.+)$/.exec(line)?.[1];
    return label === undefined ? [] : label.split('; ').map((use) => `${index + 1} ${use}`);
  });
}
