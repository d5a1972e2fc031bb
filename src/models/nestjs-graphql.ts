/** @nestjs/graphql: what a query brings to a resolver. */
import type { Model } from '../engine/model';

const model: Model = { module: '@nestjs/graphql', enters: [{ decorators: ['Args'], unlessGiven: ['ParseIntPipe', 'ParseFloatPipe', 'ParseBoolPipe', 'ParseUUIDPipe', 'ParseEnumPipe'], brings: [''] }] };

export default model;
