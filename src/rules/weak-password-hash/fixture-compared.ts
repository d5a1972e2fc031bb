/** A module that compares what it keeps with what somebody types: so nothing is hashed. */
/* eslint-disable @typescript-eslint/no-explicit-any */
declare const User: any;
declare const usersCol: any;
/* eslint-enable @typescript-eslint/no-explicit-any */

export async function logIn(email: string, password: string): Promise<boolean> {
  const user = await User.findOne({ email });
  return user.password === password; // $ alert=timing-unsafe-compare
}

export async function signUp(email: string, password: string): Promise<void> {
  await User.create({ email, password }); // $ alert=weak-password-hash:error
}

export async function change(email: string, newPassword: string): Promise<void> {
  await User.update({ password: newPassword }, { where: { email } }); // $ alert=weak-password-hash:error
}

export function add(email: string, password: string): void {
  const row = {
    email,
    password, // $ alert=weak-password-hash:error
  };
  usersCol.insert(row);
}

export const rename = (email: string, name: string) => User.update({ name }, { where: { email } }); // ok: no password

export async function install(results: Record<string, string>, body: Request): Promise<void> {
  if (results['password:confirm'] !== results.password) throw new Error('They do not match.'); // ok: typed twice
}
