/** SQL that is put together in one file from what a request brings into another: route, service, repository. The way names each of them. */
import { findsBothWays, lineOf, wayOf } from './in-memory';
import type { Files } from './in-memory';

/** Each finding with the files on its way. */
function finds(files: Files, findings: readonly string[]): Promise<void> {
  return findsBothWays(files, (all) => all.filter(({ ruleId }) => ruleId === 'sql-injection').map((finding) => `${lineOf(finding)} ${wayOf(finding).join(' > ')}`), findings);
}

const CONTROLLER = `import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { UsersService } from './users.service';
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}
  @Get() search(@Query('name') name: string) {
    return this.users.search(name);
  }
  @Get(':id') one(@Param('id', ParseIntPipe) id: number) {
    return this.users.byId(id);
  }
}
`;
const SERVICE = `import { Injectable } from '@nestjs/common';
import { UsersRepository } from './users.repository';
@Injectable()
export class UsersService {
  constructor(private readonly repository: UsersRepository) {}
  search(name: string) {
    return this.repository.byName(name.trim());
  }
  byId(id: number) {
    return this.repository.byId(id);
  }
}
`;
const repository = (body: string) => `import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { PrismaService } from './prisma.service';
import { User } from './user.entity';
@Injectable()
export class UsersRepository {
  constructor(@InjectRepository(User) private readonly rows: Repository<User>, private readonly source: DataSource, private readonly prisma: PrismaService) {}
  byName(name: string) {
    return ${body};
  }
  byId(id: number) {
    return this.source.query(\`SELECT * FROM users WHERE id = \${id}\`);
  }
}
`;
const PRISMA = "import { Injectable } from '@nestjs/common';\nimport { PrismaClient } from '@prisma/client';\n@Injectable()\nexport class PrismaService extends PrismaClient {\n  async onModuleInit() {\n    await this.$connect();\n  }\n}\n";
const nest = (body: string): Files => ({ 'users.controller.ts': CONTROLLER, 'users.service.ts': SERVICE, 'users.repository.ts': repository(body), 'prisma.service.ts': PRISMA, 'user.entity.ts': 'export class User {\n  name: string;\n}\n' });
const WAY = 'users.controller.ts:7 users.controller.ts > users.service.ts > users.repository.ts';

describe('SQL from a request, across files', () => {
  for (const body of [
    "this.rows.query(`SELECT * FROM users WHERE name = '${name}'`)",
    'this.source.query("SELECT * FROM users WHERE name = \'" + name + "\'")',
    "this.source.manager.query(`SELECT * FROM users WHERE name = '${name}'`)",
    "this.prisma.$queryRawUnsafe(`SELECT * FROM users WHERE name = '${name}'`)",
    "this.rows.createQueryBuilder('u').where(`u.name = '${name}'`).getMany()",
  ]) {
    it(`is found behind injected services: ${body}`, () => finds(nest(body), [WAY]));
  }

  for (const body of [
    "this.rows.query('SELECT * FROM users WHERE name = $1', [name])",
    'this.prisma.$queryRaw`SELECT * FROM users WHERE name = ${name}`',
    "this.rows.createQueryBuilder('u').where('u.name = :name', { name }).getMany()",
    'this.rows.find({ where: { name } })',
  ]) {
    it(`is silent behind injected services: ${body}`, () => finds(nest(body), []));
  }

  it('is found behind an express router', () =>
    finds(
      {
        'routes.js': "const router = require('express').Router();\nconst orders = require('./orders.controller');\nrouter.get('/orders', orders.list);\nmodule.exports = router;\n",
        'orders.controller.js': "const service = require('./orders.service');\nexports.list = async (req, res) => {\n  res.json(await service.find(req.query.status, req.query.page));\n};\n",
        'orders.service.js': "const repository = require('./orders.repository');\nexports.find = (status, page) => repository.byStatus({ status, offset: Number(page) * 20 });\n",
        'orders.repository.js': "const pool = require('./db');\nexports.byStatus = ({ status, offset }) => pool.query(`SELECT * FROM orders WHERE status = '${status}' OFFSET ${offset}`);\n",
        'db.js': "const { Pool } = require('pg');\nmodule.exports = new Pool();\n",
      },
      ['orders.controller.js:3 orders.controller.js > orders.service.js > orders.repository.js'],
    ));

  it('is found behind classes that a module makes', () =>
    finds(
      {
        'app.ts': "import express from 'express';\nimport { service } from './service';\nexpress().get('/', async (req, res) => {\n  res.json(await service.search(req.query.q));\n});\n",
        'service.ts': "import { Repository } from './repository';\nclass Service {\n  constructor(private repository: Repository) {}\n  async search(q: string) {\n    return this.repository.find(`%${q}%`);\n  }\n}\nexport const service = new Service(new Repository());\n",
        'repository.ts': "import mysql from 'mysql2/promise';\nconst pool = mysql.createPool({});\nexport class Repository {\n  async find(pattern: string) {\n    const [rows] = await pool.query(`SELECT * FROM products WHERE name LIKE '${pattern}'`);\n    return rows;\n  }\n}\n",
      },
      ['app.ts:4 app.ts > service.ts > repository.ts'],
    ));

  it('is silent where the service asks first', () =>
    finds(
      {
        'app.ts': "import express from 'express';\nimport { list } from './service';\nexpress().get('/', async (req, res) => {\n  res.json(await list(req.query.sort));\n});\n",
        'service.ts': "import { sorted } from './repository';\nconst COLUMNS = ['name', 'price'];\nexport async function list(sort: string) {\n  if (!COLUMNS.includes(sort)) throw new Error('no such column');\n  return sorted(sort);\n}\n",
        'repository.ts': "import { Pool } from 'pg';\nconst pool = new Pool();\nexport const sorted = (column: string) => pool.query(`SELECT * FROM products ORDER BY ${column}`);\n",
      },
      [],
    ));

  it('is found in what a function of another module makes', () =>
    finds(
      {
        'dao.js': 'function Users(db) {\n  this.find = (name, done) => {\n    db.query("SELECT * FROM users WHERE name = \'" + name + "\'", done);\n  };\n}\nmodule.exports.Users = Users;\n',
        'app.js': "const { Users } = require('./dao');\nconst app = require('express')();\nconst users = new Users(app.get('db'));\napp.get('/', (req, res) => {\n  users.find(req.query.name, (error, rows) => res.json(rows));\n});\n",
      },
      ['app.js:5 app.js > dao.js'],
    ));
});
