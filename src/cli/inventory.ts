/** `centinel inventory crypto`: lists what is used of cryptography, over the same files as a scan. */
import { homepage, version } from '../../package.json';
import { pathOf } from '../hosts/native-path';
import { NodeHost } from '../hosts/node';
import { inventoryCsv } from '../report/inventory/csv';
import { inventoryCycloneDx } from '../report/inventory/cyclonedx';
import { countsOf, type InventoryInput, usesOf } from '../report/inventory/input';
import { inventoryJson } from '../report/inventory/json';
import { inventoryText } from '../report/inventory/text';
import { relativeTo } from '../report/paths';
import { inPlainWords } from '../report/unmatched';
import { AnalysisService } from '../service/analysis-service';
import type { ScanResult } from '../service/result';
import { painter, wantsColour } from './colour';
import { configFile } from './config-file';
import { tellProblems, writeReport } from './delivery';
import { EXIT, troubleCode } from './exit';
import { tell } from './output';
import { runScan } from './scanning';

export const INVENTORY_FORMATS = ['text', 'json', 'csv', 'cyclonedx'] as const;

export interface InventoryOptions {
  readonly format: (typeof INVENTORY_FORMATS)[number];
  readonly output?: string;
  readonly config?: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export async function inventory(given: readonly string[], options: InventoryOptions): Promise<number> {
  const host = new NodeHost({ blocking: true });
  const config = options.config === undefined ? undefined : await configFile(host, options.config);
  const service = new AnalysisService(host, { configFile: config, isOnce: true, inventory: true });
  const asked = new Map((given.length > 0 ? given : ['.']).map((path) => [pathOf(path), path]));
  const result = await runScan(service, { paths: [...asked.keys()] }, { ...options, counts: 'uses' });
  return handOver(inputOf(result, asked), options);
}

/** What a comment suppresses is used all the same. */
function inputOf({ files, notAnalysed, configProblems, analysed, cancelled, unmatched }: ScanResult, asked: ReadonlyMap<string, string>): InventoryInput {
  return {
    root: pathOf('.'),
    toolVersion: version,
    homepage: homepage.replace(/#.*$/, ''),
    findings: files.flatMap((file) => [...file.findings, ...file.suppressed.map(({ finding }) => finding)]),
    notAnalysed,
    configProblems,
    unmatched: unmatched.map(({ pattern, config }) => ({ pattern: asked.get(pattern) ?? pattern, config })),
    analysed,
    cancelled,
  };
}

async function handOver(input: InventoryInput, { format, output, quiet, color }: InventoryOptions): Promise<number> {
  const colour = output === undefined && wantsColour(process.stdout, color);
  const { root, notAnalysed, configProblems, cancelled } = input;
  const told = { notAnalysed, configProblems, cancelled, unmatched: input.unmatched.map((each) => inPlainWords(each, (path) => relativeTo(root, path))) };
  const written = await writeReport([inFormat(input, format, colour)], output);
  tellProblems(told, false);
  if (!quiet) tell(`${countsOf(usesOf(input))} ${input.analysed} ${input.analysed === 1 ? 'file' : 'files'} analysed.`);
  return written ? (troubleCode(told) ?? EXIT.clean) : EXIT.usage;
}

function inFormat(input: InventoryInput, format: InventoryOptions['format'], colour: boolean): string {
  switch (format) {
    case 'json':
      return inventoryJson(input);
    case 'csv':
      return inventoryCsv(input);
    case 'cyclonedx':
      return inventoryCycloneDx(input);
    case 'text':
      return inventoryText(input, painter(colour));
  }
}
