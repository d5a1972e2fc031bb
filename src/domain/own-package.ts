/** What the package.json of a project says of the project itself. */

/** Under this name, which no package has, stands that a project is made for nobody else to import. */
export const APPLICATION = '';

/** False where nobody says so. */
export function isApplication(packages: ReadonlyMap<string, string>): boolean {
  return packages.has(APPLICATION);
}
