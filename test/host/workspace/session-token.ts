export function sessionToken(): string {
  const token = Math.random().toString().slice(2, 8);
  return token;
}
