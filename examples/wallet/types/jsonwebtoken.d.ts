declare module 'jsonwebtoken' {
  interface Claims {
    sub?: string;
    [claim: string]: unknown;
  }

  const jwt: {
    sign(payload: object, secret: string, options?: { expiresIn?: string; algorithm?: string }): string;
    verify(token: string, secret: string, options?: { algorithms?: string[] }): Claims;
  };
  export default jwt;
}
