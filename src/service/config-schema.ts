/** The JSON schema of `centinel.config.json`: contributed to the editor, and what every config file is held to. */
import { LANGUAGES, type RuleMeta, SEVERITIES } from '../engine';
import { DECLARATIONS } from './declarations-schema';
import { KNOWLEDGE } from './knowledge';
import { MODEL_DEFINITIONS } from './model-schema';
import { DEMANDS } from './policy/suppressions';
import { RULE_SEVERITIES } from './severity';

export const CONFIG_FILE = 'centinel.config.json';

export function configSchema(rules: readonly RuleMeta[] = KNOWLEDGE.rules): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Centinel configuration',
    description: `Which files Centinel analyses, how bad its findings are held to be, and what the project's own code does. The nearest ${CONFIG_FILE} above a file holds for it, alone and whole.`,
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where this schema is, for editors that ask.' },
      include: include(),
      exclude: exclude(),
      rules: severities('Severity by rule.', rules),
      audit: {
        type: 'boolean',
        default: false,
        description: 'For an audit: texts of SQL, commands, code and their like that are put together from parts of which nobody knows where they come from are told as information. Without it, only what is known to come from outside is told.',
      },
      overrides: overrides(rules),
      gates: gates(rules),
      suppressions: suppressions(rules),
      ...DECLARATIONS,
    },
    definitions: MODEL_DEFINITIONS,
    examples: [
      { exclude: ['legacy/'], rules: example(rules, 'warning'), overrides: [{ files: ['**/*.test.ts'], rules: example(rules, 'off') }] },
      { loggers: ['audit'], sanitizers: ['maskForDisplay'], moneyTypes: ['Money'] },
    ],
  };
}

const PATTERN = {
  type: 'string',
  minLength: 1,
  pattern: '^(?!!)',
  patternErrorMessage: 'begins with "!", which has no meaning here. Files to leave out go into "exclude".',
  description: 'A glob, relative to the folder of this file. A folder name, with or without a slash at its end, covers everything below it.',
};

function include(): object {
  return {
    type: 'array',
    description: `The files to analyse. All files of the supported languages (${LANGUAGES.join(', ')}) when missing.`,
    items: PATTERN,
    minItems: 1,
    default: ['**'],
    examples: [['src/**/*.ts'], ['packages/*/src/']],
  };
}

function exclude(): object {
  return {
    type: 'array',
    description: 'The files to leave out, stronger than "include". What git ignores, and node_modules, is left out anyway.',
    items: PATTERN,
    default: [],
    examples: [['legacy/', '**/*.stories.tsx']],
  };
}

function severities(description: string, rules: readonly RuleMeta[]): object {
  const severity = (rule: RuleMeta): object => ({ enum: RULE_SEVERITIES, description: rule.title, default: rule.severity });
  return {
    type: 'object',
    description: `${description} "off" does not run the rule. Cases that a rule holds to be milder than its own severity are not made worse.`,
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, severity(rule)])),
    examples: [example(rules, 'warning')],
  };
}

function overrides(rules: readonly RuleMeta[]): object {
  return {
    type: 'array',
    description: 'Severities for some of the files. Where several speak of a file and a rule, the last one holds.',
    default: [],
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['files', 'rules'],
      properties: {
        files: { type: 'array', description: 'The files that this override is about.', items: PATTERN, minItems: 1, examples: [['**/*.test.ts', 'scripts/']] },
        rules: severities('Severity by rule, for these files.', rules),
      },
    },
    examples: [[{ files: ['**/*.test.ts'], rules: example(rules, 'off') }]],
  };
}

function gates(rules: readonly RuleMeta[]): object {
  return {
    type: 'array',
    description: 'Bounds on what may be found in the files of this config. Where there are any, they decide on the exit code of the command line. Suppressed findings never count.',
    default: [],
    items: {
      type: 'object',
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 1, description: 'What the outcome is told by. Made of the other fields when missing.', examples: ['no card data'] },
        severity: { enum: SEVERITIES, description: 'Counts findings of this severity and worse.', default: 'info' },
        rules: { type: 'array', description: 'Counts findings of these rules alone.', items: nameOf(rules), minItems: 1 },
        files: { type: 'array', description: 'Counts findings in these files alone.', items: PATTERN, minItems: 1, examples: [['src/payments/']] },
        newOnly: { type: 'boolean', description: 'False: findings that the baseline holds count as well.', default: true },
        max: { type: 'integer', minimum: 0, description: 'So many findings pass. 0 when missing, unless there is "maxPerRule".', default: 0 },
        maxPerRule: { type: 'integer', minimum: 0, description: 'So many findings of each rule pass.', examples: [10] },
      },
    },
    examples: [[{ name: 'no new errors', severity: 'error' }, { name: 'nothing in payments', files: ['src/payments/'], newOnly: false }, { severity: 'warning', maxPerRule: 20 }]],
  };
}

function suppressions(rules: readonly RuleMeta[]): object {
  return {
    type: 'object',
    description: 'What a suppression comment has to say to be applied. One that does not is a finding of invalid-suppression, and what it covered is found.',
    additionalProperties: false,
    properties: {
      require: { type: 'array', description: 'What has to be said: (owner: team, until: 2027-01-31), at the end of the reason. The reason has to be given in any case.', items: { enum: DEMANDS }, default: ['reason'], examples: [['owner', 'until']] },
      longestDays: { type: 'integer', minimum: 1, maximum: 36500, description: 'A day of "until" may lie so many days ahead of the day of the analysis, and no more.', examples: [180] },
      never: { type: 'array', description: 'Rules whose findings no comment suppresses.', items: nameOf(rules), default: [], examples: [rules.slice(0, 1).map(({ id }) => id)] },
    },
    examples: [{ require: ['owner', 'until'], longestDays: 180 }],
  };
}

/** A schema may not list nothing: without rules, nothing is the name of one. */
function nameOf(rules: readonly RuleMeta[]): object | false {
  return rules.length > 0 && { enum: rules.map(({ id }) => id) };
}

function example(rules: readonly RuleMeta[], severity: string): object {
  return Object.fromEntries(rules.slice(0, 1).map((rule) => [rule.id, severity]));
}
