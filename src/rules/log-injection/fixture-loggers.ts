/** Loggers that write lines, and those that write objects. */
import { Body, ConsoleLogger, Controller, Logger, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { MessageBody, SubscribeMessage } from '@nestjs/websockets';
import { IsEnum, IsString, IsUUID, Matches } from 'class-validator';
import consola from 'consola';
import createDebug from 'debug';
import log4js from 'log4js';
import loglevel from 'loglevel';
import npmlog from 'npmlog';
import pino from 'pino';
import signale from 'signale';
import { Server } from 'socket.io';
import { colorConsole } from 'tracer';
import { Logger as TsLogger } from 'tslog';
import winston from 'winston';

declare const app: any;
declare const auditLogger: any;
declare const securityLog: any;
declare const logger: any;
declare const fastify: any;

const debug = createDebug('orders');
const lines = log4js.getLogger('orders');
const text = winston.createLogger({ format: winston.format.combine(winston.format.timestamp(), winston.format.printf(({ level, message }: any) => `${level} ${message}`)) });
const simple = winston.createLogger({ format: winston.format.simple() });
const json = winston.createLogger({ format: winston.format.json() });
const objects = pino();
const small = new TsLogger({ name: 'orders' });
const io = new Server(3000);

app.get('/debug', (req: any, res: any) => {
  debug('asked for ' + req.query.q); // $ alert=log-injection:info
  res.end();
});

app.get('/log4js', (req: any, res: any) => {
  lines.info(`asked for ${req.query.q}`); // $ alert=log-injection:info
  res.end();
});

app.get('/consola', (req: any, res: any) => {
  consola.info(`asked for ${req.query.q}`); // $ alert=log-injection:info
  res.end();
});

app.get('/tslog', (req: any, res: any) => {
  small.info(`asked for ${req.query.q}`); // $ alert=log-injection:info
  res.end();
});

app.get('/winston', (req: any, res: any) => {
  text.info('transfer to ' + req.query.account); // $ alert=log-injection:warning
  res.end();
});

app.get('/simple', (req: any, res: any) => {
  simple.warn('access denied to ' + req.query.account); // $ alert=log-injection:warning
  res.end();
});

app.get('/audit', (req: any, res: any) => {
  auditLogger.info(`role of ${req.query.name} changed`); // $ alert=log-injection:warning
  res.end();
});

app.get('/security', (req: any, res: any) => {
  securityLog.warn('attempt by ' + req.query.name); // $ alert=log-injection:warning
  res.end();
});

app.get('/stderr', (req: any, res: any) => {
  process.stderr.write(`asked for ${req.query.q}\n`); // $ alert=log-injection:info
  res.end();
});

app.get('/objects', (req: any, res: any) => {
  json.info('transfer to ' + req.query.account); // ok: a line break is written out in JSON
  objects.info('transfer to ' + req.query.account); // ok: JSON
  objects.info({ account: req.query.account }, 'transfer'); // ok: a field
  auditLogger.info('role changed', { role: req.query.role }); // ok: a field
  logger.info('transfer to ' + req.query.account); // ok: nobody knows what it writes
  res.end();
});

fastify.get('/own', async (request: any, reply: any) => {
  request.log.info('asked for ' + request.query.q); // ok: JSON
  return reply.send({});
});

io.on('connection', (socket: any) => {
  socket.on('message', (message: any) => {
    console.log('message: ' + message.text); // $ alert=log-injection:info
  });
  socket.on('room', (room: string) => {
    console.log(`joined ${room}`); // $ alert=log-injection:info
  });
  socket.on('disconnect', (reason: string) => {
    console.log('gone: ' + reason); // ok: the library says why
  });
});

enum Kind {
  In = 'in',
  Out = 'out',
}

class Payment {
  @IsUUID()
  id!: string;

  @IsEnum(Kind)
  kind!: Kind;

  @Matches(/^[A-Z0-9]+$/)
  code!: string;

  @IsString()
  reference!: string;
}

@Controller('payments')
export class Payments {
  private readonly logger = new Logger(Payments.name);
  private readonly own = new ConsoleLogger();

  @Post()
  pay(@Body() payment: Payment) {
    this.logger.log(`payment ${payment.id} ${payment.kind} ${payment.code}`); // ok: an id, one of two, letters and digits
    this.logger.log(`reference ${payment.reference}`); // $ alert=log-injection:warning
  }

  @Post(':id')
  note(@Param('id', ParseUUIDPipe) id: string, @Query('note') note: string) {
    this.own.warn(`payment ${id}`); // ok: an id
    this.own.warn('payment with ' + note); // $ alert=log-injection:warning
  }

  @SubscribeMessage('note')
  said(@MessageBody('note') note: string) {
    this.logger.log(`note ${note}`); // $ alert=log-injection:info
  }
}

export const handler = async (event: any) => {
  console.log('hello ' + event.queryStringParameters.name); // $ alert=log-injection:info
  console.log('name', JSON.stringify(event.queryStringParameters.name)); // ok: in quotes
  return { statusCode: 200 };
};

export async function action({ request }: any) {
  const form = await request.formData();
  console.log('note ' + form.get('note')); // $ alert=log-injection:info
}

const storage = {
  filename(_req: any, file: any, callback: any) {
    console.log('uploaded ' + file.originalname); // $ alert=log-injection:info
    callback(null, 'kept');
  },
};
void storage;

const { combine, timestamp, printf } = winston.format;
const line = printf(({ level, message }: any) => `${level} ${message}`);
const named = winston.createLogger({ format: combine(timestamp(), line) });
const traced = colorConsole();

app.get('/named', (req: any, res: any) => {
  named.warn('asked for ' + req.query.q); // $ alert=log-injection:info
  res.end();
});

app.get('/tracer', (req: any, res: any) => {
  traced.warn('asked for ' + req.query.q); // $ alert=log-injection:info
  res.end();
});

app.get('/npmlog', (req: any, res: any) => {
  npmlog.warn('web', 'asked for ' + req.query.q); // $ alert=log-injection:info
  res.end();
});

app.get('/loglevel', (req: any, res: any) => {
  loglevel.warn('asked for ' + req.query.q); // $ alert=log-injection:info
  res.end();
});

app.get('/signale', (req: any, res: any) => {
  signale.warn('asked for ' + req.query.q); // $ alert=log-injection:info
  res.end();
});

app.get('/formats', (req: any, res: any) => {
  console.log('%j', req.query.q); // ok: written with quotes around it
  console.log('%s %j', 'asked for', req.query.q); // ok: written with quotes around it
  console.log('%j %s', 'asked for', req.query.q); // $ alert=log-injection:info
  res.end();
});

// Functions of aws-lambda, under names of their own.
exports.asked = async (event: any) => {
  console.log('asked for ' + event.queryStringParameters.q); // $ alert=log-injection:info
};

exports.answered = async (event: any) => {
  console.log('asked for ' + JSON.parse(event.body).q); // $ alert=log-injection:info
  return { statusCode: 200 };
};

exports.clicked = async (event: any) => {
  console.log('asked for ' + event.target.value); // ok: nothing tells that it is a request
};

exports.queued = async (event: any, context: any) => {
  for (const record of event.Records) console.log(context.awsRequestId + record.body); // $ alert=log-injection:info
};

exports.handler = async (event: any) => {
  for (const record of event.Records) console.log('got ' + record.body); // $ alert=log-injection:info
};
