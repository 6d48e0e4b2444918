// The paper on the screen: one opaque canvas that paints what it is told. What pointers do to it is in `hand.js`.
// Used as a module by the browser and as a script by the desktop's web view.
import { CURVE, FRAME, PRESSURES, SIZE, again, draw, hand, lift, listen, tell } from "./hand.js";

const PEN = 0, WIPE = 2, CLIP = 3, UNCLIP = 4, KEEP = 5, BRING = 6, TURN = 7, RESIZE = 8, ASK = 9;
const SHAPE = 10, GROUND = 11, SOFT = 12, HARD = 13, DRAW = 14, LIFT = 15, AGAIN = 16;
// Four times the pixels of a large tablet's paper would only cost memory.
const MOST_PIXELS_ACROSS = 2560;
// What makes a dot of a line of no length, in paper pixels: less than a canvas can show.
const DOT = 0.01;
// Two widths nearer than this, in paper pixels, are one line: nobody sees it, and the canvas has one line less.
const SAME_WIDTH = 0.4;

export function attach(host, paperWidth, paperHeight, paper, draws, hear, memory, place) {
  const canvas = document.createElement("canvas");
  canvas.className = "ink-canvas";
  canvas.setAttribute("aria-hidden", "true");
  host.append(canvas);
  const surface = {
    canvas, host, paperWidth, paperHeight, paper, draws, slots: [], left: 0, top: 0, zoom: 1,
    ink: null, main: null, ground: null, soft: [null, null], undone: [], events: new AbortController(),
    memory, floats: new Float32Array(0), hand: hand(hear, memory, place),
    locate: () => locate(surface),
    obey: (at, count) => obey(surface, at, count),
    stroke: (orders, count) => curves(surface.ink, orders, 0, count),
  };
  surface.main = surface.ink = open(canvas);

  const on = (target, type, act, options) =>
    target.addEventListener(type, act, { ...options, signal: surface.events.signal });
  if (draws) {
    listen(surface, on);
    // Without this, handwriting recognition on an iPad takes strokes for itself.
    on(canvas, "touchmove", (event) => event.preventDefault(), { passive: false });
    on(canvas, "contextmenu", (event) => event.preventDefault());
  }

  const watch = new ResizeObserver(() => measure(surface));
  try { watch.observe(canvas, { box: "device-pixel-content-box" }); } catch { watch.observe(canvas); }
  surface.undone.push(() => watch.disconnect(), () => canvas.remove());
  return surface;
}

export function detach(surface) {
  surface.events.abort();
  for (const undo of surface.undone.splice(0)) undo();
}

function measure(surface) {
  const across = surface.canvas.getBoundingClientRect().width * (window.devicePixelRatio || 1);
  locate(surface);
  tell(surface, SIZE, performance.now(), Math.min(Math.round(across), MOST_PIXELS_ACROSS));
}

// Carries out the orders in the memory at `at`.
export function obey(surface, at, count) {
  // The view ends when the memory grows.
  if (surface.floats.length === 0) surface.floats = new Float32Array(surface.memory.buffer);
  at >>>= 2;
  const end = at + count;
  const done = surface.floats[at] === CURVE ? curves(surface.ink, surface.floats, at, end) : at;
  if (done < end) carryOut(surface, surface.floats, done, end);
}

export function paint(surface, orders) {
  carryOut(surface, orders, 0, orders.length);
}

// A run of curves: all there is while a pen moves, and small so that it is soon fast.
function curves(ink, orders, i, end) {
  let width = 0, x = 0, y = 0;
  for (; i < end && orders[i] === CURVE; i += 8) {
    const wide = orders[i + 1], fromX = orders[i + 2], fromY = orders[i + 3];
    if (width === 0 || wide - width > SAME_WIDTH || width - wide > SAME_WIDTH) {
      if (width !== 0) ink.stroke();
      ink.lineWidth = width = wide;
      ink.beginPath();
      ink.moveTo(fromX, fromY);
    } else if (fromX !== x || fromY !== y) {
      ink.moveTo(fromX, fromY);
    }
    x = orders[i + 6];
    y = orders[i + 7];
    // A line of no length leaves no mark, a dot must.
    ink.quadraticCurveTo(orders[i + 4], orders[i + 5], x === fromX && y === fromY ? x + DOT : x, y);
  }
  if (width !== 0) ink.stroke();
  return i;
}

function carryOut(surface, orders, i, end) {
  let ink = surface.ink;
  let under = null;
  while (i < end) {
    if (orders[i] === CURVE) {
      i = curves(ink, orders, i, end);
      continue;
    }
    const order = orders[i++];
    switch (order) {
      case PEN:
        surface.pen = orders[i++];
        ink.strokeStyle = style(surface, surface.pen);
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
        ink.strokeStyle = style(surface, surface.pen);
        break;
      case KEEP:
        copy(surface.main, slot(surface, orders[i++]));
        break;
      case BRING:
        copy(slot(surface, orders[i++]), ink);
        break;
      case TURN:
        ink = orders[i] < 0 ? surface.ink : slot(surface, orders[i]);
        i++;
        break;
      case RESIZE:
        resize(surface, orders[i++]);
        break;
      case ASK:
        requestAnimationFrame(() => tell(surface, FRAME));
        break;
      case SHAPE:
        i = shape(ink, orders, i);
        break;
      case GROUND:
        surface.ground = null;
        if (orders[i++] === 1) {
          ink = open(document.createElement("canvas"));
          size(surface, ink, surface.main.canvas.width);
          wipe(surface, ink);
          surface.ground = ink;
        }
        break;
      case SOFT: {
        const live = orders[i + 1];
        const layer = soft(surface, live);
        layer.alpha = orders[i];
        i += 2;
        if (live === 1) {
          layer.canvas.style.opacity = layer.alpha;
          layer.canvas.hidden = false;
          surface.ink = layer.ink;
        } else {
          under = ink;
        }
        ink = layer.ink;
        break;
      }
      case DRAW:
        draw(surface, orders[i], orders[i + 1], orders.slice(i + 2, i + 2 + PRESSURES));
        i += 2 + PRESSURES;
        break;
      case LIFT:
        lift(surface, orders[i++] === 1);
        break;
      case AGAIN:
        again(surface);
        break;
      case HARD: {
        const live = under === null ? 1 : 0;
        ink = under ?? surface.main;
        harden(surface, soft(surface, live), orders.subarray(i, i + 5), ink);
        if (live === 1) surface.ink = surface.main;
        under = null;
        i += 5;
        break;
      }
    }
  }
}

// Red, green, blue and opacity of every pixel of the paper, in paper pixels.
export function pixels(surface, out) {
  const { paperWidth, paperHeight } = surface;
  const small = document.createElement("canvas");
  small.width = paperWidth;
  small.height = paperHeight;
  // Read from a copy: a canvas that is read from once is painted slowly ever after.
  const ink = small.getContext("2d", { willReadFrequently: true });
  ink.drawImage(surface.canvas, 0, 0, paperWidth, paperHeight);
  out.set(ink.getImageData(0, 0, paperWidth, paperHeight).data);
}

function shape(ink, orders, i) {
  const [fill, line, width, alpha, count] = orders.subarray(i, i + 5);
  i += 5;
  const end = i + count;
  ink.beginPath();
  while (i < end) {
    switch (orders[i++]) {
      case 0: ink.moveTo(orders[i], orders[i + 1]); i += 2; break;
      case 1: ink.lineTo(orders[i], orders[i + 1]); i += 2; break;
      case 2: ink.quadraticCurveTo(orders[i], orders[i + 1], orders[i + 2], orders[i + 3]); i += 4; break;
      case 3:
        ink.bezierCurveTo(orders[i], orders[i + 1], orders[i + 2], orders[i + 3], orders[i + 4], orders[i + 5]);
        i += 6;
        break;
      case 4: ink.closePath(); break;
    }
  }
  const { strokeStyle } = ink;
  ink.globalAlpha = alpha;
  if (fill >= 0) { ink.fillStyle = hex(fill); ink.fill(); }
  if (line >= 0) { ink.strokeStyle = hex(line); ink.lineWidth = width; ink.stroke(); }
  ink.globalAlpha = 1;
  ink.strokeStyle = strokeStyle;
  return end;
}

function hex(rgb) {
  return `#${rgb.toString(16).padStart(6, "0")}`;
}

// A colour, or the paper with what is printed on it.
function style(surface, pen) {
  if (pen >= 0) return hex(pen);
  if (!surface.ground) return surface.paper;
  const printed = surface.main.createPattern(surface.ground.canvas, "no-repeat");
  const zoom = surface.paperWidth / surface.ground.canvas.width;
  printed.setTransform(new DOMMatrix([zoom, 0, 0, zoom, 0, 0]));
  return printed;
}

// A layer that is seen through, for one stroke: on the canvas while it is drawn (1), out of sight otherwise (0).
function soft(surface, live) {
  const across = surface.main.canvas.width;
  let layer = surface.soft[live];
  if (layer === null) {
    const canvas = document.createElement("canvas");
    layer = surface.soft[live] = { canvas, ink: canvas.getContext("2d"), alpha: 1 };
    if (live === 1) {
      canvas.className = "ink-canvas ink-layer";
      canvas.hidden = true;
      surface.host.append(canvas);
      surface.undone.push(() => canvas.remove());
    }
  }
  if (layer.canvas.width !== across) size(surface, layer.ink, across);
  return layer;
}

function harden(surface, layer, [keep, fromX, fromY, toX, toY], to) {
  const { canvas, ink } = layer;
  const zoom = canvas.width / surface.paperWidth;
  const left = Math.max(0, Math.floor(fromX * zoom)), top = Math.max(0, Math.floor(fromY * zoom));
  const wide = Math.min(canvas.width, Math.ceil(toX * zoom)) - left;
  const high = Math.min(canvas.height, Math.ceil(toY * zoom)) - top;
  if (wide > 0 && high > 0) {
    if (keep === 1) {
      to.save();
      to.setTransform(1, 0, 0, 1, 0, 0);
      to.globalAlpha = layer.alpha;
      to.drawImage(canvas, left, top, wide, high, left, top, wide, high);
      to.restore();
    }
    ink.clearRect(left / zoom, top / zoom, wide / zoom, high / zoom);
  }
  canvas.hidden = true;
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
  surface.ground = null;
  for (const layer of surface.soft) if (layer) size(surface, layer.ink, across);
  if (before) copy(before, main);
  else wipe(surface, main);
  surface.ready = true;
  if (surface.draws) (window.requestIdleCallback ?? setTimeout)(() => makeRoom(surface));
}

// The first state that will be kept aside has its canvas before a pen waits for it: one takes a third of a frame.
function makeRoom(surface) {
  if (!surface.hand.gone && !surface.slots[0]) wipe(surface, slot(surface, 0));
}

function wipe(surface, ink) {
  if (surface.ground) {
    copy(surface.ground, ink);
    return;
  }
  ink.fillStyle = surface.paper;
  ink.fillRect(0, 0, surface.paperWidth, surface.paperHeight);
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
