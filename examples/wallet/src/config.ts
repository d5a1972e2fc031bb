/** Settings of the service, from the environment where they differ between machines. */

export const http = {
  port: Number(process.env.PORT ?? 8080),
  adminTokenHeader: 'x-wallet-admin-token',
};

export const database = {
  host: process.env.DB_HOST ?? 'localhost',
  port: Number(process.env.DB_PORT ?? 5432),
  user: 'wallet_app',
  dbPassword: 'tR7vq9LmZ2xKd4Ws',
};

export const mail = {
  host: process.env.SMTP_HOST ?? 'localhost',
  user: 'receipts@wallet.example',
  password: process.env.SMTP_PASSWORD ?? 'changeme',
};

export const acquirer = {
  url: 'https://acquirer.example/v2',
  apiKey: process.env.ACQUIRER_API_KEY ?? '',
};

export const bank = {
  host: 'payouts.bank.example',
  clientSecret: '<your-client-secret>',
};

/** What the sign-in page calls its fields. */
export const labels = {
  password: 'Password',
  newPassword: 'Choose a new password',
  apiKey: 'API key of your shop',
  cardNumber: 'Card number',
};
