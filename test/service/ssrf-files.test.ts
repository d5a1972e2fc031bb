/** Addresses that a request brings, followed from the route through a service to the client in files of their own. */
import assert from 'node:assert/strict';
import { findingsIn, lineOf, wayOf } from './in-memory';
import type { Files } from './in-memory';

async function found(files: Files): Promise<readonly string[]> {
  const findings = (await findingsIn(files)).filter(({ ruleId }) => ruleId === 'ssrf');
  return findings.map((finding) => [lineOf(finding), ...wayOf(finding)].join(' '));
}

const EXPRESS = {
  'routes.ts': "import { Router } from 'express';\nimport { register } from './hooks';\nRouter().post('/hooks', async (req, res) => {\n  await register(req.body.url);\n  res.end();\n});\n",
  'hooks.ts': "import { deliver } from './client';\nexport async function register(url: string) {\n  await deliver(url, { type: 'ping' });\n}\n",
  'client.ts': "import axios from 'axios';\nexport const deliver = async (address: string, body: object) => axios.post(address, body);\n",
};

const NEST = {
  'hooks.controller.ts':
    "import { Body, Controller, Post } from '@nestjs/common';\nimport { HooksService } from './hooks.service';\n@Controller('hooks')\nexport class HooksController {\n  constructor(private readonly hooks: HooksService) {}\n  @Post()\n  register(@Body() body: { url: string }) {\n    return this.hooks.register(body.url);\n  }\n}\n",
  'hooks.service.ts': "import { Injectable } from '@nestjs/common';\nimport { HooksClient } from './hooks.client';\n@Injectable()\nexport class HooksService {\n  constructor(private readonly client: HooksClient) {}\n  async register(url: string) {\n    return this.client.deliver(url);\n  }\n}\n",
  'hooks.client.ts': "import { Injectable } from '@nestjs/common';\nimport { HttpService } from '@nestjs/axios';\n@Injectable()\nexport class HooksClient {\n  constructor(private readonly http: HttpService) {}\n  deliver(address: string) {\n    return this.http.post(address, { type: 'ping' });\n  }\n}\n",
};

describe('addresses from a request, across files', () => {
  it('are found from the route through the service to the client, and the trace names each', async () =>
    assert.deepEqual(await found(EXPRESS), ['routes.ts:4 routes.ts hooks.ts client.ts']));

  it('are found in the same way where NestJS puts the services together', async () =>
    assert.deepEqual(await found(NEST), ['hooks.controller.ts:8 hooks.controller.ts hooks.service.ts hooks.client.ts']));

  it('are silent where the service asks for the host', async () =>
    assert.deepEqual(
      await found({
        ...EXPRESS,
        'hooks.ts': "import { deliver } from './client';\nconst HOSTS = ['a.example.com'];\nexport async function register(url: string) {\n  if (!HOSTS.includes(new URL(url).hostname)) throw new Error('no');\n  await deliver(url, { type: 'ping' });\n}\n",
      }),
      [],
    ));

  it('are silent where the client writes the host out', async () =>
    assert.deepEqual(await found({ ...NEST, 'hooks.client.ts': NEST['hooks.client.ts'].replace('post(address,', 'post(`https://api.example.com/${address}`,') }), []));
});
