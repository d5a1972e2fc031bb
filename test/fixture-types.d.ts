/* eslint-disable @typescript-eslint/no-explicit-any -- any, as in fixture-modules.d.ts: the fixtures are checked, not the packages */
/** Packages of which fixtures name a type, and globals of other platforms. */
declare module '@prisma/client' {
  export const PrismaClient: any;
  export type PrismaClient = any;
  export namespace Prisma {
    const Decimal: any, raw: any, sql: any;
    type Decimal = any;
  }
}
declare module '@prisma/client/runtime/library' {
  export const Decimal: any;
  export type Decimal = any;
}
declare module 'typeorm' {
  export const Column: any, DataSource: any, Entity: any, EntitySchema: any, PrimaryGeneratedColumn: any, Table: any, TableColumn: any;
  export const Raw: any, createConnection: any, getConnection: any, getManager: any, getRepository: any;
  export type DataSource = any;
  export type EntityManager = any;
  export type QueryRunner = any;
  export type Repository<T> = T extends unknown ? any : never;
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
declare module '@nestjs/axios' {
  export class HttpService {
    [name: string]: any;
  }
}

declare module '@nestjs/jwt' {
  export const JwtModule: any;
  export class JwtService {
    constructor(options?: object);
    [name: string]: any;
  }
}
declare module 'nestjs-pino' {
  export const PinoLogger: any, Logger: any;
  export type PinoLogger = any;
  export type Logger = any;
}
declare module 'applicationinsights' {
  export const TelemetryClient: any, defaultClient: any;
  export type TelemetryClient = any;
  export type defaultClient = any;
}
declare module '@microsoft/applicationinsights-web' {
  export const ApplicationInsights: any;
  export type ApplicationInsights = any;
}
declare module '@nestjs/microservices' {
  export const EventPattern: any, MessagePattern: any, Payload: any;
  export const ClientProxy: any;
  export type ClientProxy = any;
}
declare module '@aws-sdk/client-dynamodb' {
  export const DeleteCommand: any, DeleteItemCommand: any, DynamoDBClient: any, ExecuteStatementCommand: any, QueryCommand: any, ScanCommand: any;
  export type DynamoDBClient = any;
}
declare module 'discord.js' {
  export const Client: any, Message: any, REST: any, TextChannel: any, WebhookClient: any;
  export type Message = any;
  export type TextChannel = any;
  export type WebhookClient = any;
}
declare module 'rollbar' {
  const Rollbar: any;
  type Rollbar = any;
  export default Rollbar;
}
declare module 'express' {
  export type ErrorRequestHandler = any;
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- as the package has it
  export type Request<P = any, R = any, B = any> = any;
  export type RequestHandler = any;
  export type Response = any;
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
  export type FastifyInstance = any;
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- as the package has it
  export type FastifyRequest<T = any> = any;
  export const fastify: any;
  export default fastify;
}
declare module 'hono' {
  export type Context = any;
  export const Hono: any;
}
declare module '@hapi/hapi' {
  export type Request = any;
  export const server: any;
  export const Server: any;
}
declare module 'next/server' {
  export const NextResponse: any;
  export type NextRequest = any;
}
declare module '@adonisjs/core/http' {
  export type HttpContext = any;
}
declare module '@angular/platform-browser' {
  export type DomSanitizer = any;
}
declare module '@angular/router' {
  export type ActivatedRoute = any;
}
declare module '@azure/functions' {
  export const app: any;
  export type HttpRequest = any;
  export type InvocationContext = any;
}
declare module '@remix-run/node' {
  export const createCookie: any, createCookieSessionStorage: any, createSessionStorage: any, createMemorySessionStorage: any, createFileSessionStorage: any;
  export const createArcTableSessionStorage: any, createWorkersKVSessionStorage: any;
  export const data: any, defer: any, json: any, redirect: any, redirectDocument: any, replace: any;
  export type ActionFunctionArgs = any;
  export type LoaderFunctionArgs = any;
}
declare module 'next' {
  export type GetServerSideProps = any;
  export type GetServerSidePropsContext = any;
  export type NextApiHandler = any;
  export type NextApiRequest = any;
  export type NextApiResponse = any;
}
declare module 'socket.io' {
  export const Server: any;
  export type Socket = any;
  const io: any;
  export default io;
}
declare module 'superstruct' {
  export const any: any, array: any, assert: any, boolean: any, create: any, enums: any, is: any, integer: any, literal: any, mask: any, nullable: any, number: any;
  export const object: any, optional: any, pattern: any, size: any, string: any, type: any, union: any;
  export type Infer<T> = T extends unknown ? any : never;
}
declare module 'valibot' {
  export const any: any, array: any, boolean: any, creditCard: any, cuid2: any, digits: any, hexadecimal: any, imei: any, ip: any, ipv4: any;
  export const isoDate: any, isoDateTime: any, isoTimestamp: any, literal: any, nanoid: any, nullable: any, nullish: any, number: any, object: any, optional: any;
  export const parse: any, parseAsync: any, picklist: any, pipe: any, regex: any, safeParse: any, safeParseAsync: any, strictObject: any, string: any, ulid: any, union: any, uuid: any;
  const values: any;
  export { values as enum };
  export type InferOutput<T> = T extends unknown ? any : never;
}
declare module 'aws-lambda' {
  export type APIGatewayProxyHandler = any;
  export type S3Event = any;
  export type SQSEvent = any;
  export type APIGatewayProxyEvent = any;
  export type AppSyncResolverEvent = any;
  export type Context = any;
  export type Handler = any;
}
declare const Bun: any;
declare const Match: any;
declare const check: any;
declare function importScripts(...addresses: unknown[]): void;
declare const CryptoJS: any;
declare const forge: any;
declare const Deno: any;
declare namespace JSX {
  interface IntrinsicElements {
    [name: string]: unknown;
  }
}
declare module 'ngx-cookie-service' {
  export class CookieService {
    set(name: string, value: string, ...options: unknown[]): void;
    put(name: string, value: string, options?: object): void;
    delete(name: string): void;
  }
}
// A file of the project that is not there.
declare module '*/models/user' {
  export const User: any;
}
