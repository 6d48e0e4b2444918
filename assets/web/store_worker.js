// The worker in which the store lives. It only starts it, and says so when it dies.
import init from '/keeper.js';

// A wasm panic is final. Closing frees the files and the lock, so that the page can start another.
function die(what) {
  try {
    postMessage({ dead: String(what) });
  } catch {
    // The page is gone, and there is nobody left to tell.
  }
  self.close();
}

addEventListener('error', (event) => {
  event.preventDefault();
  die(`error: ${event.message}`);
});
addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  die(`rejection: ${event.reason?.stack ?? event.reason}`);
});

// The first message is `{module, lock}`; every later one is for the store, which listens from `init` on.
onmessage = async ({ data: { module, lock } }) => {
  onmessage = null;
  await holdForLife(lock);
  await init({ module_or_path: module });
};

// Who gets this lock knows that the worker before is gone, with its handles on the files.
function holdForLife(name) {
  return new Promise((granted, refused) => {
    navigator.locks
      .request(name, () => {
        granted();
        return new Promise(() => {});
      })
      .catch(refused);
  });
}
