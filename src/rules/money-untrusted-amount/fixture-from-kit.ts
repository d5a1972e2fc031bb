/** Loaders and actions of SvelteKit. */
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

export const load = async ({ params, url, cookies, request }: any) => {
  charge(url.searchParams.get('q')); // $ alert=money-untrusted-amount
  charge(cookies.get('x')); // $ alert=money-untrusted-amount
};
export const actions = {
  default: async ({ request }: any) => { const d = await request.formData(); charge(d.get('x')); // $ alert=money-untrusted-amount
  },
};
export const GET = async ({ url, params }: any) => { charge(url.searchParams.get('q')); // $ alert=money-untrusted-amount
  charge(params.amount); // $ alert=money-untrusted-amount
};
export const POST = async ({ request }: any) => { charge((await request.json()).x); // $ alert=money-untrusted-amount
};
