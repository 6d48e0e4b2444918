// Makes pictures of drawings, off the page's thread. `{id, document, width}` in, `{id, png}` or `{id, error}` out.
import init, { png } from '/picture.js';

const ready = init({ module_or_path: '/picture_bg.wasm' });

onmessage = async ({ data: { id, document, width } }) => {
  try {
    await ready;
    const file = png(document, width);
    postMessage({ id, png: file }, [file.buffer]);
  } catch (error) {
    postMessage({ id, error: String(error?.message ?? error) });
  }
};
