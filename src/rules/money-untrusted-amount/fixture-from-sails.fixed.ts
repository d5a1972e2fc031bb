/** Actions of Sails. */
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

module.exports = {
  inputs: { id: { type: 'string' } },
  fn: async function (inputs: any, exits: any) { charge(inputs.amount); // $ alert=money-untrusted-amount
  },
};
module.exports.find = function (req: any, res: any) { charge(req.param('id')); // $ alert=money-untrusted-amount
  charge(req.allParams().x); // $ alert=money-untrusted-amount
};
