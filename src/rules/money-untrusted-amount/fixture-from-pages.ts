/** Pages of next, before they are made. */
import type { NextApiHandler, NextApiRequest, NextApiResponse, GetServerSideProps, GetServerSidePropsContext } from 'next';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  charge(req.query.a); // $ alert=money-untrusted-amount
  charge(req.body.a); // $ alert=money-untrusted-amount
  charge(req.cookies.a); // $ alert=money-untrusted-amount
  charge(req.headers.a); // $ alert=money-untrusted-amount
  charge(req.method); // ok: nobody outside chose it
  const { amount } = req.query;
  charge(amount); // $ alert=money-untrusted-amount
}
export const getServerSideProps: GetServerSideProps = async (context: any) => {
  charge(context.query.a); // $ alert=money-untrusted-amount
  charge(context.params.a); // $ alert=money-untrusted-amount
  charge(context.req.headers.a); // $ alert=money-untrusted-amount
  charge(context.req.cookies.a); // $ alert=money-untrusted-amount
  charge(context.locale); // ok: nobody outside chose it
  return { props: {} };
};
export async function getServerSideProps2() {}
export const take: NextApiHandler = async (given: any) => charge(given.query.a); // $ alert=money-untrusted-amount
export const amountOf = (given: NextApiRequest) => charge(given.query.a); // $ alert=money-untrusted-amount
export const pay = (given: GetServerSidePropsContext) => charge(given.query.a); // $ alert=money-untrusted-amount
