// Starts the app: the page and the store load side by side, and the service worker comes after both.
import init from '/heard.js';

// The page hands the compiled store to its worker; it learns of a failure when it awaits this.
window.__heard_keeper = WebAssembly.compileStreaming(fetch('/keeper_bg.wasm'));
window.__heard_keeper.catch(() => {});

// What the pages behind the PIN look like comes beside the page, and is there before anybody is in.
const inside = document.createElement('link');
inside.rel = 'stylesheet';
inside.href = '/inside.css';
document.head.append(inside);

try {
  await init({ module_or_path: '/heard_bg.wasm' });
} catch (error) {
  console.error(error);
  // `index.html` has the words for it.
  document.documentElement.dataset.boot = 'failed';
} finally {
  // Also after a failure: a version that does not start must be able to be replaced.
  keepForOffline();
}

async function keepForOffline() {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  // Only a change of version reloads; the first worker of a new browser takes over a page that is up to date.
  if (workers.controller) workers.addEventListener('controllerchange', () => location.reload());
  try {
    const registration = await workers.register('/sw.js', { updateViaCache: 'none' });
    // An app that stays open for days would otherwise never ask.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => {});
    });
  } catch (error) {
    // Private browsing may refuse; the page tells about it before a visit.
    console.warn('offline use is not available', error);
  }
}
