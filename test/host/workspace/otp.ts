export function oneTimePassword(): string {
  const otp = Math.random().toString().slice(2, 8);
  return otp;
}
