/** Runs every rule over its fixture and its page, and its fixes over the fixture. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { isCode } from '../src/engine';
import { KNOWLEDGE } from '../src/service/knowledge';
import { readText } from './house/tree';
import { coverageFaults, fixtureFaults } from './rules/fixture-check';
import { firstFix, fixAll, fixFaults, safeFix, textFaults } from './rules/fix-check';
import { fixturesOf, readFixture, ruleFolders } from './rules/folders';
import { run } from './rules/judged';
import { pageFaults, readPage } from './rules/page';
import { typeErrors } from './rules/type-check';

const folders = ruleFolders();

/** `fixture-from-WORDS` shows which sources are known: its hits are one a source, whose near misses are those of the rule. It is checked as all are, and not counted. */
function isOfSources(file: string): boolean {
  return basename(file).startsWith('fixture-from-');
}

function none(faults: readonly string[]): void {
  assert.equal(faults.length, 0, `\n${faults.join('\n')}`);
}

/** The fixtures of each folder with their texts; the tests of a rule that has none fail in the house. */
const rules = folders.flatMap((folder) => {
  const pageFile = `${folder.path}/rule.md`;
  const pairs = fixturesOf(folder);
  if (pairs.length === 0 || !folder.files.includes(pageFile)) return [];
  const texts = pairs.map(({ file, fixedFile }) => ({ file, text: readFixture(file), fixedFile, fixedText: readFixture(fixedFile) }));
  return [{ id: folder.id, texts, pageFile, page: readPage(readText(pageFile)) }];
});

describe('the rules', () => {
  it('are there, and all of them are tested', () => {
    assert.ok(folders.length > 0, 'src/rules holds no rule');
    assert.deepEqual(rules.map(({ id }) => id), KNOWLEDGE.rules.map((rule) => rule.id).sort());
  });

  for (const { id, texts, pageFile, page } of rules) {
    describe(id, () => {
      for (const { file, text, fixedFile, fixedText } of texts) {
        it(`finds what ${basename(file)} says, and nothing else`, () => {
          none(fixtureFaults(file, text, run({ file, text }).findings, page.sections.get('Limits') ?? ''));
        });

        it(`fixes ${basename(file)}`, () => {
          const fixed = fixAll({ file, text }, run, firstFix);
          none([...fixFaults(file, fixed, firstFix), ...textFaults(fixedFile, fixedText, fixed.text)]);
        });

        it(`does ${basename(file)} no harm with its safe fixes alone`, () => {
          none(fixFaults(file, fixAll({ file, text }, run, safeFix), safeFix));
        });
      }

      it('is shown by hits and near misses', () => {
        none(coverageFaults(`the fixtures of ${id}`, texts.filter(({ file }) => !isOfSources(file)).map(({ text }) => text).join('\n'), id));
      });

      it('has a page with all sections', () => {
        none(pageFaults(pageFile, page));
      });

      for (const { kind, language, code, line } of page.examples) {
        it(`is ${kind === 'bad' ? 'found in the bad' : 'silent on the good'} example at ${pageFile}:${line}`, () => {
          const { findings, notes } = run({ file: `page.${language}`, text: code });
          none(notes.map((note) => `${pageFile}:${line + note.place.from.line} ${note.message}`));
          const own = findings.filter((finding) => finding.ruleId === id);
          if (kind === 'bad') assert.ok(own.length > 0, 'nothing was found');
          else none(own.map((finding) => `${pageFile}:${line + finding.place.from.line} ${finding.message.what}`));
        });
      }
    });
  }
});

describe('the code of the fixtures', () => {
  const all = rules.flatMap(({ texts }) => texts).filter(({ file }) => isCode(file));
  const safe = (file: string) => file.replace(/\.(tsx?)$/, '.safe.$1');
  let errors: ReadonlyMap<string, readonly string[]>;

  before(function () {
    this.timeout(60_000);
    const onDisk = all.flatMap(({ file, text, fixedFile, fixedText }) => [[file, text] as const, [fixedFile, fixedText] as const]);
    const safelyFixed = all.map(({ file, text }) => [safe(file), fixAll({ file, text }, run, safeFix).text] as const);
    errors = typeErrors(new Map([...onDisk, ...safelyFixed]));
  });

  for (const file of all.flatMap(({ file, fixedFile }) => [file, fixedFile, safe(file)])) {
    it(`type-checks: ${file}`, () => none(errors.get(file) ?? [`${file} was not checked`]));
  }
});
