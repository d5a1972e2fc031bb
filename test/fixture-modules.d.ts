/**
 * Packages that fixtures import and that package.json does not list, or that bring no types (accounting, bn.js, numeral): all they give is `any`. What else
 * it lists (decimal.js, zod, the modules of Node) must not stand here, or its real types would be hidden.
 */
declare module '@adyen/api-library';
declare module '@datadog/browser-rum';
declare module '@dinero.js/core';
declare module '@faker-js/faker';
declare module '@faker-js/faker/*';
declare module '@fastify/jwt';
declare module '@mikro-orm/core';
declare module '@mollie/api-client';
declare module '@nestjs/common';
declare module '@nestjs/graphql';
declare module '@nestjs/jwt';
declare module '@nestjs/mongoose';
declare module '@noble/hashes/*';
declare module '@paddle/paddle-node-sdk';
declare module '@paypal/paypal-server-sdk';
declare module '@sentry/browser';
declare module '@sentry/node';
declare module '@shopify/shopify-api';
declare module '@woocommerce/woocommerce-rest-api';
declare module 'accounting';
declare module '@trpc/server';
declare module 'argon2';
declare module 'axios';
declare module 'bcrypt';
declare module '@typegoose/typegoose';
declare module 'better-sqlite3';
declare module 'braintree';
declare module 'bunyan';
declare module 'ccxt';
declare module 'chance';
declare module 'class-validator';
declare module 'coinbase-commerce-node';
declare module 'cookie-parser';
declare module 'cookie-session';
declare module 'crypto-js';
declare module 'crypto-js/*';
declare module 'debug';
declare module 'dotenv';
declare module 'express-jwt';
declare module 'express-session';
declare module 'gocardless-nodejs';
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
declare module 'kysely';
declare module 'lodash';
declare module 'lodash/*';
declare module 'log4js';
declare module 'loglevel';
declare module 'mathjs';
declare module 'md5';
declare module 'md5-hex';
declare module 'morgan';
declare module 'mysql2';
declare module 'nanoid';
declare module 'nanoid/non-secure';
declare module 'next-auth';
declare module 'node-fetch';
declare module 'node-forge';
declare module 'nodemailer';
declare module 'numeral';
declare module 'object-hash';
declare module 'passport-jwt';
declare module 'pg';
declare module 'pino';
declare module 'plaid';
declare module 'posthog-js';
declare module 'razorpay';
declare module 'react';
declare module 'redis';
declare module 'sequelize-typescript';
declare module 'routing-controllers';
declare module 'sha1';
declare module 'shortid';
declare module 'signale';
declare module 'simpl-schema';
declare module 'spark-md5';
declare module 'square';
declare module 'ts-md5';
declare module 'tslog';
declare module 'typeorm';
declare module 'type-graphql';
declare module 'undici';
declare module 'uniqid';
declare module 'uuid';
declare module 'viem';
declare module 'viem/accounts';
declare module 'web3';
declare module 'web3-utils';
declare module 'winston';
declare module 'ws';
/* eslint-disable @typescript-eslint/no-explicit-any -- any, as the modules above: the fixtures are checked, not the packages */
declare module '@prisma/client' {
  export const PrismaClient: any;
  export namespace Prisma {
    const Decimal: any;
    type Decimal = any;
  }
}
declare module '@prisma/client/runtime/library' {
  export const Decimal: any;
  export type Decimal = any;
}
declare module 'bn.js' {
  const BN: any;
  type BN = any;
  export default BN;
}
declare module 'ethers' {
  export const BigNumber: any, HDNodeWallet: any, Wallet: any, ethers: any, utils: any;
  export const formatEther: any, formatUnits: any, parseEther: any, parseUnits: any;
  export type BigNumber = any;
}
declare module 'stripe' {
  const Stripe: any;
  namespace Stripe {
    type Charge = any;
    type Event = any;
    type Invoice = any;
    type PaymentIntent = any;
    namespace Checkout {
      type Session = any;
    }
  }
  export default Stripe;
}
/* eslint-enable @typescript-eslint/no-explicit-any */

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
