/** The part of the corpus that the tests take; without a network and without a copy in the cache they are skipped, and say so. */
import { corpusFiles, corpusFolder, type CorpusFile } from '../../bench/corpus/corpus';

export interface Part {
  readonly folder: string;
  readonly files: readonly CorpusFile[];
}

/** What npm says when it does not get through, in contrast to what it says when there is no such package. */
const UNREACHABLE = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/;

export async function partOrSkip(test: Mocha.Context): Promise<Part> {
  try {
    const folder = await corpusFolder('part');
    return { folder, files: await corpusFiles(folder) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = UNREACHABLE.exec(message)?.[0];
    if (!code) throw error;
    console.log(`      skipped: the npm registry cannot be reached (${code}), and the cache holds no real sources`);
    return test.skip();
  }
}
