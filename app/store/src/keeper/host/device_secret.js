// 32 bytes that only this browser has, derived from a key that no script can read out: a copy of the stored
// files is of no use without this browser's profile.
const open = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('heard-device', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('key');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const run = (database, mode, act) =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction('key', mode, { durability: 'strict' });
    const request = act(transaction.objectStore('key'));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });

export async function device_secret() {
  const database = await open();
  try {
    let key = await run(database, 'readonly', (store) => store.get('device'));
    if (!key) {
      const made = await crypto.subtle.importKey(
        'raw', crypto.getRandomValues(new Uint8Array(32)), 'HKDF', false, ['deriveBits'],
      );
      // Two workers may be here at once: the first one's key stays.
      await run(database, 'readwrite', (store) => store.add(made, 'device')).catch(() => {});
      key = await run(database, 'readonly', (store) => store.get('device'));
    }
    const bits = await crypto.subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode('heard device, 1') },
      key, 256,
    );
    return new Uint8Array(bits);
  } finally {
    database.close();
  }
}
