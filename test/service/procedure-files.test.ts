/** Procedures whose beginning and whose schemas stand in other files: what their schemas let through. */
import assert from 'node:assert/strict';
import { findingsIn } from './in-memory';

const FILES = {
  'trpc.ts': `import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
export const adminProcedure = t.procedure.use(isAdmin);
`,
  'claims.types.ts': `import { z } from 'zod';
import { ClaimSource } from '@prisma/client';
export const ZClaim = z.object({ name: z.string().min(1), seats: z.number().int() });
export const ZUpdateClaim = z.object({ id: z.string(), data: ZClaim });
export const ZFindClaims = z.object({ source: z.nativeEnum(ClaimSource), text: z.string() });
`,
  'claims.ts': `import { PrismaClient } from '@prisma/client';
import { sql } from 'kysely';
import { adminProcedure } from './trpc';
import { ZFindClaims, ZUpdateClaim } from './claims.types';
const prisma = new PrismaClient();
export const update = adminProcedure.input(ZUpdateClaim).mutation(({ input: { id, data } }) => prisma.claim.update({ where: { id }, data }));
export const open = adminProcedure.mutation(({ input }) => prisma.claim.update({ where: { id: input.id }, data: input.data }));
export const find = adminProcedure.input(ZFindClaims).query(({ input }) => [sql.lit(input.source), sql.lit(input.text)]);
`,
};

describe('procedures that another file begins', () => {
  it('are handed what their schemas let through, and all of it where they have none', async () => {
    const found = (await findingsIn(FILES)).map(({ place, ruleId, message }) => `${place.from.line + 1} ${ruleId} ${/input[.\w]*/.exec(message.what)?.[0]}`);
    assert.deepEqual(found, ['7 mass-assignment input.data', '8 sql-injection input.text']);
  });
});
