/** Keeps the page's own files, so that it opens without a line. Nothing that is written in the page passes here, and nothing is sent. */

const KEPT = "gongkai-apply";
const FILES = [
  "./", "style.css", "print.css", "static.css", "icon.svg", "watch.js", "main.js", "dom.js", "form.js", "hints.js", "language.js", "letter.js", "reply.js", "strip.js", "take_away.js",
  ...["index.js", "public.js", "api.js", "check.js", "error.js", "module.js", "stamp.js", "rules.js", "zone.js", "gongkai_wasm.js", "gongkai_wasm_bg.wasm"].map((name) => `gongkai/${name}`),
];

addEventListener("install", (event) => event.waitUntil(keepAll()));

/** All or nothing: files of two versions must not meet. */
async function keepAll() {
  const cache = await caches.open(KEPT);
  await cache.addAll(FILES);
}

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});

/** From the line while there is one, which keeps what it brings; without one what was kept. */
async function answer(request) {
  try {
    const response = await fetch(request);
    if (response.ok) await (await caches.open(KEPT)).put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    return kept ?? Promise.reject(error);
  }
}
