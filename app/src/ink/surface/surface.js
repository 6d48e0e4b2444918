// The paper on the screen: one opaque canvas that says what pointers do and paints what it is told.
// No thought of its own: which touch is a hand and what a stroke is, is decided in Rust.
// Used as a module by the browser and as a script by the desktop's web view.

export const HOVER = 0, DOWN = 1, MOVE = 2, UP = 3, CANCEL = 4, TICK = 5, SIZE = 6, LEAVE = 7, FRAME = 8;
const PEN = 0, CURVE = 1, WIPE = 2, CLIP = 3, UNCLIP = 4, KEEP = 5, BRING = 6, TURN = 7, RESIZE = 8, ASK = 9;
const TYPES = { mouse: 0, touch: 1, pen: 2 };
const HEAD = 6, EACH = 4;
// Four times the pixels of a large tablet's paper would only cost memory.
const MOST_PIXELS_ACROSS = 2560;
const TICK_MS = 250;

export function attach(host, paperWidth, paperHeight, paper, draws, hear) {
  const canvas = document.createElement("canvas");
  canvas.className = "ink-canvas";
  canvas.setAttribute("aria-hidden", "true");
  host.append(canvas);
  const surface = {
    canvas, paperWidth, paperHeight, paper, slots: [], left: 0, top: 0, zoom: 1,
    ink: null, main: null, ticking: 0, undone: [],
  };
  surface.main = surface.ink = open(canvas);

  const on = (target, type, act, options) => {
    target.addEventListener(type, act, options);
    surface.undone.push(() => target.removeEventListener(type, act, options));
  };
  if (draws) {
    on(canvas, "pointerdown", (event) => {
      event.preventDefault();
      // The first button, a finger, the tip of a pen or its other end (5): nothing else draws.
      if (event.button !== 0 && event.button !== 5) return;
      locate(surface);
      try { canvas.setPointerCapture(event.pointerId); } catch { /* a pointer that is gone already */ }
      // A pen at rest sends nothing, and what it drew must be kept all the same.
      surface.ticking ||= setInterval(() => hear(TICK, null), TICK_MS);
      hear(DOWN, event);
    });
    on(canvas, "pointermove", (event) => {
      if (event.buttons !== 0) hear(MOVE, event);
      else if (event.pointerType === "pen") hear(HOVER, event);
    });
    const over = (kind) => (event) => {
      hear(kind, event);
      if (kind === UP) { clearInterval(surface.ticking); surface.ticking = 0; }
    };
    on(canvas, "pointerup", over(UP));
    on(canvas, "pointercancel", over(CANCEL));
    on(canvas, "lostpointercapture", over(CANCEL));
    // Without this, handwriting recognition on an iPad takes strokes for itself.
    on(canvas, "touchmove", (event) => event.preventDefault(), { passive: false });
    on(canvas, "contextmenu", (event) => event.preventDefault());
    // The time of what is done with buttons.
    on(window, "pointerdown", (event) => { if (event.target !== canvas) hear(TICK, null); }, true);
    on(window, "keydown", () => hear(TICK, null), true);
    on(window, "pagehide", () => hear(LEAVE, null));
    on(document, "visibilitychange", () => { if (document.hidden) hear(LEAVE, null); });
  }

  const watch = new ResizeObserver(() => hear(SIZE, null));
  try { watch.observe(canvas, { box: "device-pixel-content-box" }); } catch { watch.observe(canvas); }
  surface.undone.push(() => watch.disconnect(), () => clearInterval(surface.ticking), () => canvas.remove());
  surface.hear = hear;
  return surface;
}

export function detach(surface) {
  surface.hear = () => {};
  for (const undo of surface.undone.splice(0)) undo();
}

// Writes what happened into `out`, the samples from number `from` on; answers how many numbers it wrote.
// One call for all samples of an event, however many the screen's frame had room for.
export function read(surface, kind, event, from, out) {
  out[0] = kind;
  out[5] = 0;
  if (event === null) {
    out[1] = out[2] = out[3] = 0;
    if (kind === SIZE) {
      const across = surface.canvas.getBoundingClientRect().width * (window.devicePixelRatio || 1);
      out[3] = Math.min(Math.round(across), MOST_PIXELS_ACROSS);
      locate(surface);
    }
    out[4] = performance.now();
    return HEAD;
  }
  out[1] = event.pointerId;
  // Bit 32 is the end of a pen that rubs out.
  out[2] = event.pointerType === "pen" && event.buttons & 32 ? 3 : (TYPES[event.pointerType] ?? 0);
  out[3] = Math.max(event.width, event.height);
  out[4] = event.timeStamp;
  if (kind === UP || kind === CANCEL || kind === HOVER) return HEAD;
  const all = kind === MOVE && event.getCoalescedEvents ? event.getCoalescedEvents() : null;
  const count = all ? all.length : 0;
  const { left, top, zoom } = surface;
  let at = HEAD;
  if (count < 2) {
    out[5] = 1;
    out[at] = (event.clientX - left) * zoom;
    out[at + 1] = (event.clientY - top) * zoom;
    out[at + 2] = event.pressure;
    out[at + 3] = event.timeStamp;
    return at + EACH;
  }
  out[5] = count;
  for (let i = from; i < count && at + EACH <= out.length; i++, at += EACH) {
    const one = all[i];
    out[at] = (one.clientX - left) * zoom;
    out[at + 1] = (one.clientY - top) * zoom;
    out[at + 2] = one.pressure;
    out[at + 3] = one.timeStamp;
  }
  return at;
}

export function paint(surface, orders) {
  let ink = surface.ink;
  let width = 0, x = 0, y = 0;
  const lift = () => { if (width) { ink.stroke(); width = 0; } };
  for (let i = 0; i < orders.length;) {
    const order = orders[i++];
    if (order === CURVE) {
      const fromX = orders[i + 1], fromY = orders[i + 2];
      if (orders[i] !== width) {
        lift();
        ink.lineWidth = width = orders[i];
        ink.beginPath();
        ink.moveTo(fromX, fromY);
      } else if (fromX !== x || fromY !== y) {
        ink.moveTo(fromX, fromY);
      }
      x = orders[i + 5];
      y = orders[i + 6];
      if (x === fromX && y === fromY) {
        // A line of no length leaves no mark, a dot must.
        lift();
        ink.beginPath();
        ink.arc(x, y, orders[i] / 2, 0, 7);
        ink.fill();
      } else {
        ink.quadraticCurveTo(orders[i + 3], orders[i + 4], x, y);
      }
      i += 7;
      continue;
    }
    lift();
    switch (order) {
      case PEN:
        surface.pen = ink.strokeStyle = ink.fillStyle = `#${orders[i++].toString(16).padStart(6, "0")}`;
        break;
      case WIPE:
        wipe(surface, ink);
        break;
      case CLIP: {
        // Whole pixels of the canvas, or the edge of the box would show as a pale line.
        const zoom = ink.canvas.width / surface.paperWidth;
        const [left, top] = [Math.floor(orders[i] * zoom), Math.floor(orders[i + 1] * zoom)];
        const [right, bottom] = [Math.ceil(orders[i + 2] * zoom), Math.ceil(orders[i + 3] * zoom)];
        ink.save();
        ink.beginPath();
        ink.rect(left / zoom, top / zoom, (right - left) / zoom, (bottom - top) / zoom);
        ink.clip();
        i += 4;
        break;
      }
      case UNCLIP:
        ink.restore();
        ink.strokeStyle = ink.fillStyle = surface.pen;
        break;
      case KEEP:
        copy(surface.main, slot(surface, orders[i++]));
        break;
      case BRING:
        copy(slot(surface, orders[i++]), ink);
        break;
      case TURN:
        ink = orders[i] < 0 ? surface.main : slot(surface, orders[i]);
        i++;
        break;
      case RESIZE:
        resize(surface, orders[i++]);
        break;
      case ASK:
        requestAnimationFrame(() => surface.hear(FRAME, null));
        break;
    }
  }
  lift();
}

function open(canvas) {
  const ink = canvas.getContext("2d", { alpha: false });
  ink.lineCap = ink.lineJoin = "round";
  return ink;
}

function locate(surface) {
  const box = surface.canvas.getBoundingClientRect();
  surface.left = box.left;
  surface.top = box.top;
  surface.zoom = surface.paperWidth / (box.width || 1);
}

function size(surface, ink, across) {
  ink.canvas.width = across;
  ink.canvas.height = Math.round((across * surface.paperHeight) / surface.paperWidth);
  ink.scale(across / surface.paperWidth, across / surface.paperWidth);
  ink.lineCap = ink.lineJoin = "round";
}

// What is on the paper stays there, a little blurred, until it is painted again.
function resize(surface, across) {
  const { main } = surface;
  const before = surface.ready ? document.createElement("canvas").getContext("2d", { alpha: false }) : null;
  if (before) {
    size(surface, before, main.canvas.width);
    copy(main, before);
  }
  size(surface, main, across);
  if (before) copy(before, main);
  else wipe(surface, main);
  if (surface.pen) main.strokeStyle = main.fillStyle = surface.pen;
  surface.ready = true;
}

function wipe(surface, ink) {
  const before = ink.fillStyle;
  ink.fillStyle = surface.paper;
  ink.fillRect(0, 0, surface.paperWidth, surface.paperHeight);
  ink.fillStyle = before;
}

function slot(surface, number) {
  const across = surface.main.canvas.width;
  const ink = (surface.slots[number] ||= open(document.createElement("canvas")));
  if (ink.canvas.width !== across) size(surface, ink, across);
  return ink;
}

function copy(from, to) {
  to.save();
  to.setTransform(1, 0, 0, 1, 0, 0);
  to.drawImage(from.canvas, 0, 0, to.canvas.width, to.canvas.height);
  to.restore();
}
