/** Where a link leads, and what is loaded: by whichever way the address is written, and who asked for its scheme. */
import React, { useEffect, useState } from 'react';
import parse from 'html-react-parser';
import { useSearchParams } from 'react-router-dom';
import { computed, h, ref } from 'vue';

declare const $: any;
const next = new URLSearchParams(location.search).get('next')!;

export function led(): void {
  (document.getElementById('back') as HTMLAnchorElement).href = next; // $ alert=xss:warning
  document.getElementById('back')!.setAttribute('href', next); // $ alert=xss:warning
  document.querySelector('form')!.setAttribute('action', next); // $ alert=xss:warning
  document.querySelector('iframe')!.setAttribute('src', next); // $ alert=xss:warning
  document.querySelector('iframe')!.src = next; // $ alert=xss:warning
  document.querySelector('img')!.src = next; // ok: a picture runs nothing
  document.querySelector('img')!.setAttribute('src', next); // ok: a picture runs nothing
  document.querySelector('img')!.setAttribute('alt', next); // ok: a text
  const made = document.createElement('script');
  made.src = next; // $ alert=xss:error
  const item = { href: '', src: '' };
  item.href = next; // ok: no element
  item.src = next; // ok: no element
  $('#back').attr('href', next); // $ alert=xss:warning
  $('#back').attr('title', next); // ok: a text
}

export function asked(): void {
  const link = document.createElement('a');
  const url = new URL(next, location.origin);
  if (url.protocol === 'https:') link.href = url.href; // ok: asked for the scheme
  if (!/^https?:/.test(next)) return;
  link.href = next; // ok: asked for the scheme
}

export function inside(): void {
  if (!next.startsWith('/')) return;
  document.getElementById('back')!.setAttribute('href', next); // ok: a slash is in front
}

const flash = computed(() => new URLSearchParams(location.search).get('flash'));
const kept = ref(location.hash);
export const shown = [
  h('p', { innerHTML: flash.value }), // $ alert=xss
  h('p', { innerHTML: kept.value }), // $ alert=xss
  h('p', {}, flash.value!), // ok: a text
];

export function Links() {
  const [params] = useSearchParams();
  const url = params.get('url')!;
  const safe = /^https?:\/\//.test(url) ? url : '#';
  return (
    <p>
      <a href={url}>go</a>{/* $ alert=xss:warning */}
      <a href={safe}>go</a>{/* ok: asked for the scheme */}
      <img src={url} alt={url} />{/* ok: a picture runs nothing */}
      {React.createElement('a', { href: url }, 'go') /* $ alert=xss:warning */}
      {React.createElement('iframe', { src: url }) /* $ alert=xss:warning */}
      {React.createElement('form', { action: url }) /* $ alert=xss:warning */}
      {React.createElement('img', { src: url }) /* ok: a picture runs nothing */}
      {parse(url) /* $ alert=xss */}
    </p>
  );
}

export function Kept() {
  const [html, setHtml] = useState('');
  const [shown, setShown] = useState({ text: '', page: 1 });
  const [name, setName] = useState('');
  useEffect(() => {
    setHtml(new URLSearchParams(location.search).get('h') ?? '');
    setShown({ text: location.hash.slice(1), page: Number(location.hash.slice(1)) });
    setName('you');
  }, []);
  return [
    <p dangerouslySetInnerHTML={{ __html: html }} />, // $ alert=xss
    <p dangerouslySetInnerHTML={{ __html: shown.text }} />, // $ alert=xss
    <p dangerouslySetInnerHTML={{ __html: `<b>${shown.page}</b>` }} />, // ok: a number
    <p dangerouslySetInnerHTML={{ __html: name }} />, // ok: written here
  ];
}
