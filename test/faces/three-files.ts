/** Two services, as they are written with express and with NestJS: what a request brings goes through three files into SQL, to an address and to a path. */

interface Service {
  readonly files: Readonly<Record<string, string>>;
  /** The rule, and the files that its way goes through. */
  readonly ways: Readonly<Record<string, readonly string[]>>;
}

const EXPRESS_FILES = {
  'routes.ts': `import express from 'express';
import { find, fetchLogo, openReceipt } from './service';
export const router = express.Router();
router.get('/customers', async (req, res) => res.json(await find(req.query.name as string)));
router.post('/logos', async (req, res) => res.json({ size: await fetchLogo(req.body.url) }));
router.get('/receipts', async (req, res) => res.type('pdf').send(await openReceipt(req.query.file as string)));
`,
  'service.ts': `import * as repository from './repository';
export function find(name: string) {
  return repository.byName(name.trim());
}
export async function fetchLogo(url: string) {
  const logo = await repository.download(url);
  return logo.byteLength;
}
export function openReceipt(file: string) {
  return repository.read(file);
}
`,
  'repository.ts': `import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Pool } from 'pg';
const pool = new Pool();
export function byName(name: string) {
  return pool.query(\`select id, name from customers where name = '\${name}'\`);
}
export async function download(url: string) {
  const answer = await fetch(url);
  return answer.arrayBuffer();
}
export function read(file: string) {
  return readFile(path.join('/srv/receipts', file));
}
`,
};

const NEST_FILES = {
  'customers.controller.ts': `import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CustomersService } from './customers.service';
@Controller('customers')
export class CustomersController {
  constructor(private readonly customers: CustomersService) {}
  @Get() find(@Query('name') name: string) {
    return this.customers.find(name);
  }
  @Post('logo') logo(@Body('url') url: string) {
    return this.customers.fetchLogo(url);
  }
  @Get('receipt') receipt(@Query('file') file: string) {
    return this.customers.openReceipt(file);
  }
}
`,
  'customers.service.ts': `import { Injectable } from '@nestjs/common';
import { CustomersRepository } from './customers.repository';
@Injectable()
export class CustomersService {
  constructor(private readonly repository: CustomersRepository) {}
  find(name: string) {
    return this.repository.byName(name.trim());
  }
  fetchLogo(url: string) {
    return this.repository.download(url);
  }
  openReceipt(file: string) {
    return this.repository.read(file);
  }
}
`,
  'customers.repository.ts': `import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
@Injectable()
export class CustomersRepository {
  constructor(private readonly source: DataSource, private readonly http: HttpService) {}
  byName(name: string) {
    return this.source.query(\`select id, name from customers where name = '\${name}'\`);
  }
  download(url: string) {
    return this.http.get(url);
  }
  read(file: string) {
    return readFile(join('/srv/receipts', file));
  }
}
`,
};

function service(files: Readonly<Record<string, string>>): Service {
  const way = Object.keys(files);
  return { files, ways: { 'sql-injection': way, ssrf: way, 'path-traversal': way } };
}

export const THREE_FILES: Readonly<Record<string, Service>> = { express: service(EXPRESS_FILES), NestJS: service(NEST_FILES) };
