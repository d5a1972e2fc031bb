/** Code that gives one finding of each state, names that would be markup, and what is known of the run that found them. */
import { MemoryHost } from '../../src/hosts/memory';
import { evidenceOf, type Evidence } from '../../src/report/evidence/evidence';
import type { Circumstances } from '../../src/report/evidence/input';
import { type History, readHistory } from '../../src/report/history/history';
import type { ReportInput } from '../../src/report/input';
import { AnalysisService } from '../../src/service/analysis-service';
import type { ScanResult } from '../../src/service/result';
import type { StandardId } from '../../src/standards';

export const ROOT = '/work/shop';

/** Runs where it is taken for markup. */
export const ATTACK = '<img src=x onerror="document.title=1">';

export const FILES: Readonly<Record<string, string>> = {
  'src/log.ts': `import pino from 'pino';
const logger = pino();
export function pay(cardNumber: string, cvv: string) {
  logger.info({ cardNumber });
  return note(cvv);
}
export const note = (cvv: string) => logger.info(cvv);
`,
  'src/hash.ts': `import { createHash } from 'node:crypto';
// centinel-ignore weak-hash -- the partner takes nothing else ${ATTACK}
export const signature = (text: string) => createHash('md5').update(text).digest('hex');
`,
  [`src/${ATTACK.replaceAll(' ', '\u00a0')}.ts`]: `import https from 'node:https';
export const agent = new https.Agent({ rejectUnauthorized: false, name: '<script>alert(1)</script>' });
`,
  'src/price.ts': 'export const total = (price: number) => price * 1.19;\n',
  'src/vendor.min.js': `${'a=1;'.repeat(2000)}\n`,
  'package.json': '{ "name": "shop" }\n',
};

export async function scanOf(files: Readonly<Record<string, string>> = FILES): Promise<ScanResult & { readonly report: ReportInput }> {
  const host = new MemoryHost(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${ROOT}/${name}`, text])));
  const service = new AnalysisService(host, { isOnce: true });
  const result = await service.scan({ paths: [ROOT] });
  const { files: results, ...rest } = result;
  return {
    ...result,
    report: {
      ...rest,
      root: ROOT,
      toolVersion: '1.2.3',
      homepage: 'https://example.com/centinel',
      rules: service.rules,
      pages: new Map(),
      findings: results.flatMap((file) => file.findings),
      suppressed: results.flatMap((file) => file.suppressed),
      baselined: results.flatMap((file) => file.baselined),
      notes: results.flatMap((file) => file.notes),
      texts: new Map(),
    },
  };
}

export const COMMIT = 'c97812a8dba627c52fd05af882315752d2be7986';

export interface EvidenceWanted {
  readonly files?: Readonly<Record<string, string>>;
  readonly standard?: StandardId;
  readonly report?: Partial<ReportInput>;
  readonly circumstances?: Partial<Circumstances>;
  readonly history?: History;
}

export async function evidenceFrom({ files, standard = 'pci', report, circumstances, history = readHistory('') }: EvidenceWanted = {}): Promise<Evidence> {
  const scan = await scanOf(files);
  return evidenceOf({
    standard,
    report: { ...scan.report, ...report },
    circumstances: {
      date: '2026-11-29T09:12:25Z',
      node: '20.20.2',
      revision: { kind: 'commit', commit: COMMIT, isChanged: false, isShallow: false },
      paths: ['.'],
      configs: scan.configs,
      configHash: scan.configs.length === 0 ? null : 'e3b0c442',
      rulesOff: scan.rulesOff,
      ...circumstances,
    },
    history,
  });
}
