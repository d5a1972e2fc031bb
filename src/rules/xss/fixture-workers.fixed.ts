/** Workers: what they are asked, and what they answer. */
declare function addEventListener(type: 'fetch', listener: (event: any) => void): void;

addEventListener('fetch', (event) => {
  event.respondWith(new Response('<h1>' + event.request.url + '</h1>', { headers: { 'content-type': 'text/html' } })); // $ alert=xss
  event.respondWith(new Response('you asked for ' + event.request.url)); // ok: plain text where nobody says the type
});

export const worker = {
  async fetch(request: any): Promise<Response> {
    const { searchParams } = new URL(request.url);
    return new Response(`<h1>${searchParams.get('t')}</h1>`, { headers: { 'content-type': 'text/html' } }); // $ alert=xss
  },
};
