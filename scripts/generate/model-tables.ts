/** What can be said in a model, with the kinds that there are: the tables of docs/models.md, from the schema that configs are held to. */
import { LABEL_KINDS, NUMERIC_KINDS, NUMERIC_UNITS, OPERATORS, ROLES, SINK_KINDS } from '../../src/engine';
import { MODEL_DEFINITIONS } from '../../src/service/model-schema';
import { betweenMarkers } from './between-markers';
import { readIfThere } from './generated-file';
import type { GeneratedFile } from './generated-file';

export function modelTables(path: string): GeneratedFile {
  const { model, behaviour, field } = MODEL_DEFINITIONS;
  const content = [
    'A model speaks of one module:',
    tableOf(['Field', 'What it says'], described(model)),
    'A row of `functions` speaks of one function:',
    tableOf(['Field', 'What it says'], described(behaviour)),
    'A row of `fields` speaks of one property:',
    tableOf(['Field', 'What it says'], described(field)),
    'Of these kinds:',
    tableOf(['Where', 'Allowed'], KINDS.map(([where, kinds]) => [where, kinds.map((kind) => `\`${kind}\``).join(', ')])),
  ];
  return { path, text: betweenMarkers(path, readIfThere(path) ?? '', 'models', content.join('\n\n')) };
}

const KINDS: readonly (readonly [where: string, kinds: readonly string[]])[] = [
  ['`sinks`: `kind`', SINK_KINDS],
  ['`generates`', LABEL_KINDS],
  ['`constrains`, `implies`, `writes`: `role`', ROLES],
  ['`numeric`: `kind`', NUMERIC_KINDS],
  ['`numeric`: `unit`', NUMERIC_UNITS],
  ['`computes`', OPERATORS],
];

function described({ properties }: { readonly properties: object }): readonly (readonly string[])[] {
  return Object.entries(properties as Readonly<Record<string, { readonly description?: string }>>).map(([name, { description = '' }]) => [`\`${name}\``, escaped(description)]);
}

function escaped(text: string): string {
  return text.replace(/"([^"]+)"/g, '`$1`').replaceAll('|', '\\|').replaceAll('*', '\\*').replace(/`[^`]*`/g, (code) => code.replaceAll('\\*', '*'));
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
