/** Who signs in: what libraries of logins hand over, and what opens something. */
import NextAuth from 'next-auth';
import jwt from 'jsonwebtoken';
import { createPool } from 'mysql2';

const pool = createPool({});

declare const mongoose: any;
declare const axios: any;
declare const oauthClient: any;
declare const passport: any;
declare const GoogleStrategy: any;

const User = mongoose.model('User', {});

export const auth = NextAuth({
  callbacks: {
    async signIn({ user, account }: any) {
      console.log('sign in', JSON.stringify(user.id)); // $ alert=pii-logged
      console.log('sign in', JSON.stringify(user.id), account.provider); /* $ alert=log-injection */ // ok: an id and a name of a service
      return true;
    },
  },
  events: {
    async createUser({ user }: any) {
      console.log('created', user); // $ alert=pii-logged
    },
  },
});

export async function exchange(code: string) {
  const response = await axios.post('/oauth/token', { code });
  console.log(response.data); // $ alert=pii-logged
  console.log(response.status); // ok: a status
  const { access_token, expires_in } = response.data;
  console.log({}); // $ alert=pii-logged
  console.log({ expires_in }); // ok: how long it holds
  const { tokens } = await oauthClient.getToken(code);
  oauthClient.setCredentials({ refresh_token: tokens.refresh_token });
  console.log(tokens); // $ alert=pii-logged
}

export function claims(text: string) {
  const payload: any = jwt.decode(text);
  console.log(payload); // $ alert=pii-logged
  console.log(payload.sub, payload.exp); // ok: an id and a time
  return payload.email;
}

export function session(req: any, res: any) {
  console.log(req.user); // $ alert=pii-logged
  console.log(req.user.id, req.user.role); // ok: an id and a role
  console.log('session'); // $ alert=pii-logged
  console.log(req.ip, req.path); // ok: where it came from
  res.end();
}

passport.use(
  new GoogleStrategy({}, (accessToken: string, refreshToken: string, profile: any, done: (err: unknown, id: string) => void) => {
    console.log(accessToken, refreshToken); // $ alert=pii-logged
    console.log(profile); // $ alert=pii-logged
    console.log(profile.provider); // ok: a name of a service
    done(null, profile.email);
  }),
);

export async function register(username: string, password: string) {
  const created = new User({ username, password });
  console.log(created); // $ alert=pii-logged
  const saved = await created.save();
  console.log(saved.id); // $ alert=pii-logged
  console.log(saved.id); // ok: an id
  User.findOne({ username }, (err: Error | null, found: unknown) => {
    console.log(err); // ok: the error of a library
    console.log(found); // $ alert=pii-logged
  });
  pool.query('SELECT * FROM users WHERE name = ?', [username], (err: Error | null, results: unknown[]) => {
    console.log(results); // $ alert=pii-logged
    console.log(results.length); // ok: how many there are
  });
  pool.query('SELECT name, price FROM products', [], (err: Error | null, results: unknown[]) => {
    console.log(results); // ok: nobody's data
  });
}

export function setUp() {
  console.log('connecting to'); // $ alert=pii-logged
  console.log('signing with'); // $ alert=pii-logged
  console.log('listening on', process.env.PORT, process.env.NEXT_PUBLIC_API_KEY); // ok: harmless, or sent to each browser
}

export function databaseUrl(connectionString: string) {
  console.log(connectionString); // ok: nobody knows what is in it
}

export function outsideOfHandlers(req: any, request: any): void {
  console.log(req.headers); // $ alert=pii-logged
  console.log('cookies'); // $ alert=pii-logged
  console.log(req.headers['user-agent'], req.headers.host); // ok: of a browser and of a machine
  console.log(Object.keys(req.headers)); // ok: names
}

export function connect(credentials: any): void {
  console.log('connecting with'); // $ alert=pii-logged
  console.log('connecting with', credentials.region); // ok: a place
}
