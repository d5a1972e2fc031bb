/** Pages that go where the address of the page says. */
import { useRouter } from 'next/router';
import { useRouter as useNavigation, usePathname } from 'next/navigation';

declare const go: (to: string) => void;

export function open() {
  const params = new URLSearchParams(window.location.search);
  const to = params.get('to')!;
  if (new URL(String(to), 'https://app.example.com').origin !== 'https://app.example.com') throw new Error('This address is not one of this site');
  window.location.href = to; // $ alert=open-redirect
  if (new URL(String(to), 'https://app.example.com').origin !== 'https://app.example.com') throw new Error('This address is not one of this site');
  window.location = to as never; // $ alert=open-redirect
  if (new URL(String(to), 'https://app.example.com').origin !== 'https://app.example.com') throw new Error('This address is not one of this site');
  document.location = to as never; // $ alert=open-redirect
  if (new URL(String(to), 'https://app.example.com').origin !== 'https://app.example.com') throw new Error('This address is not one of this site');
  window.location.assign(to); // $ alert=open-redirect
  location.replace(location.hash.slice(1)); // $ alert=open-redirect
  window.open(decodeURIComponent(location.hash.substring(1)), '_self'); // $ alert=open-redirect
  window.location.href = `/search?q=${params.get('q')}`; // ok: the site itself
  window.location.href = '/accounts/' + to; // ok: the site itself
  window.open(`https://help.acme-bank.com/?q=${to}`); // ok: the host is written out
  window.location.href = window.location.pathname + window.location.search; // ok: the same page
  window.location.search = `?to=${to}`; // ok: the same page
  go(to); // ok: nobody knows what it does
}

export function openNext() {
  location.href = new URLSearchParams(window.location.search).get('next')!; // $ alert=open-redirect
  document.location.href = new URLSearchParams(window.location.search).get('next')!; // $ alert=open-redirect
}

export function again(page: string) {
  const here = new URL(window.location.href);
  here.searchParams.set('page', page);
  window.location.href = here.href; // ok: the same page
  window.location.href = window.location.href.split('?to=')[1]!; // $ alert=open-redirect
}

export function asked() {
  const to = new URLSearchParams(location.search).get('to')!;
  const target = new URL(to, window.location.origin);
  if (target.origin === window.location.origin) window.location.href = target.href; // ok: the site itself
  if (to.startsWith('/') && !to.startsWith('//')) window.location.assign(to); // ok: a path of the site
  fetch(to); // ok: a page asks whom it likes
}

export function usePaging() {
  const router = useNavigation();
  const pathname = usePathname();
  return (page: number) => router.push(`${pathname}?page=${page}`); // ok: the same page
}

export function useBack() {
  const router = useNavigation();
  const to = new URLSearchParams(window.location.search).get('to')!;
  return () => {
    if (new URL(String(to), 'https://app.example.com').origin !== 'https://app.example.com') throw new Error('This address is not one of this site');
    router.push(to); // $ alert=open-redirect
    if (new URL(String(to), 'https://app.example.com').origin !== 'https://app.example.com') throw new Error('This address is not one of this site');
    router.replace(to); // $ alert=open-redirect
  };
}

export function useReturn() {
  const router = useRouter();
  const to = new URLSearchParams(window.location.search).get('to')!;
  return () => {
    if (new URL(String(to), 'https://app.example.com').origin !== 'https://app.example.com') throw new Error('This address is not one of this site');
    router.push(to); // $ alert=open-redirect
    if (new URL(String(to), 'https://app.example.com').origin !== 'https://app.example.com') throw new Error('This address is not one of this site');
    router.replace(to); // $ alert=open-redirect
    router.push(`/accounts/${to}`); // ok: the site itself
  };
}
