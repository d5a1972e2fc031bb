/** Paths that a request brings, followed from the route through a service to what opens the file, each in a file of its own. */
import assert from 'node:assert/strict';
import { findingsIn, lineOf, wayOf } from './in-memory';
import type { Files } from './in-memory';

interface Found {
  readonly at: string;
  /** The files of the trace, in their order. */
  readonly way: readonly string[];
}

async function found(files: Files): Promise<readonly Found[]> {
  const findings = (await findingsIn(files)).filter(({ ruleId }) => ruleId === 'path-traversal');
  return findings.map((finding) => ({ at: lineOf(finding), way: wayOf(finding) }));
}

const NEST = {
  'exports.controller.ts': `import { Controller, Get, Param, Query } from '@nestjs/common';
import { ExportsService } from './exports.service';

@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get(':tenant')
  load(@Param('tenant') tenant: string, @Query('file') file: string) {
    return this.exports.load(tenant, file);
  }
}
`,
  'exports.service.ts': `import { Injectable } from '@nestjs/common';
import { DiskStorage } from './disk.storage';

@Injectable()
export class ExportsService {
  constructor(private readonly disk: DiskStorage) {}

  load(tenant: string, file: string) {
    return this.disk.read(\`exports/\${file}\`);
  }
}
`,
  'disk.storage.ts': `import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

@Injectable()
export class DiskStorage {
  private readonly root = '/srv';

  read(key: string) {
    return readFile(join(this.root, key));
  }
}
`,
};

const EXPRESS = {
  'routes.js': `const express = require('express');
const receipts = require('./receipts');
const router = express.Router();
router.get('/receipts/:id', async (req, res, next) => {
  res.type('pdf').send(await receipts.open(req.params.id));
});
module.exports = router;
`,
  'receipts.js': `const storage = require('./storage');
exports.open = async function (id) {
  const name = id + '.pdf';
  return storage.get(name);
};
`,
  'storage.js': `const fs = require('fs').promises;
const path = require('path');
module.exports = {
  get(name) {
    return fs.readFile(path.join('/srv/receipts', name));
  },
};
`,
};

describe('paths from a request, across files', () => {
  it('are found from a controller of NestJS through a service to the disk', async () => {
    assert.deepEqual(await found(NEST), [{ at: 'exports.controller.ts:10', way: ['exports.controller.ts', 'exports.service.ts', 'disk.storage.ts'] }]);
  });

  it('are found from a route of express through a module to the disk', async () => {
    assert.deepEqual(await found(EXPRESS), [{ at: 'routes.js:5', way: ['routes.js', 'receipts.js', 'storage.js'] }]);
  });

  it('are silent where the service takes the last part of the name', async () => {
    const service = NEST['exports.service.ts'].replace('${file}', '${basename(file)}');
    assert.deepEqual(await found({ ...NEST, 'exports.service.ts': `import { basename } from 'node:path';\n${service}` }), []);
  });

  it('are silent where what opens the file asks that it lies below the folder', async () => {
    const storage = NEST['disk.storage.ts']
      .replace('return readFile(join(this.root, key));', "const full = resolve(this.root, key);\n    if (!full.startsWith(this.root + sep)) throw new Error('outside');\n    return readFile(full);")
      .replace('{ join }', '{ resolve, sep }');
    assert.deepEqual(await found({ ...NEST, 'disk.storage.ts': storage }), []);
  });

  it('are silent where the module between asks for the form of the id', async () => {
    const receipts = EXPRESS['receipts.js'].replace('  const name', "  if (!/^[a-f0-9]{24}$/.test(id)) throw new Error('no id');\n  const name");
    assert.deepEqual(await found({ ...EXPRESS, 'receipts.js': receipts }), []);
  });

  it('are silent where a function of another file resolves them and asks', async () => {
    assert.deepEqual(
      await found({
        'routes.js': "const { below } = require('./below');\nconst fs = require('fs');\nmodule.exports = (app) => app.get('/a', (req, res) => res.send(fs.readFileSync(below('/srv', req.query.file))));\n",
        'below.js': "const path = require('path');\nexports.below = (root, wanted) => {\n  const full = path.resolve(root, wanted);\n  const relative = path.relative(root, full);\n  if (relative.startsWith('..') || path.isAbsolute(relative)) throw new Error('outside');\n  return full;\n};\n",
      }),
      [],
    );
  });
});
