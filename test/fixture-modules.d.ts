/**
 * Packages that fixtures import and that package.json does not list: all they give is `any`. What it lists (decimal.js, the modules
 * of Node) must not stand here, or its real types would be hidden.
 */
declare module '@datadog/browser-rum';
declare module '@faker-js/faker';
declare module '@faker-js/faker/*';
declare module '@fastify/jwt';
declare module '@nestjs/common';
declare module '@nestjs/graphql';
declare module '@nestjs/jwt';
declare module '@noble/hashes/*';
declare module '@sentry/browser';
declare module '@sentry/node';
declare module '@trpc/server';
declare module 'argon2';
declare module 'axios';
declare module 'bcrypt';
declare module 'big.js';
declare module 'bignumber.js';
declare module 'bunyan';
declare module 'chance';
declare module 'cookie-parser';
declare module 'cookie-session';
declare module 'crypto-js';
declare module 'crypto-js/*';
declare module 'currency.js';
declare module 'debug';
declare module 'decimal.js-light';
declare module 'dinero.js';
declare module 'dotenv';
declare module 'ethers';
declare module 'express-jwt';
declare module 'express-session';
declare module 'firebase-functions';
declare module 'got';
declare module 'graphql';
declare module 'hash.js';
declare module 'hono/jwt';
declare module 'iron-session';
declare module 'jose';
declare module 'js-md5';
declare module 'js-sha1';
declare module 'jsonwebtoken';
declare module 'knex';
declare module 'lodash';
declare module 'lodash/*';
declare module 'log4js';
declare module 'loglevel';
declare module 'md5';
declare module 'md5-hex';
declare module 'mongoose';
declare module 'morgan';
declare module 'mysql2';
declare module 'nanoid';
declare module 'nanoid/non-secure';
declare module 'next-auth';
declare module 'node-fetch';
declare module 'node-forge';
declare module 'nodemailer';
declare module 'object-hash';
declare module 'passport-jwt';
declare module 'pg';
declare module 'pino';
declare module 'posthog-js';
declare module 'react';
declare module 'redis';
declare module 'routing-controllers';
declare module 'sha1';
declare module 'shortid';
declare module 'signale';
declare module 'spark-md5';
declare module 'stripe';
declare module 'ts-md5';
declare module 'tslog';
declare module 'type-graphql';
declare module 'undici';
declare module 'uniqid';
declare module 'uuid';
declare module 'viem/accounts';
declare module 'winston';
declare module 'ws';
declare module 'zod' {
  /* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unused-vars -- any, as the modules above: the fixtures are checked, not zod */
  export const z: any;
  export namespace z {
    type infer<T> = any;
  }
  /* eslint-enable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unused-vars */
}

/* eslint-disable @typescript-eslint/no-explicit-any -- any, as the modules above; their types are named in fixtures */
declare module 'express' {
  export type Request = any;
  export const Router: any;
  const express: any;
  export default express;
}
declare module 'koa' {
  export type Context = any;
  const Koa: any;
  export default Koa;
}
declare module 'fastify' {
  export type FastifyRequest = any;
  const fastify: any;
  export default fastify;
}
declare module 'hono' {
  export type Context = any;
  export const Hono: any;
}
declare module '@hapi/hapi' {
  export type Request = any;
}
declare module 'next/server' {
  export type NextRequest = any;
}
declare module 'aws-lambda' {
  export type APIGatewayProxyEvent = any;
}
/* eslint-enable @typescript-eslint/no-explicit-any */

declare namespace JSX {
  interface IntrinsicElements {
    [name: string]: unknown;
  }
}
