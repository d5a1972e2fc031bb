/** `centinel rules` and `centinel explain`: what there is to find. */
import { NodeHost } from '../hosts/node';
import { readRulePage } from '../hosts/rule-pages';
import { AnalysisService } from '../service/analysis-service';
import { EXIT } from './exit';
import { print } from './output';
import { UsageError } from './usage-error';

export async function listRules(): Promise<number> {
  const rules = knownRules();
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${title}\n`);
  await print(lines.join(''));
  return EXIT.clean;
}

export async function explain(rule: string): Promise<number> {
  const ids = knownRules().map(({ id }) => id);
  if (!ids.includes(rule)) throw new UsageError(`There is no rule "${rule}". The rules are: ${ids.join(', ')}.`);
  const page = await readRulePage(rule);
  if (page === undefined) throw new Error(`The page of ${rule} is missing from this installation.`);
  await print(page);
  return EXIT.clean;
}

const knownRules = (): AnalysisService['rules'] => new AnalysisService(new NodeHost()).rules;
