/** What a request brings, by way of functions and other frameworks. */
import { Body, Controller, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Context as KoaContext } from 'koa';
import { Hono } from 'hono';
import type { NextRequest } from 'next/server';
import { exec, execSync, execFile, execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { parse } from 'node:url';
import util from 'node:util';

const sh = util.promisify(exec);
const app = new Hono();
declare const fastify: any;

@Controller('backups')
export class Backups {
  @Post()
  create(@Body('name') name: string) {
    return util.promisify(execFile)('tar', ['czf', `/backups/${name}.tgz`, '/data']); // $ alert=command-injection
  }

  remove(@Param('id', ParseIntPipe) id: number, @Query('force') force: boolean) {
    return sh(`rm /backups/${id}.tgz ${force}`); // ok: a number, and a yes or no
  }

  async log(@Query('service') service: string) {
    return this.read(`journalctl -u ${service}`); // $ alert=command-injection
  }

  private read(command: string) {
    return execSync(command, { encoding: 'utf8' });
  }
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}');
  await util.promisify(execFile)('aws', ['s3', 'cp', `s3://bucket/${event.queryStringParameters.key}`, '/tmp/in']); // $ alert=command-injection
  return execFileSync('convert', ['/tmp/in', '-resize', String(body.size), '/tmp/out']); // $ alert=command-injection
};

export async function GET(request: NextRequest) {
  const host = request.nextUrl.searchParams.get('host') ?? '';
  const { stdout } = await util.promisify(execFile)('dig', [String(host)]); // $ alert=command-injection
  return stdout;
}

export const show = (ctx: KoaContext) => {
  const { repository, branch = 'main' } = ctx.query;
  execFileSync('git', ['clone', '-b', String(branch), String(repository), '/tmp/work']); // $ alert=command-injection
};

app.post('/pdf', async (c: any) => {
  const { file } = await c.req.json();
  execFileSync('pdftotext', [String(file), '-']); // $ alert=command-injection
});

fastify.get('/ip', (request: any, reply: any) => {
  const { ip } = request.query;
  const command = ip === 'local' ? 'ip a' : 'ip r';
  exec(command, (_error: unknown, stdout: string) => reply.send(stdout)); // ok: one of two texts
  execFile('ip', ['r', 'get', String(ip)]); // $ alert=command-injection
});

createServer((request, response) => {
  const { query } = parse(request.url ?? '', true);
  execSync(`du ${query['folder']} | cat`); // $ alert=command-injection
  const wanted = new URLSearchParams(request.url);
  execSync(`du ${wanted.get('folder')} | cat`); // $ alert=command-injection
  response.end();
});

function ran(command: string, done: (text: string) => void) {
  exec(command, { cwd: '/data' }, (_error, stdout) => done(stdout));
}

fastify.get('/ran', (request: any, reply: any) => {
  ran(request.query.command, (text) => reply.send(text)); // $ alert=command-injection
  ran('uptime', (text) => reply.send(text)); // ok: nothing from outside
});
