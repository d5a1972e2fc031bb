/** Functions of Azure before version 4 of @azure/functions. */
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

module.exports = async function (context: any, req: any) {
  charge(req.query.total); // $ alert=money-untrusted-amount
  charge(req.body.x); // $ alert=money-untrusted-amount
  charge(context.req.query.total); // $ alert=money-untrusted-amount
  charge(context.log); // ok: nobody outside chose it
};
