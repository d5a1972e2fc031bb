'use server';

import { z } from 'zod';

const schema = z.object({ productId: z.string(), quantity: z.number() });

export async function signUp(userInfo: any) {
  console.log('sign up', Object.keys(userInfo)); // $ alert=pii-logged
  console.log(JSON.stringify(userInfo.plan)); /* $ alert=log-injection */ // ok: one field
  return userInfo;
}

export async function save(formData: FormData) {
  console.log(Object.keys(formData)); // $ alert=pii-logged
  console.log(JSON.stringify(formData.get('plan'))); /* $ alert=log-injection */ // ok: one field
}

export async function order(input: unknown) {
  const parsed = schema.parse(input);
  console.log(parsed); // ok: the schema says that nothing of a person is in it
}

export async function remove(id: string, quantity: number, values: { productId: string }) {
  console.log(JSON.stringify(id), quantity, values); /* $ alert=log-injection */ // ok: the types say that nothing of a person is in them
}
