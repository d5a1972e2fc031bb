/** `centinel inventory crypto`: lists what is used of cryptography, over the same files as a scan. */
import { homepage, version } from '../../package.json';
import { pathOf } from '../hosts/native-path';
import { counted } from '../report/counted';
import { inventoryCsv } from '../report/inventory/csv';
import { inventoryCycloneDx } from '../report/inventory/cyclonedx';
import { countsOf, type InventoryInput, usesOf } from '../report/inventory/input';
import { inventoryJson } from '../report/inventory/json';
import { inventoryText } from '../report/inventory/text';
import { unmatchedInWords } from '../report/unmatched';
import type { ScanResult } from '../service/result';
import { type Asked, type AskedPaths, askedPaths, asTyped, serviceFor } from './asked';
import { painter, wantsColour } from './colour';
import { tellProblems, writeReport } from './delivery';
import { EXIT, troubleCode } from './exit';
import { tell } from './output';
import { runScan } from './scanning';

export const INVENTORY_FORMATS = ['text', 'json', 'csv', 'cyclonedx'] as const;

export interface InventoryOptions extends Pick<Asked, 'config'> {
  readonly format: (typeof INVENTORY_FORMATS)[number];
  readonly output?: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export async function inventory(given: readonly string[], options: InventoryOptions): Promise<number> {
  const service = await serviceFor({ config: options.config }, { inventory: true });
  const asked = askedPaths(given);
  const result = await runScan(service, { paths: [...asked.keys()] }, { ...options, counts: 'uses' });
  return handOver(inputOf(result, asked), options);
}

/** What a comment suppresses is used all the same. */
function inputOf({ files, notAnalysed, configProblems, analysed, cancelled, unmatched }: ScanResult, asked: AskedPaths): InventoryInput {
  return {
    root: pathOf('.'),
    toolVersion: version,
    homepage: homepage.replace(/#.*$/, ''),
    findings: files.flatMap((file) => [...file.findings, ...file.suppressed.map(({ finding }) => finding)]),
    notAnalysed,
    configProblems,
    unmatched: asTyped(unmatched, asked),
    analysed,
    cancelled,
  };
}

async function handOver(input: InventoryInput, { format, output, quiet, color }: InventoryOptions): Promise<number> {
  const colour = output === undefined && wantsColour(process.stdout, color);
  const { notAnalysed, configProblems, cancelled } = input;
  const told = { notAnalysed, configProblems, cancelled, unmatched: unmatchedInWords(input) };
  const written = await writeReport([inFormat(input, format, colour)], output);
  tellProblems(told, false);
  if (!quiet) tell(`${countsOf(usesOf(input))} ${counted(input.analysed, 'file')} analysed.`);
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
