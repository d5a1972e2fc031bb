/** Pages of the app of next/server. */
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

export async function CheckoutPage(props: any) {
  charge(props.searchParams.q); // $ alert=money-untrusted-amount
}
export async function generateMetadata({ params }: any) {
  charge(params.amount); // $ alert=money-untrusted-amount
}
export default async function Page({ params, searchParams }: any) {
  const { amount } = await params;
  charge(amount); // $ alert=money-untrusted-amount
  charge(searchParams.q); // $ alert=money-untrusted-amount
  async function act(formData: FormData) {
    'use server';
    charge(formData.get('x')); // $ alert=money-untrusted-amount
    const raw = Object.fromEntries(formData.entries());
    charge(raw.name); // $ alert=money-untrusted-amount
    const raw2 = Object.fromEntries(formData);
  }
}
