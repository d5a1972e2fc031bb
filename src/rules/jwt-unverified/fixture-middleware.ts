/** What Next runs before the routes: no page, though it reads tokens as one. */
import { jwtDecode } from 'jwt-decode';

interface Asking {
  readonly cookies: { get(name: string): { readonly value: string } | undefined };
}

export function middleware(asking: Asking): string {
  const { role } = jwtDecode(asking.cookies.get('token')!.value); // $ alert=jwt-unverified
  return role === 'admin' ? 'next' : 'login';
}
