// Keeps the app itself for the time without a signal. Never touches what people write or the server
// answers: that is the store's and the sync's. Classic script, at the root of the site.
'use strict';

// Filled in by `cargo xtask web`: the version, and each file with its hash.
const SHELL = { version: 'none', files: {} };

const CACHE = `heard-${SHELL.version}`;
const START = '/index.html';
// The server answers these; a page must never come in their place.
const SERVERS = ['/api/', '/openapi.json', '/healthz'];
// A page holds this lock for as long as a visit is open. While it is held nothing is exchanged.
const VISIT = 'heard-visit';
const AT_ONCE = 4;

self.addEventListener('install', (event) => event.waitUntil(keepShell()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

// A new version waits until the page says that now is a good time.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'activate') event.waitUntil(activateBetweenVisits());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (SERVERS.some((path) => url.pathname === path || (path.endsWith('/') && url.pathname.startsWith(path)))) return;
  if (url.pathname in SHELL.files) event.respondWith(kept(url.pathname, request));
  else if (request.mode === 'navigate') event.respondWith(kept(START, request));
});

async function kept(path, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

// A file that is there was checked when it came, so a load that broke off goes on where it stopped.
async function keepShell() {
  const cache = await caches.open(CACHE);
  const missing = [];
  for (const path of Object.keys(SHELL.files)) {
    if (!(await cache.match(path))) missing.push(path);
  }
  const load = async () => {
    for (let path = missing.pop(); path; path = missing.pop()) await keep(cache, path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, load));
}

// The browser compares the hash itself: the sign-in page of a café's network is never kept as the app.
async function keep(cache, path) {
  const request = new Request(path, {
    cache: 'no-cache',
    credentials: 'omit',
    integrity: SHELL.files[path],
    redirect: 'error',
  });
  const response = await fetch(request);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await cache.put(path, response);
}

async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith('heard-') && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

async function activateBetweenVisits() {
  const { held } = await navigator.locks.query();
  if (!held.some((lock) => lock.name === VISIT)) await self.skipWaiting();
}
