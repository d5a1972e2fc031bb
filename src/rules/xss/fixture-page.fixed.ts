/** What the address of a page says, in the page itself. */
import * as vue from 'vue';
import { useRoute } from 'vue-router';
import type { ActivatedRoute } from '@angular/router';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

declare const $: any;
declare const marked: any;
declare const sanitizer: any;
declare const ALLOWED: readonly string[];
declare const items: readonly { html: string }[];

const params = new URLSearchParams(location.search);
const el = document.createElement('div');

export function written(): void {
  el.textContent = 'Welcome ' + params.get('name'); // $ alert=xss:error
  el.innerHTML = `<b>${params.get('name')}</b>`; // $ alert=xss
  el.outerHTML = '<div>' + document.referrer + '</div>'; // $ alert=xss
  el.textContent = document.cookie; // $ alert=xss:warning
  el.insertAdjacentText('beforeend', window.name); // $ alert=xss
  document.write('<p>' + decodeURIComponent(location.hash.slice(1)) + '</p>'); // $ alert=xss
  document.writeln(document.URL.substring(4)); // $ alert=xss
  document.body.appendChild(document.createRange().createContextualFragment(location.hash)); // $ alert=xss
  el.setAttribute('srcdoc', location.hash); // $ alert=xss
  el.setAttribute('onclick', 'go("' + params.get('to') + '")'); // $ alert=xss
  el.textContent = location.toString(); // $ alert=xss
  el.textContent = params.toString(); // $ alert=xss
  const entries = Object.fromEntries(new URLSearchParams(location.search));
  el.textContent = entries.title!; // $ alert=xss
  const found = new RegExp('[?&]tab=([^&]*)').exec(location.search);
  if (found) el.textContent = found[1]!; // $ alert=xss
  shown('<i>' + params.get('note') + '</i>'); // $ alert=xss
}

function shown(html: string): void {
  el.insertAdjacentHTML('afterbegin', html);
}

export function loaded(): void {
  const script = document.createElement('script');
  const frame = document.createElement('iframe');
  const link = document.createElement('a');
  script.src = params.get('widget')!; // $ alert=xss:error
  frame.src = params.get('frame')!; // $ alert=xss:warning
  link.href = params.get('back') ?? '/'; // $ alert=xss:warning
  link.href = '/search?q=' + params.get('q'); // ok: an address of this page
  link.href = `https://pay.example.com/${params.get('q')}`; // ok: a host that is written out
  link.href = location.pathname; // ok: begins with a slash
  script.src = '/widgets/list.js'; // ok: written out
  const s = document.createElement('script');
  const img = document.createElement('img');
  s.src = params.get('widget')!; // $ alert=xss:error
  img.src = params.get('picture')!; // ok: a picture runs nothing
}

export function fine(): void {
  el.textContent = 'Welcome ' + params.get('name'); // ok: text
  el.innerText = params.get('name')!; // ok: text
  el.append(params.get('name')!); // ok: text
  el.insertAdjacentText('beforeend', window.name); // ok: text
  el.setAttribute('title', location.hash); // ok: an attribute that holds text
  el.innerHTML = '<b>' + parseInt(params.get('page')!, 10) + '</b>'; // ok: a number
  el.innerHTML = `<a href="/x?q=${encodeURIComponent(location.hash)}">x</a>`; // ok: encoded
  el.innerHTML = items.map(({ html }) => html).join(''); // ok: nobody knows where it comes from
  el.innerHTML = localStorage.getItem('draft') ?? ''; // ok: what the page has kept itself
  const lang = params.get('lang');
  if (lang === 'en' || lang === 'de') el.innerHTML = '<b>' + lang + '</b>'; // ok: one of two
  if (ALLOWED.includes(params.get('tab')!)) el.innerHTML = params.get('tab')!; // ok: one of a list
  const div = document.createElement('div');
  div.textContent = params.get('x');
  el.innerHTML = div.innerHTML; // ok: escaped by the page
}

export function byJquery(): void {
  const q = params.get('q');
  $('#tab').html('<b>' + decodeURIComponent(location.hash) + '</b>'); // $ alert=xss
  $('.results').append('<h2>' + q + '</h2>'); // $ alert=xss
  $('<div>' + q + '</div>').appendTo('body'); // $ alert=xss
  $('.row').attr('srcdoc', q); // $ alert=xss
  $.parseHTML(q); // $ alert=xss
  $('#tab').text(q); // ok: text
  $('#' + q).show(); // ok: a selector
  $(location.hash).show(); // ok: what begins with # is a selector
  $('.row').attr('title', q); // ok: an attribute that holds text
  $('.results').append($('<h2>').text(q)); // ok: text
}

window.addEventListener('message', (event) => { // $ source=event
  el.textContent = event.data; // $ alert=xss
});

window.addEventListener('message', (event) => {
  if (event.origin !== 'https://pay.example.com') return;
  el.innerHTML = event.data.html; // ok: asked who has sent it
});

$(window).on('message', (event: any) => {
  el.textContent = event.originalEvent.data; // $ alert=xss
});

window.onmessage = (event) => {
  el.textContent = event.data; // $ alert=xss
};

export const component = {
  setup: () => {
    const route = useRoute();
    return () => vue.h('div', { innerHTML: route.query.message }); // $ alert=xss
  },
  mounted(this: any) {
    this.$refs.box.textContent = this.$route.query.text; // $ alert=xss
  },
  safe: () => vue.h('div', useRoute().query.message), // ok: text
};

export class Search {
  term: unknown;

  constructor(private readonly route: ActivatedRoute) {}

  show(user: { email: string }): void {
    this.term = this.route.snapshot.queryParams['q']; // $ alert=xss
    this.route.queryParams.subscribe((given: any) => {
      this.term = '<b>' + given['q'] + '</b>'; // $ alert=xss
      this.term = sanitizer.bypassSecurityTrustUrl(given['next']); // $ alert=xss:warning
    });
    this.term = sanitizer.bypassSecurityTrustHtml(`<b>${user.email}</b>`); // $ alert=xss:warning
    this.term = sanitizer.bypassSecurityTrustHtml('<b>fixed</b>'); // ok: written out
    this.term = sanitizer.bypassSecurityTrustHtml(user.email); // ok: nobody knows what it is
    this.term = sanitizer.sanitize(1, this.route.snapshot.queryParams['q']); // ok: sanitized
  }
}

export const note = () => unsafeHTML(params.get('note')!); // $ alert=xss
export const other = (html: (parts: TemplateStringsArray, ...values: unknown[]) => unknown) => html`<p>${params.get('note')}</p>`; // ok: a tag that escapes
export const later = () => marked.parse(params.get('note')); // ok: goes nowhere
