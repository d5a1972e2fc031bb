/** How the server's process is started. */

/**
 * What one answer takes on a long file fits into memory that V8 clears away in one go; with less it clears away in the middle of an answer, and copies the
 * tree that is at work. Megabytes.
 */
export const SERVER_FLAGS: readonly string[] = ['--max-semi-space-size=32'];
