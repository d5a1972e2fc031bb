/** Which documents the editor hands over to the server. */

/** Those that every editor knows. */
const LANGUAGES = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'prisma', 'sql'];

/** Settings: several languages share their names, and what was never saved has no name. */
const UNSAVED = ['dotenv', 'json', 'jsonc', 'yaml', 'properties'];

/** Languages that an extension brings, and that go by another name, or by none, where it is not installed; and settings. */
const PATTERNS = ['**/*.prisma', '**/*.sql', '**/{.env,.envrc,.env.*,*.env,.npmrc}', '**/*.{json,jsonc,yml,yaml,properties}'];

export type Documents = { readonly scheme: string; readonly language: string } | { readonly scheme: string; readonly pattern: string };

export const DOCUMENTS: readonly Documents[] = [
  ...LANGUAGES.flatMap((language) => ['file', 'untitled'].map((scheme) => ({ scheme, language }))),
  ...UNSAVED.map((language) => ({ scheme: 'untitled', language })),
  ...PATTERNS.map((pattern) => ({ scheme: 'file', pattern })),
];
