/** @nestjs/core: which origins an application lets in. */
import type { Model } from '../engine/model';
import { allowingOrigins, EVERYBODY } from './rows/origins';

const model: Model = {
  module: '@nestjs/core',
  functions: { 'NestFactory.create': allowingOrigins(['argument[2].cors', 'argument[1].cors']) },
  conventions: [{ receivers: ['app', 'application', 'server'], methods: ['enableCors'], behaviour: allowingOrigins(['argument[0]'], { defaults: EVERYBODY }) }],
};

export default model;
