/**
 * What GitLab asks of its reports. No package brings its schemas, so they are said here once more, and more strictly: for the fields that Centinel writes, with
 * no others beside them. Sources: `sast-report-format.json` 15.2.1 of gitlab-org/security-products/security-report-schemas, and
 * `app/validators/json_schemas/codeclimate.json` of gitlab-org/gitlab. Where CENTINEL_GITLAB_SAST_SCHEMA names a copy of the former, reports are held against that one too.
 */
import Ajv, { type AnySchema } from 'ajv';
import { readFileSync } from 'node:fs';

const text = (longest?: number, shortest = 1): object => ({ type: 'string', minLength: shortest, ...(longest && { maxLength: longest }) });
const matching = (pattern: string): object => ({ type: 'string', pattern });
const oneOf = (...values: readonly string[]): object => ({ enum: values });
const list = (items: object, more: object = {}): object => ({ type: 'array', items, ...more });
const count = { type: 'integer', minimum: 1 };

/** All of these are there, and nothing else but what is named as optional. */
const exactly = (properties: object, optional: object = {}): object => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
});

const URL_TEXT = matching('^https?://.+');
const TIME = matching('^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$');
const TOOL = exactly({ id: text(), name: text(), url: URL_TEXT, version: text(), vendor: exactly({ name: text() }) });
const IDENTIFIER = exactly({ type: text(), name: text(), value: text() }, { url: URL_TEXT });
const WHERE = { file: text(), start_line: count, end_line: count };
const FILE_LOCATION = exactly({ type: oneOf('file-location'), file_name: text(), line_start: count, line_end: count, column_start: count, column_end: count });
const FLOW_NODE = exactly({ type: oneOf('code-flow-node'), node_type: oneOf('source', 'sink', 'propagation'), file_location: FILE_LOCATION });
const FLOWS = exactly({ name: text(), type: oneOf('code-flows'), items: list(list(FLOW_NODE, { minItems: 1 }), { minItems: 1, maxItems: 10 }) });

const VULNERABILITY = exactly(
  {
    id: text(),
    name: text(255),
    description: text(1_048_576),
    severity: oneOf('Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'),
    // GitLab keeps twenty of a finding.
    identifiers: list(IDENTIFIER, { minItems: 1, maxItems: 20 }),
    links: list(exactly({ name: text(), url: URL_TEXT })),
    location: exactly(WHERE),
    tracking: exactly({ type: oneOf('source'), items: list(exactly({ ...WHERE, signatures: list(exactly({ algorithm: text(), value: text() }), { minItems: 1 }) })) }),
  },
  { solution: text(7000), details: exactly({ code_flows: FLOWS }) },
);

const SCAN = exactly({
  type: oneOf('sast'),
  analyzer: TOOL,
  scanner: TOOL,
  start_time: TIME,
  end_time: TIME,
  status: oneOf('success', 'failure'),
  messages: list(exactly({ level: oneOf('info', 'warn', 'fatal'), value: text() })),
});

const SAST = exactly({ version: matching('^[0-9]+\\.[0-9]+\\.[0-9]+$'), schema: URL_TEXT, scan: SCAN, vulnerabilities: list(VULNERABILITY) });

/** A path as GitLab finds it in the repository. */
const PATH = matching('^(?!\\./|/).+');
const CODE_QUALITY = list(
  exactly({
    description: text(),
    check_name: text(),
    fingerprint: text(),
    severity: oneOf('info', 'minor', 'major', 'critical', 'blocker'),
    location: exactly({ path: PATH, lines: exactly({ begin: count, end: count }) }),
  }),
);

export function sastFaults(report: string): readonly string[] {
  const official = process.env.CENTINEL_GITLAB_SAST_SCHEMA;
  return [...faults(SAST, report), ...(official ? faults(JSON.parse(readFileSync(official, 'utf8')), report) : [])];
}

export const codeQualityFaults = (report: string): readonly string[] => faults(CODE_QUALITY, report);

function faults(schema: AnySchema, report: string): readonly string[] {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
  validate(JSON.parse(report));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
