/** @nestjs/common: the loggers that NestJS brings, headers of answers, and what a request brings to a controller. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { REQUEST } from './rows/requests';
import { LINES, into } from './rows/sinks';

/** Pipes that let through numbers, dates, or one of a few texts. */
const NARROWING = ['ParseIntPipe', 'ParseFloatPipe', 'ParseBoolPipe', 'ParseUUIDPipe', 'ParseEnumPipe', 'ParseDatePipe', 'ParseObjectIdPipe', 'ParseMongoIdPipe', 'ParseULIDPipe'];
const NAMES = ['originalname', 'buffer', 'fieldname', 'mimetype'];

const EXCEPTIONS = 'HttpException BadRequestException UnauthorizedException ForbiddenException NotFoundException ConflictException UnprocessableEntityException InternalServerErrorException';

const model: Model = {
  module: '@nestjs/common',
  functions: {
    ...rows('Logger', 'log error warn debug verbose fatal', LINES),
    ...rows('ConsoleLogger', 'log error warn debug verbose fatal', LINES),
    Header: { acts: { act: 'set-header', parts: { name: 'argument[0]', value: 'argument[1]' } } },
    // An object that they are given is the body of the answer.
    ...rows(undefined, EXCEPTIONS, into('error', 'argument[0]', 'argument[0].*')),
  },
  enters: [
    { decorators: ['Param', 'Headers', 'HostParam'], unlessGiven: NARROWING, brings: [''], flat: [''], answers: [{ kind: 'markup', media: 'page' }] },
    { decorators: ['Body', 'Query', 'RawBody'], unlessGiven: NARROWING, brings: [''], answers: [{ kind: 'markup', media: 'page' }] },
    { decorators: ['Req', 'Request'], brings: REQUEST },
    { decorators: ['UploadedFile'], brings: NAMES },
    { decorators: ['UploadedFiles'], brings: NAMES.flatMap((name) => [`*.${name}`, `*.*.${name}`]) },
  ],
};

export default model;
