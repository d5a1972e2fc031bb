/** Loaders and actions of Remix. */
import type { LoaderFunctionArgs, ActionFunctionArgs } from '@remix-run/node';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

export async function loader({ params, request }: LoaderFunctionArgs) {
  charge(params.amount); // $ alert=money-untrusted-amount
  const url = new URL(request.url);
  charge(url.searchParams.get('q')); // $ alert=money-untrusted-amount
}
export const action = async ({ request }: ActionFunctionArgs) => {
  const form = await request.formData();
  charge(form.get('x')); // $ alert=money-untrusted-amount
  charge(String(form.get('x'))); // $ alert=money-untrusted-amount
};
