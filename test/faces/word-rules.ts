/** Rules made for tests of the language server: what they say is written in the text itself. */
import { spanOf } from '../../src/engine/code';
import { on, rule, type Match, type Rule, type RuleMeta } from '../../src/engine/rule';
import type { Knowledge } from '../../src/engine';

interface Literal extends Match {
  readonly word: string;
}

const META: Pick<RuleMeta, 'cwe' | 'pci' | 'score'> = { cwe: [328], pci: ['3.5.1'], score: 5 };

/** Finds the string `word` wherever it is written out. */
function wordRule(id: string, word: string, more: Partial<Match>, meta: Pick<RuleMeta, 'severity'>, fix?: { text: string; safety: 'safe' | 'review'; line?: string }): Rule {
  return rule<Literal>({
    ...META,
    ...meta,
    id,
    title: `The word ${word}`,
    message: () => ({ what: `This is ${word}.`, why: 'It hurts.', instead: 'Write another word.' }),
    detect: on('text', ({ text, node }) => (text === word ? { word, at: spanOf(node), ...more } : undefined)),
    fixes: fix ? [({ at }) => ({ title: `Write ${fix.text}`, safety: fix.safety, edits: [{ ...at, text: `'${fix.text}'` }], imports: [], ...(fix.line && { lines: [{ file: 'words.txt', line: fix.line }] }) })] : [],
  });
}

const RULES: readonly Rule[] = [
  wordRule('bad-word', 'bad', {}, { severity: 'error' }, { text: 'good', safety: 'safe' }),
  // Fixed in two rounds: what its fix writes is fixed again.
  wordRule('worse-word', 'worse', {}, { severity: 'error' }, { text: 'bad', safety: 'safe' }),
  // Its fix wants to be noted elsewhere.
  wordRule('noted-word', 'noted', {}, { severity: 'warning' }, { text: 'known', safety: 'safe', line: 'known=' }),
  wordRule('risky-word', 'risky', { steps: [{ message: 'The file begins here.', at: { start: 0, end: 1 } }] }, { severity: 'warning' }, { text: 'calm', safety: 'review' }),
  wordRule('maybe-word', 'maybe', { confidence: 'low' }, { severity: 'info' }),
];

export const WORDS: Knowledge = { rules: RULES, models: [], recognisers: [] };
