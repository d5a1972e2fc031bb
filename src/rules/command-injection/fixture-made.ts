/** Commands that are made of objects, forms and bytes; and what the server has asked of a request before anybody is called. */
import Docker from 'dockerode';
import express from 'express';
import { fastify } from 'fastify';
import hapi from '@hapi/hapi';
import Joi from 'joi';
import _ from 'lodash';
import { execSync } from 'node:child_process';
import { createServer } from 'node:http';

const app = express();
const docker = new Docker();

/** What is spread behind a default takes its place. */
app.get('/tunnel', (req: any, res: any) => {
  const options = { port: 22, host: 'bastion', ...req.query };
  const assigned = Object.assign({ port: 22 }, req.query);
  const filled = { port: 22 };
  Object.assign(filled, req.query);
  execSync(`ssh -p ${options.port} bastion true`); // $ alert=command-injection
  execSync(`ssh -p ${assigned.port} bastion true`); // $ alert=command-injection
  execSync(`ssh -p ${filled.port} bastion true`); // $ alert=command-injection
  const fixed = { ...req.query, port: 22 };
  const kept = Object.assign({}, req.query, { port: 22 });
  execSync(`ssh -p ${fixed.port} bastion true`); // ok: written last
  execSync(`ssh -p ${kept.port} bastion true`); // ok: written last
  res.end();
});

createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => {
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    execSync(['du', '-sh', form.get('folder')].join(' ')); // $ alert=command-injection
    execSync(['du', '-sh', form.has('all') ? '/srv' : '/tmp'].join(' ')); // ok: one of two
    res.end();
  });
});

/** Letters and digits, until they are read back. */
app.post('/bytes', (req: any, res: any) => {
  const hex = Buffer.from(req.body.name).toString('hex');
  const text = Buffer.from(req.body.name).toString('base64');
  execSync(`store ${hex}`); // ok: digits and six letters
  execSync(`store ${text}`); // ok: nothing that a shell reads
  execSync(`store ${btoa(req.body.name)}`); // ok: the same
  execSync(`store ${Buffer.from(req.body.name).toString('utf8')}`); // $ alert=command-injection
  execSync(`store ${Buffer.from(hex, 'hex').toString()}`); // $ alert=command-injection
  execSync(`store ${atob(btoa(req.body.name))}`); // $ alert=command-injection
  res.end();
});

/** By what every function has. */
function run(command: string) {
  execSync(command);
}
const bound = run.bind(null);
const started = execSync.bind(null);
app.get('/called', function (this: unknown, req: any, res: any) {
  execSync.call(null, `cat ${req.query.file}`); // $ alert=command-injection
  run.call(this, `cat ${req.query.file}`); // $ alert=command-injection
  run.apply(this, [`cat ${req.query.file}`]); // $ alert=command-injection
  bound(`cat ${req.query.file}`); // $ alert=command-injection
  started(`cat ${req.query.file}`); // $ alert=command-injection
  run.call(req.query.file, 'date'); // ok: it is what the function is called on
  bound('date'); // ok: written out
  res.end();
});

app.get('/raw', (req: any, res: any) => {
  execSync(String.raw({ raw: ['cat ', ''] }, req.query.file)); // $ alert=command-injection
  execSync(String.raw`date`); // ok: nothing of it is chosen
  res.end();
});

/** Lists of numbers, and what lodash makes of what comes in. */
app.post('/lists', (req: any, res: any) => {
  const { list, text, form } = req.body;
  execSync(`sum ${list.map(Number).join(' ')}`); // ok: numbers
  execSync(`sum ${list.map((one: string) => parseInt(one, 10)).join(' ')}`); // ok: numbers
  execSync(`sum ${list.map(encodeURIComponent).join(' ')}`); // ok: letters and digits
  execSync(`sum ${list.map(String).join(' ')}`); // $ alert=command-injection
  execSync(`sum ${new Buffer(text, 'base64').toString()}`); // $ alert=command-injection
  execSync(`sum ${_.clone(form).text}`); // $ alert=command-injection
  execSync(`sum ${_.cloneDeep(form).text}`); // $ alert=command-injection
  execSync(`sum ${_.assign({}, form).text}`); // $ alert=command-injection
  execSync(`sum ${_.extend({}, form).text}`); // $ alert=command-injection
  execSync(`sum ${_.defaults({}, form).text}`); // $ alert=command-injection
  execSync(`sum ${_.compact(list)[0]}`); // $ alert=command-injection
  execSync(`sum ${_.uniq(list)[0]}`); // $ alert=command-injection
  execSync(`sum ${_.sortBy(list)[0]}`); // $ alert=command-injection
  execSync(`sum ${_.head(list)}`); // $ alert=command-injection
  execSync(`sum ${_.first(list)}`); // $ alert=command-injection
  execSync(`sum ${_.last(list)}`); // $ alert=command-injection
  execSync(`sum ${_.join(list, ' ')}`); // $ alert=command-injection
  execSync(`sum ${_.trim(text)}`); // $ alert=command-injection
  execSync(`sum ${_.toLower(text)}`); // $ alert=command-injection
  execSync(`sum ${_.toUpper(text)}`); // $ alert=command-injection
  execSync(`sum ${_.toString(text)}`); // $ alert=command-injection
  execSync(`sum ${_.truncate(text)}`); // $ alert=command-injection
  execSync(`sum ${_.capitalize(text)}`); // $ alert=command-injection
  execSync(`sum ${_.camelCase(text)} ${_.kebabCase(text)} ${_.snakeCase(text)}`); // ok: letters and digits
  execSync(`sum ${_.size(list)}`); // ok: nobody says that it is more than a number
  res.end();
});

/** A shell in a container. */
app.post('/containers', async (req: any, res: any) => {
  await docker.getContainer('web').exec({ Cmd: ['sh', '-c', `ls ${req.body.folder}`] }); // $ alert=command-injection
  await docker.createContainer({ Image: 'alpine', Cmd: ['sh', '-c', req.body.script] }); // $ alert=command-injection
  await docker.run('alpine', ['bash', '-c', req.body.script], process.stdout); // $ alert=command-injection
  await docker.getContainer('web').exec({ Cmd: ['ls', req.body.folder] }); // ok: no shell
  await docker.run('alpine', ['ls', '-c', req.body.folder], process.stdout); // ok: no shell
  res.end();
});

const server = fastify();
const params = { id: { type: 'string', format: 'uuid' }, name: { type: 'string' } };
server.post('/head/:id', {
  schema: {
    params,
    querystring: { type: 'object', properties: { sort: { type: 'string', enum: ['asc', 'desc'] }, code: { type: 'string', pattern: '^[A-Z]{3}$' }, any: { type: 'string', pattern: '[A-Z]{3}' } } },
    body: { type: 'object', properties: { lines: { type: 'integer' }, all: { type: 'boolean' }, files: { type: 'array', items: { type: 'string' } }, sizes: { type: 'array', items: { type: 'number' } } } },
  },
}, async (request: any) => {
  execSync(`head -n ${request.body.lines} /var/log/app.log`); // ok: a number by the schema
  execSync(`head ${request.body.all} ${request.body.sizes[0]}`); // ok: no texts
  execSync(`head ${request.params.id} ${request.query.sort} ${request.query.code}`); // ok: texts without room for more
  execSync(`head ${request.body.files[0]}`); // $ alert=command-injection
  execSync(`head ${request.params.name}`); // $ alert=command-injection
  execSync(`head ${request.query.any}`); // $ alert=command-injection
  execSync(`head ${request.body.other}`); // $ alert=command-injection
});
server.route({
  method: 'GET',
  url: '/tail',
  schema: { querystring: { lines: { type: 'integer' } } },
  handler: async (request: any) => {
    execSync(`tail -n ${request.query.lines} /var/log/app.log`); // ok: a number by the schema
    execSync(`tail ${request.query.file}`); // $ alert=command-injection
  },
});
export async function routes(instance: any) {
  instance.post('/pages', { schema: { body: { properties: { page: { type: 'integer' } } } } }, async (request: any, reply: any) => {
    execSync(`print -p ${request.body.page}`); // ok: a number by the schema
    return reply.send(execSync(`print ${request.body.file}`)); // $ alert=command-injection
  });
}
hapi.server().route({
  method: 'GET',
  path: '/ping/{host}',
  options: { validate: { params: Joi.object({ host: Joi.string().token() }), query: { count: Joi.number() } } },
  handler: (request: any) => {
    execSync(`ping -c ${request.query.count} ${request.params.host}`); // ok: a number, and letters and digits
    return execSync(`ping ${request.query.flags}`); // $ alert=command-injection
  },
});
