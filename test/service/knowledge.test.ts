/** The product's own rules, through the service as the faces use it. */
import assert from 'node:assert/strict';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService } from '../../src/service/analysis-service';
import { configSchema } from '../../src/service/config-schema';
import { summaryOf } from './marks';

const WEAK = `import { createHash } from 'node:crypto';\nexport const sign = (pan: string) => createHash('md5').update(pan).digest('hex');\n`;
const OPEN = `import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n`;

describe('the rules of the product', () => {
  const scanned = async (config: object) => {
    const host = new MemoryHost({ '/w/hash.ts': WEAK, '/w/agent.ts': OPEN, '/w/centinel.config.json': JSON.stringify(config) });
    const { files, configProblems } = await new AnalysisService(host).scan({ paths: ['/w'] });
    assert.deepEqual(configProblems, []);
    return summaryOf(files).map((line) => line.split(' ').slice(0, 2).join(' '));
  };

  it('run when nothing is said about them', async () => {
    assert.deepEqual(await scanned({}), ['/w/agent.ts tls-verification-off', '/w/hash.ts weak-hash']);
  });

  it('are switched off by a config file', async () => {
    assert.deepEqual(await scanned({ rules: { 'weak-hash': 'off' } }), ['/w/agent.ts tls-verification-off']);
  });

  it('are all in the schema of config files', () => {
    const { properties } = configSchema() as { properties: { rules: { properties: object } } };
    assert.deepEqual(Object.keys(properties.rules.properties), new AnalysisService(new MemoryHost()).rules.map(({ id }) => id));
  });
});
