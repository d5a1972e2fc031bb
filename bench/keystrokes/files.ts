/** Files of the corpus that are typed in: three of each length, TypeScript and JavaScript. */

export interface Length {
  /** About so many. */
  readonly lines: number;
  /** Below the folder of the corpus. */
  readonly files: readonly string[];
  /** Milliseconds, where more is promised than a multiple of the parse. */
  readonly most?: number;
}

export const LENGTHS: readonly Length[] = [
  {
    lines: 200,
    files: [
      'evershop-evershop/src/modules/checkout/services/package/packageManager.ts',
      'reactioncommerce-api-plugin-orders/src/mutations/cancelOrderItem.js',
      'oidc-provider/lib/models/formats/jwt.js',
    ],
  },
  {
    lines: 1000,
    files: ['ledgerhq-live-common/src/wallet-api/Exchange/server.ts', 'tanstack-query-core/src/queryObserver.ts', 'ghost/core/server/services/comments/comments-service.js'],
    most: 50,
  },
  { lines: 5000, files: ['zod/src/v3/types.ts', 'zod/src/v4/core/schemas.ts', 'mongoose/lib/model.js'] },
];
