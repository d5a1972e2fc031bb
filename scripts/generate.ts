/** `npm run generate`: writes what is made from the rules, the models and the bounds. */
import { generatedFrom, moduleIndexes, writeStale } from './generate/index';

async function main(): Promise<void> {
  const indexes = writeStale(moduleIndexes());
  // Only now: the knowledge is what the indexes name.
  const { KNOWLEDGE } = await import('../src/service/knowledge');
  const written = [...indexes, ...writeStale(generatedFrom(KNOWLEDGE))];
  console.log(written.length > 0 ? `Written: ${written.join(', ')}` : 'Everything generated is fresh.');
}

void main();
