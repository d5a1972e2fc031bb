/** Runs every rule over its fixture and its page, and its fixes over the fixture. */
import assert from 'node:assert/strict';
import { analyse } from '../src/engine';
import type { Analysis, ModuleText } from '../src/engine';
import { KNOWLEDGE } from '../src/service/knowledge';
import { readText } from './house/tree';
import { coverageFaults, fixtureFaults } from './rules/fixture-check';
import { firstFix, fixAll, fixFaults, safeFix, textFaults } from './rules/fix-check';
import { fixtureOf, ruleFolders } from './rules/folders';
import { pageFaults, readPage } from './rules/page';
import { typeErrors } from './rules/type-check';

const folders = ruleFolders();
const run = (module: ModuleText): Analysis => analyse(module, KNOWLEDGE);

function none(faults: readonly string[]): void {
  assert.equal(faults.length, 0, `\n${faults.join('\n')}`);
}

/** Each fixture of the folder with its text; the tests of a rule that has none fail in the house. */
const fixtures = folders.flatMap((folder) => {
  const [file, fixedFile] = [fixtureOf(folder, 'fixture'), fixtureOf(folder, 'fixture.fixed')];
  if (!file || !fixedFile || !folder.files.includes(`${folder.path}/rule.md`)) return [];
  const page = readPage(readText(`${folder.path}/rule.md`));
  return [{ id: folder.id, file, text: readText(file), fixedFile, fixedText: readText(fixedFile), pageFile: `${folder.path}/rule.md`, page }];
});

describe('the rules', () => {
  it('are there, and all of them are tested', () => {
    assert.ok(folders.length > 0, 'src/rules holds no rule');
    assert.deepEqual(fixtures.map(({ id }) => id), KNOWLEDGE.rules.map((rule) => rule.id).sort());
  });

  for (const { id, file, text, fixedFile, fixedText, pageFile, page } of fixtures) {
    describe(id, () => {
      it('finds what its fixture says, and nothing else', () => {
        none(fixtureFaults(file, text, run({ file, text }).findings, page.sections.get('Limits') ?? ''));
      });

      it('is shown by hits and near misses', () => {
        none(coverageFaults(file, text, id));
      });

      it('fixes its fixture', () => {
        const fixed = fixAll({ file, text }, run, firstFix);
        none([...fixFaults(file, fixed, firstFix), ...textFaults(fixedFile, fixedText, fixed.text)]);
      });

      it('does no harm with its safe fixes alone', () => {
        none(fixFaults(file, fixAll({ file, text }, run, safeFix), safeFix));
      });

      it('has a page with all sections', () => {
        none(pageFaults(pageFile, page));
      });

      for (const { kind, language, code, line } of page.examples) {
        it(`is ${kind === 'bad' ? 'found in the bad' : 'silent on the good'} example at ${pageFile}:${line}`, () => {
          const { findings, notes } = run({ file: `example.${language}`, text: code });
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
  const files = new Map(
    fixtures.flatMap(({ file, text, fixedFile, fixedText }) => [
      [file, text] as const,
      [fixedFile, fixedText] as const,
      [file.replace(/\.(tsx?)$/, '.safe.$1'), fixAll({ file, text }, run, safeFix).text] as const,
    ]),
  );
  let errors: ReadonlyMap<string, readonly string[]>;

  before(function () {
    this.timeout(60_000);
    errors = typeErrors(files);
  });

  for (const file of files.keys()) {
    it(`type-checks: ${file}`, () => none(errors.get(file) ?? [`${file} was not checked`]));
  }
});
