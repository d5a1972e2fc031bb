/** What comes over a socket of the web, or of the net. */
const WebSocket = require('ws');
const wss = new WebSocket.Server({ port: 80 });
wss.on('connection', (ws: any, req: any) => {
  ws.on('message', (m: any) => { charge(m.toString()); // $ alert=money-untrusted-amount
    const d = JSON.parse(m);
    charge(d.x); // $ alert=money-untrusted-amount
  });
  charge(req.url); // $ alert=money-untrusted-amount
});
const c = new WebSocket('wss://x');
c.on('message', (d: any) => { charge(d); // ok: nobody outside chose it
});
const net = require('net');

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

net.createServer((s: any) => { s.on('data', (d: any) => { charge(d.toString()); // $ alert=money-untrusted-amount
}); });

declare const log: any;
declare const hub: any;
const { WebSocketServer } = require('ws');
const old = new WebSocket.Server({ port: 81 });
old.on('connection', (peer: any) => peer.on('message', (m: any) => charge(m))); // $ alert=money-untrusted-amount
const shop = new WebSocketServer({ port: 82 });
shop.on('connection', (peer: any) => peer.on('message', (m: any) => charge(m))); // $ alert=money-untrusted-amount
shop.on('error', log).on('connection', (peer: any) => peer.on('message', (m: any) => charge(m))); // $ alert=money-untrusted-amount
hub.wss.on('connection', (peer: any) => peer.on('message', (m: any) => charge(m))); // $ alert=money-untrusted-amount
shop.on('connection', (peer: any) => peer.addEventListener('message', (event: any) => charge(event.data))); // $ alert=money-untrusted-amount
