/** What a browser or an app keeps is read by every script on the page, and by whoever has the device. */
import AsyncStorage from '@react-native-async-storage/async-storage';
import { setCookie as setNextCookie } from 'cookies-next';
import ElectronStore from 'electron-store';
import { openDB } from 'idb';
import { set as setKey, setMany } from 'idb-keyval';
import Cookies from 'js-cookie';
import localforage from 'localforage';
import { cookies } from 'next/headers';
import { useCookies } from 'react-cookie';
import { MMKV } from 'react-native-mmkv';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}
declare function encryptCard(card: string): string;
declare function tokenize(pan: string): Promise<string>;
declare const EncryptedStorage: { setItem(key: string, value: string): Promise<void> };
declare const secureStorage: { set(key: string, value: string): Promise<void> };
declare const storage: { setItem(key: string, value: string): void; getItem(key: string): string; remove(key: string): void };

export async function inStores(card: Card): Promise<void> {
  localStorage.setItem('card', maskPan(card.number)); // $ alert=card-stored
  localStorage.setItem('card', JSON.stringify(card)); // $ alert=card-stored
  sessionStorage.setItem(`card-${maskPan(card.number)}`, 'used'); // $ alert=card-stored
  // $ alert=card-stored
  localStorage.cardNumber = maskPan(card.number); // $ alert=card-stored
  sessionStorage['cvv'] = card.cvv; // $ alert=card-stored
  window.sessionStorage.card = JSON.stringify(card); // $ alert=card-stored
  storage.setItem('card', maskPan(card.number)); // $ alert=card-stored
  localStorage.setItem('brand', card.brand); // ok: a brand
  localStorage.setItem('card', card.number.slice(-4)); // ok: last four
  localStorage.setItem('card', await tokenize(card.number)); // ok: a token
  localStorage.setItem('card', encryptCard(card.number)); // ok: encrypted
  localStorage.removeItem(card.number); // ok: nothing is kept
  localStorage.brand = card.brand; // ok: a brand
  storage.remove(card.number); // ok: nothing is kept
  await EncryptedStorage.setItem('card', card.number); // ok: the store encrypts
  await secureStorage.set('card', card.number); // ok: the store encrypts
}

export function inCookies(card: Card): void {
  document.cookie = `card=${maskPan(card.number)}`; // $ alert=card-stored
  document.cookie = 'cvv=' + card.cvv; // $ alert=card-stored
  Cookies.set('card', maskPan(card.number)); // $ alert=card-stored
  setNextCookie('card', maskPan(card.number)); // $ alert=card-stored
  const [, setCookie] = useCookies(['card']);
  setCookie('card', maskPan(card.number), { path: '/' }); // $ alert=card-stored
  document.cookie = `brand=${card.brand}`; // ok: a brand
  Cookies.get(card.number); // ok: nothing is kept
  Cookies.set('card', card.number.slice(-4)); // ok: last four
  document.title = card.number; // ok: no cookie
}

export async function onServer(card: Card, session: { set(key: string, value: string): void; get(key: string): string }): Promise<void> {
  (await cookies()).set('card', maskPan(card.number)); // $ alert=card-stored
  session.set('cardNumber', maskPan(card.number)); // $ alert=card-stored
  session.get(card.number); // ok: nothing is kept
}

export async function inDatabases(card: Card, tx: IDBTransaction): Promise<void> {
  tx.objectStore('cards').put({ ...card, number: undefined, cvv: undefined }); // $ alert=card-stored
  tx.objectStore('cards').add({ number: maskPan(card.number), expiry: card.expiry }); // $ alert=card-stored
  tx.objectStore('cards').delete(card.number); // ok: nothing is kept
  const base = await openDB('pay', 1);
  await base.put('cards', { ...card, number: undefined, cvv: undefined }); // $ alert=card-stored
  await base.add('cards', { expiry: card.expiry }); // $ alert=card-stored
  await base.put('cards', { brand: card.brand }); // ok: a brand
  await setKey('card', maskPan(card.number)); // $ alert=card-stored
  await setMany([['cvv', card.cvv]]); // $ alert=card-stored
  await setKey('card', card.brand); // ok: a brand
  await localforage.setItem('card', { ...card, number: undefined, cvv: undefined }); // $ alert=card-stored
  const own = localforage.createInstance({ name: 'pay' });
  await own.setItem('cvv', card.cvv); // $ alert=card-stored
  await own.getItem(card.number); // ok: nothing is kept
}

const kept = new MMKV();
const settings = new ElectronStore();
export async function inApps(card: Card): Promise<void> {
  await AsyncStorage.setItem('card', maskPan(card.number)); // $ alert=card-stored
  await AsyncStorage.mergeItem('card', JSON.stringify(card)); // $ alert=card-stored
  await AsyncStorage.multiSet([['cvv', card.cvv]]); // $ alert=card-stored
  await AsyncStorage.multiMerge([['card', card.number]]); // $ alert=card-stored
  kept.set('card', maskPan(card.number)); // $ alert=card-stored
  settings.set('card', { ...card, number: undefined, cvv: undefined }); // $ alert=card-stored
  kept.set('brand', card.brand); // ok: a brand
  settings.set('card.brand', card.brand); // ok: a brand
  settings.delete(card.number); // ok: nothing is kept
  await AsyncStorage.setItem('brand', card.brand); // ok: a brand
}

/** The last four digits of a card number; the others are hidden. */
function maskPan(pan: unknown): string {
  return String(pan ?? '').replace(/\d(?=(?:\D*\d){4})/g, '*');
}
