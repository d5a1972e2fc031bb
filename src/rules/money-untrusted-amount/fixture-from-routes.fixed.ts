/** Routes of next. */
import { NextRequest, NextResponse } from 'next/server';
import { cookies, headers } from 'next/headers';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

export async function POST(request: Request, { params }: { params: { amount: string } }) {
  charge((await request.json()).x); // $ alert=money-untrusted-amount
  const { y } = await request.json();
  charge(y); // $ alert=money-untrusted-amount
  charge(await request.text()); // $ alert=money-untrusted-amount
  const form = await request.formData();
  charge(form.get('x')); // $ alert=money-untrusted-amount
  charge(params.amount); // $ alert=money-untrusted-amount
  charge(request.url); // $ alert=money-untrusted-amount
  const { searchParams } = new URL(request.url);
  charge(searchParams.get('q')); // $ alert=money-untrusted-amount
  charge(request.headers.get('x')); // $ alert=money-untrusted-amount
}
export async function GET(req: NextRequest, ctx: any) {
  charge(req.nextUrl.searchParams.get('a')); // $ alert=money-untrusted-amount
  charge(req.cookies.get('a')?.value); // $ alert=money-untrusted-amount
  charge(req.headers.get('a')); // $ alert=money-untrusted-amount
  charge((await ctx.params).amount); // $ alert=money-untrusted-amount
  const jar = await cookies();
  charge(jar.get('x')?.value); // $ alert=money-untrusted-amount
  const h = headers();
  charge(h.get('x-forwarded-host')); // $ alert=money-untrusted-amount
  charge(cookies().get('x').value); // $ alert=money-untrusted-amount
}
export async function PUT(req: any) {
  const body = await req.json();
  charge(body.x); // $ alert=money-untrusted-amount
  charge(req.url); // $ alert=money-untrusted-amount
}
export const DELETE = async (_req: any, { params }: any) => {
  const { amount } = await params;
  charge(amount); // $ alert=money-untrusted-amount
};
