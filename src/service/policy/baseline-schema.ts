/** The JSON schema of a baseline, for editors that show the file. What is read is held to more than this (`readBaseline`). */
import { BASELINE_VERSION } from './baseline';

export function baselineSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Baseline of Centinel',
    description: 'Findings that are known, and count no longer. Made and kept by "centinel baseline create" and "update", or by the commands of the editor.',
    type: 'object',
    required: ['version', 'findings'],
    properties: {
      version: { const: BASELINE_VERSION, description: 'Of the format.' },
      findings: { type: 'array', description: 'Sorted, one line each.', items: { $ref: '#/definitions/finding' } },
    },
    definitions: {
      finding: {
        type: 'object',
        required: ['file', 'rule', 'fingerprint', 'what'],
        properties: {
          file: { type: 'string', description: 'Relative to the folder that holds the folder of the baseline.' },
          rule: { type: 'string' },
          fingerprint: { type: 'string', description: 'Of the code and what is around it: it stays while lines move, files are renamed and a formatter is at work.' },
          what: { type: 'string', description: 'What was found, for the reader.' },
        },
      },
    },
  };
}
