/** Events whose type is declared. */
import { APIGatewayProxyEvent, APIGatewayProxyHandler, SQSEvent, S3Event } from 'aws-lambda';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

export const a: APIGatewayProxyHandler = async (e: any) => {
  charge(e.body); // $ alert=money-untrusted-amount
  charge(e.pathParameters!.amount); // $ alert=money-untrusted-amount
};
export async function b(evt: SQSEvent) { for (const r of evt.Records) charge(r.body); // $ alert=money-untrusted-amount
}
export const c = async (e: APIGatewayProxyEvent) => { charge(e.queryStringParameters?.x); // $ alert=money-untrusted-amount
};
export const d = async (e: S3Event) => { charge(e.Records[0].s3.object.key); // $ alert=money-untrusted-amount
};
