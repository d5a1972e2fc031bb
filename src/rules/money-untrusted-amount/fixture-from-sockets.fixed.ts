/** What comes over a socket. */
import { Server } from 'socket.io';
import type { Socket } from 'socket.io';

declare const nsp: any;
declare const limit: any;

declare const server: any;
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

const io = new Server(server);
io.on('connection', (socket: any) => {
  socket.on('msg', (data: any) => { charge(data.x); // $ alert=money-untrusted-amount
  });
  socket.on('two', function (a: any, b: any, cb: any) { charge(a); // $ alert=money-untrusted-amount
    charge(b); // $ alert=money-untrusted-amount
  });
  socket.on('disconnect', (reason: any) => { charge(reason); // ok: nobody outside chose it
  });
  socket.on('error', (err: any) => { charge(err.message); // ok: nobody outside chose it
  });
  charge(socket.handshake.query.t); // $ alert=money-untrusted-amount
  charge(socket.handshake.auth.t); // $ alert=money-untrusted-amount
  charge(socket.handshake.headers.t); // $ alert=money-untrusted-amount
  charge(socket.amount); // ok: nobody outside chose it
});
io.of('/x').on('connection', function (s: any) { s.on('a', (d: any) => charge(d)); // $ alert=money-untrusted-amount
});
module.exports = (io: any, socket: any) => { socket.on('order', (payload: any) => { charge(payload.amount); // $ alert=money-untrusted-amount
}); };
const chat = new Server(server);
chat.on('connection', (s: any) => s.on('a', (d: any) => charge(d))); // $ alert=money-untrusted-amount
chat.of('/y').on('connection', (s: any) => s.on('a', (d: any) => charge(d))); // $ alert=money-untrusted-amount
chat.of('/z').use(limit).on('connection', (s: any) => s.on('a', (d: any) => charge(d))); // $ alert=money-untrusted-amount
nsp.use((s: any, next: any) => charge(s.handshake.auth.t)); // $ alert=money-untrusted-amount
export const listen = (s: Socket) => charge(s.handshake.query.t); // $ alert=money-untrusted-amount
