/** Addresses stay in histories, in caches and in the logs of every server on the way. */
import axios from 'axios';
import got from 'got';
import { redirect } from 'next/navigation';
import Link from 'next/link';
import React from 'react';
import { Navigate, useNavigate } from 'react-router-dom';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}
declare function maskPan(pan: string): string;
declare function tokenize(pan: string): Promise<string>;

const base = 'https://pay.example.com/cards';

export async function byClients(card: Card, { http, api, superagent, request, xhr }: Record<string, any>): Promise<void> {
  await fetch(`${base}/${maskPan(card.number)}`); // $ alert=card-exposed
  await fetch(base + '?pan=' + maskPan(card.number)); // $ alert=card-exposed
  await fetch(`${base}?${new URLSearchParams({ pan: card.number })}`); // $ alert=card-exposed
  await axios.get(`${base}/${maskPan(card.number)}`); // $ alert=card-exposed
  await axios.get(base, { params: {} }); // $ alert=card-exposed
  await axios.post(base, { id: 1 }, { params: { pan: maskPan(card.number) } }); // $ alert=card-exposed
  await axios({ method: 'get', url: `${base}/${maskPan(card.number)}` }); // $ alert=card-exposed
  await axios.request({ url: base, params: { pan: maskPan(card.number) } }); // $ alert=card-exposed
  await got(base, { searchParams: { pan: maskPan(card.number) } }); // $ alert=card-exposed
  await http.get(`${base}/${maskPan(card.number)}`); // $ alert=card-exposed
  await api.delete(`/cards/${maskPan(card.number)}`); // $ alert=card-exposed
  await superagent.get(base).query({ pan: maskPan(card.number) }); // $ alert=card-exposed
  await request.request({ uri: `${base}/${maskPan(card.number)}` }); // $ alert=card-exposed
  xhr.open('GET', `${base}?cvv=${card.cvv}`); // $ alert=card-exposed
  await fetch(`${base}/${maskPan(card.number)}`); // ok: masked
  await fetch(`${base}/${await tokenize(card.number)}`); // ok: a token
  await fetch(`${base}?last4=${card.number.slice(-4)}`); // ok: last four
  await fetch(`${base}?bin=${card.number.slice(0, 6)}`); // ok: the first six name the issuer
  await fetch(base, { method: 'POST', body: JSON.stringify(card) }); // ok: sent in the body, over TLS
  await axios.post(base, { card }); // ok: sent in the body, over TLS
  await axios.get(base, { params: { brand: card.brand } }); // ok: a brand
  xhr.send(card.number); // ok: sent in the body
}

export function byParts(card: Card): string {
  const address = new URL(base);
  address.searchParams.set('pan', maskPan(card.number)); // $ alert=card-exposed
  // $ alert=card-exposed
  const url = new URL(`${base}/${maskPan(card.number)}`); // $ alert=card-exposed
  url.search = `?cvv=${card.cvv}`; // $ alert=card-exposed
  const form = new URLSearchParams({ pan: card.number }); // ok: the body of a form
  address.searchParams.set('brand', card.brand); // ok: a brand
  address.searchParams.delete(card.number); // ok: nothing is put there
  url.protocol = card.brand; // ok: a brand
  return form.toString();
}

export function byPage(card: Card, { router, img }: Record<string, any>): void {
  window.location.href = `/pay?pan=${maskPan(card.number)}`; // $ alert=card-exposed
  location.assign(`/pay/${maskPan(card.number)}`); // $ alert=card-exposed
  location.replace('/pay/' + maskPan(card.number)); // $ alert=card-exposed
  window.location = `/pay/${maskPan(card.number)}` as string & Location; // $ alert=card-exposed
  location.search = `pan=${maskPan(card.number)}`; // $ alert=card-exposed
  location.hash = maskPan(card.number); // $ alert=card-exposed
  document.location.href = `/pay/${card.cvv}`; // $ alert=card-exposed
  document.location = `/pay/${card.cvv}`; // $ alert=card-exposed
  window.open(`/receipt?pan=${maskPan(card.number)}`); // $ alert=card-exposed
  history.pushState({}, '', `/pay/${maskPan(card.number)}`); // $ alert=card-exposed
  history.replaceState({}, '', `?cvv=${card.cvv}`); // $ alert=card-exposed
  router.push(`/pay/${maskPan(card.number)}`); // $ alert=card-exposed
  router.push({ path: '/pay', query: { pan: maskPan(card.number) } }); // $ alert=card-exposed
  router.navigate(['/pay', card.number]); // $ alert=card-exposed
  router.navigate(['/pay'], { queryParams: {} }); // $ alert=card-exposed
  img.src = `/pixel.gif?pan=${maskPan(card.number)}`; // $ alert=card-exposed
  new EventSource(`/events/${maskPan(card.number)}`); // $ alert=card-exposed
  new WebSocket(`wss://pay.example.com/${maskPan(card.number)}`); // $ alert=card-exposed
  window.location.href = `/pay?last4=${card.number.slice(-4)}`; // ok: last four
  history.pushState({ card }, '', '/pay'); // ok: the state is no address
  router.push({ path: '/pay', state: { card } }); // ok: the state is no address
  router.push(`/pay/${card.brand}`); // ok: a brand
  img.alt = card.brand; // ok: a brand
  location.reload(); // ok: no address
}

export function byServer(card: Card, { res, reply, c, linking, shell }: Record<string, any>): void {
  res.redirect(`/pay?pan=${maskPan(card.number)}`); // $ alert=card-exposed
  res.redirect(302, `/pay/${maskPan(card.number)}`); // $ alert=card-exposed
  reply.code(302).redirect(`/pay/${card.cvv}`); // $ alert=card-exposed
  c.redirect(`/pay/${maskPan(card.number)}`); // $ alert=card-exposed
  linking.openURL(`pay://card/${maskPan(card.number)}`); // $ alert=card-exposed
  shell.openExternal(`https://pay.example.com/${maskPan(card.number)}`); // $ alert=card-exposed
  redirect(`/pay/${maskPan(card.number)}`); // $ alert=card-exposed
  res.redirect(`/pay/${card.brand}`); // ok: a brand
}

export function Links({ card }: { card: Card }) {
  const navigate = useNavigate();
  const pay = () => navigate(`/pay/${maskPan(card.number)}`); // $ alert=card-exposed
  const show = () => navigate('/pay', { state: { card } }); // ok: the state is no address
  return (
    <div onClick={pay} onDoubleClick={show}>
      <a href={`/pay/${maskPan(card.number)}`}>pay</a> {/* $ alert=card-exposed */}
      <Link href={{ pathname: '/pay', query: { brand: card.brand } }}>pay</Link> {/* // ok: a brand */}
      <Link href={'/pay/' + maskPan(card.number)}>pay</Link> {/* $ alert=card-exposed */}
      <Navigate to={`/pay/${maskPan(card.number)}`} /> {/* $ alert=card-exposed */}
      <img src={`/pixel.gif?cvv=${card.cvv}`} alt={card.brand} /> {/* $ alert=card-exposed */}
      <form action={`/pay/${maskPan(card.number)}`} /> {/* $ alert=card-exposed */}
      <a href={`/pay/${card.brand}`}>pay</a> {/* // ok: a brand */}
      <input value={card.number} readOnly /> {/* // ok: shown to who typed it */}
    </div>
  );
}
