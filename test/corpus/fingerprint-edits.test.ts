/** Findings in real files keep their fingerprints through edits that change nothing of what the files do, and no two of them share one. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { evaluate, type Finding } from '../../src/engine';
import { nativeParser } from '../../src/hosts/native-parser';
import { fingerprintsIn } from '../../src/report/fingerprints';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { corpusFiles } from '../../bench/corpus/corpus';
import { Random } from '../../bench/linking/random';
import { ROOT } from '../house/tree';
import { EDITS, type Source } from './harmless-edits';
import { partOrSkip } from './part';

/** Where the part of the corpus has most of its findings: all of it would take a minute to look for them. */
const FOLDERS = /\/(?:reactioncommerce-api-plugin-(?:carts|orders)|next-auth\/src\/(?:core\/lib|next)|oidc-provider\/lib\/shared|evershop-evershop\/src\/(?:lib\/(?:middlewares|postgres|util)|modules\/(?:tax|promotion|stripe|paypal|checkout|auth|oms)\/(?:services|api)))\//;
/** Characters; the edits are tried on smaller files. */
const LONGEST = 10_000;
const EACH = 200;
const AT_LEAST = 0.99;

describe('the fingerprints of findings in real files', function () {
  this.timeout(300_000);
  const quick = nativeParser();
  const findingsIn = ({ path, text }: Source): readonly Finding[] => {
    const { findings, suppressed } = evaluate({ file: path, text }, KNOWLEDGE, undefined, quick);
    return [...findings, ...suppressed.map(({ finding }) => finding)];
  };
  let found: readonly Found[];

  before(async function () {
    const { files } = await partOrSkip(this);
    const others = [...(await corpusFiles(`${ROOT}/examples`)), ...(await corpusFiles(`${ROOT}/src/rules`)).filter(isOtherLanguage)];
    const sources: readonly Source[] = [...files.filter(({ path }) => FOLDERS.test(path)), ...others];
    found = sources.filter(({ text }) => text.length <= LONGEST).map((source) => ({ source, findings: findingsIn(source) })).filter(({ findings }) => findings.length > 0);
    const all = found.flatMap(({ findings }) => findings);
    assert.ok(found.length >= 60 && all.length >= 250, `${all.length} findings in ${found.length} files`);
  });

  it('are one for each finding', () => {
    const findings = found.flatMap((one) => one.findings);
    for (const one of found) assert.equal(new Set(one.findings.map(({ fingerprint }) => fingerprint)).size, one.findings.length, one.source.path);
    const printed = findings.map(fingerprintsIn({ root: '/', findings, suppressed: [], baselined: [] }));
    assert.equal(new Set(printed).size, findings.length);
  });

  let [kept, all] = [0, 0];
  for (const [name, edit] of Object.entries(EDITS)) {
    it(`stay: ${name}`, async () => {
      const random = new Random(name.length);
      const lost: string[] = [];
      let [edits, had] = [0, 0];
      for (let tries = 0; edits < EACH && tries < EACH * 10; tries++) {
        const { source, findings } = random.of(found);
        const edited = await edit(source, random);
        if (!edited || (edited.text === source.text && edited.path === source.path)) continue;
        edits++;
        had += findings.length;
        const now = findingsIn(edited);
        assert.equal(new Set(now.map(({ fingerprint }) => fingerprint)).size, now.length);
        lost.push(...lostOf({ source, findings }, { source: edited, findings: now }).map(({ ruleId, place }) => `${ruleId} ${basename(place.file)}:${place.from.line + 1}`));
      }
      [kept, all] = [kept + had - lost.length, all + had];
      assert.equal(edits, EACH);
      assert.ok(lost.length <= had * (1 - AT_LEAST), `${lost.length} of ${had} lost: ${[...new Set(lost)].slice(0, 10).join(', ')}`);
    });
  }

  after(() => {
    if (all > 0) console.log(`      ${EACH} edits of each kind: ${kept} of ${all} findings kept their fingerprint`);
  });
});

interface Found {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** What has the fingerprint after the edit must be the same code, too. */
function lostOf(before: Found, after: Found): readonly Finding[] {
  const now = new Map(after.findings.map((finding) => [finding.fingerprint, finding]));
  return before.findings.filter((finding) => {
    const other = now.get(finding.fingerprint);
    return !other || !isSame(codeOf(before.source, finding), codeOf(after.source, other));
  });
}

/** Where a call is broken into lines, some findings begin with the call. */
const isSame = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** Without what layout changes. */
function codeOf({ text }: Source, { place }: Finding): string {
  return text.slice(place.start, place.end).replace(/[\s'"`;,(){}/*\\]/g, '').toLowerCase();
}

/** Fixtures of rules, where the corpus has nothing: tables, settings, tags. */
function isOtherLanguage({ path }: Source): boolean {
  return /\/fixture[^/]*\.(?:sql|prisma|env|ya?ml|jsonc|tsx)$/.test(path) && !path.includes('.fixed.');
}
