/** The JSON schema of `centinel.config.json`: contributed to the editor, and what every config file is held to. */
import type { RuleMeta } from '../engine';
import { KNOWLEDGE } from './knowledge';

export const CONFIG_FILE = 'centinel.config.json';

export function configSchema(_rules: readonly RuleMeta[] = KNOWLEDGE.rules): object {
  return { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' };
}
