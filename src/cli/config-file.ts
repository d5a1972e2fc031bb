/** The file that --config names, checked before the scan: nobody waits for the findings of a config that was not meant. */
import { pathOf } from '../hosts/native-path';
import { AnalysisService, type ServiceOptions } from '../service/analysis-service';
import { decode } from '../service/decode';
import type { Host, Path } from '../service/host';
import { inWords } from './config-problem';
import { UsageError } from './usage-error';

export async function configFile(host: Host, given: string | undefined): Promise<ServiceOptions['configFile']> {
  if (given === undefined) return undefined;
  const path = pathOf(given);
  const problems = new AnalysisService(host).checkConfig(path, await textOf(host, path, given));
  if (problems.length > 0) throw new UsageError(problems.map(inWords).join('\nerror: '));
  return { path, base: pathOf('.') };
}

async function textOf(host: Host, path: Path, given: string): Promise<string> {
  if ((await host.stat(path))?.kind !== 'file') throw new UsageError(`There is no config file ${given}.`);
  const bytes = await host.read(path).catch((error: Error) => {
    throw new UsageError(`The config file ${given} cannot be read: ${error.message}`);
  });
  const text = decode(bytes);
  if (text === undefined) throw new UsageError(`The config file ${given} is not text.`);
  return text;
}
