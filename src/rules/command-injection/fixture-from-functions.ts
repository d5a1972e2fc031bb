/** What starts a function in a cloud, over a broker, over a socket, in a workflow: each of it was sent by somebody. */
import github from '@actions/github';
import { app } from '@azure/functions';
import { cloudEvent } from '@google-cloud/functions-framework';
import type { AppSyncResolverEvent, Handler, SQSEvent } from 'aws-lambda';
import middy from '@middy/core';
import { exec, execSync } from 'node:child_process';
import functions from 'firebase-functions';
import { connect, connectAsync } from 'mqtt';
import { WebSocketServer } from 'ws';

declare const logged: any;
declare const module: any;

/** Whatever it is called: nothing else has these. */
export const convert = async (event: any) => execSync(`convert ${event.queryStringParameters.file} /tmp/out`); // $ alert=command-injection
export const remove = async ({ pathParameters: { id } = {} as any }) => execSync(`rm -rf /tmp/${id}`); // $ alert=command-injection
export const read = async (e: any) => execSync(`cat <<< ${e.isBase64Encoded ? Buffer.from(e.body, 'base64').toString() : e.body}`); // $ alert=command-injection
export const scan = async (event: any) => {
  for (const record of event.Records) execSync(`clamscan /tmp/${record.s3.object.key}`); // $ alert=command-injection
};
export const resolve = async (event: AppSyncResolverEvent) => execSync(`look ${event.arguments.name}`); // $ alert=command-injection
export const declared: Handler = async (sent: any) => execSync(`look ${sent.body}`); // $ alert=command-injection
export const tick = async (event: any) => execSync(`tick ${event.name}`); // ok: of a tick nobody outside says anything

/** In the object that a module exports, and inside of a wrapper. */
module.exports = {
  handler: async (event: any) => execSync(`look ${event.body}`), // $ alert=command-injection
  helper: async (event: any) => execSync(`look ${event.body}`), // ok: nothing says who calls it
};
const base = async (event: any, _context: unknown) => execSync(`look ${event.body}`); // $ alert=command-injection
export const wrapped = middy(base).use(logged());

/** A function by its name, handed to a list that came in. */
async function each(record: any) {
  execSync(`play ${JSON.parse(record.body).file}`);
}
export const played = async (event: SQSEvent) => Promise.all(event.Records.map(each)); // $ alert=command-injection
async function counted(record: any) {
  execSync(`play ${Number(record.body)}`);
}
export const playedToo = async (event: SQSEvent) => Promise.all(event.Records.map(counted)); // ok: a number

/** Google, Firebase, Azure. */
cloudEvent('unpack', (event: any) => exec(`tar xzf ${event.data.name}`)); // $ alert=command-injection
export const published = (message: any, _context: unknown) => exec(`say ${Buffer.from(message.data, 'base64').toString()}`); // $ alert=command-injection
export const finalized = (file: any, _context: unknown) => exec(`identify ${file.name}`); // $ alert=command-injection
export const uploaded = functions.storage.object().onFinalize((object: any) => exec(`identify ${object.name}`)); // $ alert=command-injection
export const told = functions.pubsub.topic('x').onPublish((message: any) => exec(`say ${message.json.text}`)); // $ alert=command-injection
export const sized = functions.storage.object().onFinalize((object: any) => exec(`note ${object.size}`)); // ok: the bucket has counted it
app.serviceBusQueue('jobs', { handler: (job: any) => exec(`run ${job.name}`) }); // $ alert=command-injection
app.timer('clean', { handler: (timer: any) => exec(`clean ${timer.schedule}`) }); // ok: the program's own clock

/** Brokers and sockets. */
const client = connect('mqtt://broker');
client.on('message', (topic: string, payload: Buffer) => {
  exec(`set ${payload}`); // $ alert=command-injection
  exec(`set ${topic.length}`); // ok: a number
});
client.on('error', (error: Error) => exec(`note ${error.name}`)); // ok: nobody sends it
connectAsync('mqtt://broker').then((other: any) => other.on('message', (topic: string) => exec(`set ${topic}`))); // $ alert=command-injection
new WebSocketServer({ port: 80 }).on('connection', (peer: any) => {
  peer.onmessage = ({ data }: any) => exec(`say ${data}`); // $ alert=command-injection
  peer.onclose = ({ code }: any) => exec(`say ${code}`); // ok: a number that the socket gives
  peer.on('message', said.bind(null)); // the function says it
});
function said(text: string) {
  exec(`say ${text}`); // $ alert=command-injection
}

/** Whoever opens a pull request or an issue writes these. */
const { payload } = github.context;
execSync(`echo ${payload.pull_request.title}`); // $ alert=command-injection
execSync(`echo ${payload.pull_request.body}`); // $ alert=command-injection
execSync(`git checkout ${github.context.payload.pull_request?.head.ref}`); // $ alert=command-injection
execSync(`echo ${payload.issue.title}`); // $ alert=command-injection
execSync(`echo ${payload.issue.body}`); // $ alert=command-injection
execSync(`echo ${payload.comment.body}`); // $ alert=command-injection
execSync(`echo ${payload.head_commit.message}`); // $ alert=command-injection
execSync(`git checkout ${payload.pull_request.head.sha}`); // ok: a digest
execSync(`git checkout ${payload.repository.default_branch}`); // ok: whoever has the repository
