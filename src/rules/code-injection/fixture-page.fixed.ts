/** In the browser: what whoever made the link chose. */
declare const show: (text: string) => void;

const hash = window.location.hash.slice(1);
eval(hash); // $ alert=code-injection
setTimeout('show("' + location.search + '")', 500); // $ alert=code-injection
setTimeout(() => show(location.search), 500); // ok: a function

window.addEventListener('message', (event) => {
  eval(event.data); // $ alert=code-injection
  new Function(event.data.code)(); // $ alert=code-injection
  show(JSON.parse(event.data).text); // ok: read, and not run
});

export {};
