/** Every bound of the service, with its reason. */

/** Larger files are not even read: a file of this size is no source that a person wrote, and reading it may exhaust the memory. */
export const MAX_READ_BYTES = 32 * 1024 * 1024;

/**
 * Larger sources are not analysed: hand-written ones stay far below (the checker of the TypeScript compiler, near 3 MB, is a curiosity), and
 * above it the syntax tree alone takes hundreds of megabytes.
 */
export const MAX_ANALYSED_CHARACTERS = 2 * 1024 * 1024;

/** A longer settings file is data that a program wrote: people keep what they write by hand far below, and thousands of tables need not be read. */
export const MAX_SETTINGS_CHARACTERS = 256 * 1024;

/** Minifiers that break lines do so near 500 characters; formatters for people break at 80 to 140. */
export const DENSE_LINE_CHARACTERS = 300;

/** A file is minified when more than this share of its text stands in dense lines: one long table or template does not make it so. */
export const DENSE_SHARE = 0.5;

/**
 * Share of `( ) { } ; =` in a long line from which it counts as code: minified code has 15 to 25 %, and embedded data (base64, paths of
 * SVG, numbers, prose) next to none.
 */
export const DENSE_PUNCTUATION = 0.05;

/** A shorter text is analysed however dense it is: it costs nothing, and a one-line script may be hand-written. */
export const MIN_MINIFIED_CHARACTERS = 2000;

/** A header stands at the top: what says "generated" further down is about something else. */
export const HEADER_CHARACTERS = 4000;

/** A NUL byte this near to the beginning makes a file binary, as in git; further down it is a slip in a source. */
export const BINARY_PROBE_BYTES = 8000;

/** A package.json or tsconfig.json of this size was not written by a person; reading it would hold up everything that is imported. */
export const MAX_MANIFEST_BYTES = 1024 * 1024;

/**
 * Rounds of looking up what one file imports, where there is no listing: each ending and each config that is extended adds one. A name that
 * means no file takes about 30 of them.
 */
export const MAX_LOOKUP_ROUNDS = 200;

/** Packages of one project that have a name for the others: the largest workspaces have about 2,000. */
export const MAX_PACKAGES = 10_000;

/** Configs that one tsconfig.json leads to by its references: the roots of the largest workspaces name some hundreds. */
export const MAX_REFERENCED_CONFIGS = 1000;

/** Modules whose exports lie there as they are used, in 34 KB each on the average of the corpus; those of all others are packed, in 6 KB. */
export const MAX_UNPACKED_IN_SCAN = 200;

/** The same where files are edited: more of them are asked again. */
export const MAX_UNPACKED_IN_EDITOR = 1500;
