// What pointers do to the paper: told to Rust, which decides which of them draws; and the ink of the one that does.
// Ink follows the pointer from here, and Rust is told of it a few times a second: what is painted are the very samples
// that are told and kept.

export const HOVER = 0, DOWN = 1, MOVE = 2, UP = 3, CANCEL = 4, TICK = 5, SIZE = 6, LEAVE = 7, FRAME = 8;
export const CURVE = 1;
const TOUCH = 1, ERASER = 3;
const TYPES = { mouse: 0, touch: TOUCH, pen: 2 };
const HEAD = 6, EACH = 4, CURVE_SIZE = 8;
// Room for what there is to tell at once: more samples than any screen has in TELL_MS.
const ROOM = 4096;
// What is wet is told after this time, and also while the pen is at rest.
const TELL_MS = 250;
// With so many ticks at which no pointer was down, the clock rests.
const IDLE_TICKS = 20;
// So many samples are painted at once.
const AT_ONCE = 64;
// A pointer presses as hard as one of so many steps.
export const PRESSURES = 64;
// What a finger and a mouse press with.
const MIDDLE_PRESSURE = 0.5;
// Hertz. Lower is steadier and slower, at rest.
const REST_CUTOFF = 3.0;
// Hertz for each paper pixel a second. Higher follows fast lines more closely.
const EAGERNESS = 0.06;
const SPEED_CUTOFF = 2.0;
const PRESSURE_CUTOFF = 8.0;
// On the desktop the answer to a touch comes later, but not as late as this many numbers.
const MOST_UNANSWERED = 12288;

// What is kept of pointers, of what is to be told, and of wet ink.
export function hand(hear, memory, place) {
  return {
    hear, memory, place, gone: false, clock: 0, idle: 0, told: 0,
    // What is to be told; where the listener's memory is shared, it is written at that place of it.
    reports: new Float64Array(memory ? 0 : ROOM), filled: 0,
    // The press that further samples can be added for, and where in that its report is.
    open: null, at: 0,
    // Every press of a pointer until it is over and answered; how many there were; and the one whose ink is wet.
    presses: [], pressed: 0, wet: null, curves: new Float32Array(CURVE_SIZE * (AT_ONCE + 1)),
  };
}

// Hears the pointers over the canvas; `on` adds a listener that goes away with the surface.
export function listen(surface, on) {
  const { canvas, hand } = surface;
  on(canvas, "pointerdown", (event) => {
    event.preventDefault();
    // The first button, a finger, the tip of a pen or its other end (5): nothing else draws.
    if (event.button !== 0 && event.button !== 5) return;
    surface.locate();
    try { canvas.setPointerCapture(event.pointerId); } catch { /* a pointer that is gone already */ }
    // A pen at rest sends nothing, and what it drew must be kept all the same.
    hand.idle = 0;
    hand.clock ||= setInterval(() => tick(surface), TELL_MS);
    down(surface, event);
  });
  on(canvas, "pointermove", (event) => {
    const press = held(hand, event.pointerId);
    if (press !== null) follow(surface, press, event);
    else if (event.pointerType === "pen" && event.buttons === 0) tell(surface, HOVER, event.timeStamp);
  });
  const gone = (kind) => (event) => {
    const press = held(hand, event.pointerId);
    if (press !== null) up(surface, press, kind, event.timeStamp);
  };
  on(canvas, "pointerup", gone(UP));
  on(canvas, "pointercancel", gone(CANCEL));
  on(canvas, "lostpointercapture", gone(CANCEL));
  // The time of what is done with buttons, and what is wet before it is done.
  const time = (event) => { if (event.target !== canvas) tell(surface, TICK); };
  on(window, "pointerdown", time, { capture: true });
  on(window, "keydown", () => tell(surface, TICK), { capture: true });
  on(window, "pagehide", () => tell(surface, LEAVE));
  on(document, "visibilitychange", () => { if (document.hidden) tell(surface, LEAVE); });
}

// Ends what is wet where it is, and tells no more.
export function hangUp(surface) {
  const { hand } = surface;
  for (const press of hand.presses) if (!press.up) up(surface, press, UP, performance.now());
  clearInterval(hand.clock);
  // A frame that was asked for still comes, and the memory to tell it in is somebody else's by then.
  hand.gone = true;
  hand.hear = () => {};
}

// To set a clock for each stroke costs more than to let one tick on between them.
function tick(surface) {
  const { hand } = surface;
  if (hand.presses.some((press) => !press.up)) tell(surface, TICK);
  else if (++hand.idle === IDLE_TICKS) {
    clearInterval(hand.clock);
    hand.clock = 0;
  }
}

// Tells that something happened, which is no pointer's doing; `size` goes with the kind of that name.
export function tell(surface, kind, time = performance.now(), size = 0) {
  const { hand } = surface;
  if (hand.gone) return;
  note(surface, kind, time, null);
  reports(hand)[hand.filled - HEAD + 3] = size;
  send(surface, time);
}

// Tells what there is to tell, and carries out the orders that came of it: one crossing for both.
function send(surface, now) {
  const { hand } = surface;
  const { filled } = hand;
  hand.told = now;
  if (filled === 0) return;
  hand.filled = 0;
  hand.open = null;
  hand.hear(filled);
  const answer = reports(hand);
  if (answer[1] !== 0) surface.obey(answer[0], answer[1]);
}

function reports(hand) {
  // A view ends when the memory grows; what was written stays.
  if (hand.reports.length === 0) hand.reports = new Float64Array(hand.memory.buffer, hand.place, ROOM);
  return hand.reports;
}

// Writes down what happened, as yet without a sample.
function note(surface, kind, time, press) {
  const { hand } = surface;
  if (hand.filled + HEAD + EACH > ROOM) send(surface, time);
  const out = reports(hand);
  const at = hand.filled;
  out[at] = kind;
  out[at + 1] = press === null ? 0 : press.number;
  out[at + 2] = press === null ? 0 : press.kind;
  out[at + 3] = press === null ? 0 : press.contact;
  out[at + 4] = time;
  out[at + 5] = 0;
  hand.open = press;
  hand.at = at;
  hand.filled = at + HEAD;
}

function held({ presses }, pointer) {
  for (let i = presses.length - 1; i >= 0; i--) {
    if (presses[i].pointer === pointer && !presses[i].up) return presses[i];
  }
  return null;
}

function kindOf(event) {
  // Bit 32 is the end of a pen that rubs out.
  return event.pointerType === "pen" && event.buttons & 32 ? ERASER : (TYPES[event.pointerType] ?? 0);
}

function down(surface, event) {
  const { hand } = surface;
  const before = held(hand, event.pointerId);
  if (before !== null) up(surface, before, CANCEL, event.timeStamp);
  const kind = kindOf(event);
  // A pen ends the stroke of a finger, which gets no more ink while that is being said.
  if (hand.wet !== null && hand.wet.kind === TOUCH && kind > TOUCH) hand.wet.silent = true;
  const press = {
    pointer: event.pointerId, number: 0, kind, contact: Math.max(event.width, event.height),
    // Whether it is over; whether nothing is said of where it goes.
    up: false, silent: false,
    // Its samples as they are kept, three numbers each: the place in quarters of a paper pixel, the pressure in steps.
    samples: [],
    // Where the pointer really is, and where it is once steadied, in paper pixels; and how fast, in those a second.
    rawX: 0, rawY: 0, rawPressure: 0, x: 0, y: 0, pressure: 0, time: event.timeStamp, speedX: 0, speedY: 0,
    // Once it is known to draw: how wide its ink is at each pressure, the most samples, and how far it is painted.
    widths: null, room: Infinity, painted: 0, lastX: 0, lastY: 0, middleX: 0, middleY: 0,
  };
  feel(surface, press, event);
  press.x = press.rawX;
  press.y = press.rawY;
  press.pressure = press.rawPressure;
  begin(surface, press);
}

function begin(surface, press) {
  const { hand } = surface;
  press.number = ++hand.pressed;
  hand.presses.push(press);
  note(surface, DOWN, press.time, press);
  keep(surface, press, press.x, press.y, press.pressure);
  send(surface, press.time);
  // Where memory is shared the answer is there already: it draws, or nothing that it does matters.
  if (hand.memory && hand.wet !== press) press.silent = true;
}

// A pointer is gone; its stroke ends where it really was, for what is steadied is always a little behind.
function up(surface, press, kind, time) {
  if (!press.silent) {
    const { samples, rawX, rawY } = press;
    const last = samples.length - 3;
    const isThere = quarters(rawX) === samples[last] && quarters(rawY) === samples[last + 1];
    if (!isThere) keep(surface, press, rawX, rawY, press.rawPressure);
  }
  over(surface, press, kind, time);
}

function over(surface, press, kind, time) {
  const { hand } = surface;
  press.up = true;
  note(surface, kind, time, press);
  send(surface, time);
  if (hand.memory) forget(hand, press);
}

function forget(hand, press) {
  hand.presses = hand.presses.filter((one) => one !== press);
}

// Where the pointer went: by far the commonest thing.
function follow(surface, press, event) {
  if (press.silent) return;
  const { hand } = surface;
  const all = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
  const count = all.length || 1;
  for (let i = 0; i < count; i++) {
    const one = all.length === 0 ? event : all[i];
    feel(surface, press, one);
    steady(press, one.timeStamp);
    keep(surface, press, press.x, press.y, press.pressure);
    if (press.samples.length >= press.room) press = goOn(surface, press);
  }
  if (press.widths !== null) moisten(surface, press);
  else if (press.samples.length > MOST_UNANSWERED) press.silent = true;
  if (press.time - hand.told >= TELL_MS) send(surface, press.time);
}

// As long as a stroke can be: the next one goes on where it is.
function goOn(surface, press) {
  const next = { ...press, samples: [], widths: null, room: Infinity, painted: 0 };
  over(surface, press, UP, press.time);
  begin(surface, next);
  return next;
}

function feel(surface, press, event) {
  press.rawX = (event.clientX - surface.left) * surface.zoom;
  press.rawY = (event.clientY - surface.top) * surface.zoom;
  // Only pens feel; and a pen that says it is not pressed while it draws does not.
  press.rawPressure = press.kind > TOUCH && event.pressure > 0 ? event.pressure : MIDDLE_PRESSURE;
}

// Steadies what a screen reports: a hand at rest trembles and a cheap digitiser jumps, a fast line must not lag.
// One-Euro filter (Casiez, Roussel and Vogel, CHI 2012) for the place, a low-pass for pressure.
function steady(press, time) {
  // Two samples at one time would make a speed without end.
  const seconds = Math.max((time - press.time) / 1000, 0.001);
  const turn = 2 * Math.PI * seconds;
  const wayX = press.rawX - press.x, wayY = press.rawY - press.y;
  const slower = 1 + 1 / (SPEED_CUTOFF * turn);
  press.speedX += (wayX / seconds - press.speedX) / slower;
  press.speedY += (wayY / seconds - press.speedY) / slower;
  const speed = Math.sqrt(press.speedX * press.speedX + press.speedY * press.speedY);
  const nearer = 1 + 1 / ((REST_CUTOFF + EAGERNESS * speed) * turn);
  press.x += wayX / nearer;
  press.y += wayY / nearer;
  press.pressure += (press.rawPressure - press.pressure) / (1 + 1 / (PRESSURE_CUTOFF * turn));
  press.time = time;
}

function quarters(pixels) {
  return Math.max(-32768, Math.min(32767, Math.round(pixels * 4)));
}

// One more sample: written down once, as it will be kept, to be painted and to be told.
function keep(surface, press, x, y, pressure) {
  const { hand } = surface;
  if (hand.open !== press || hand.filled + EACH > ROOM) note(surface, MOVE, press.time, press);
  const out = reports(hand);
  const at = hand.filled;
  const across = quarters(x), along = quarters(y);
  const step = Math.round(Math.max(0, Math.min(1, pressure)) * (PRESSURES - 1));
  press.samples.push(across, along, step);
  out[at] = across;
  out[at + 1] = along;
  out[at + 2] = step;
  out[at + 3] = press.time;
  // The report is as old as the last of its samples.
  out[hand.at + 4] = press.time;
  out[hand.at + 5]++;
  hand.filled = at + EACH;
}

// Paints what of a stroke is not painted yet: curves between the middles of neighbouring samples, as the law of
// `shared::drawing::geometry` has it, by which the same stroke is painted ever after. The last of all goes from the last
// middle to where the pointer was lifted.
function moisten(surface, press, isLast = false) {
  const { samples, widths } = press;
  const { curves } = surface.hand;
  let at = 0;
  for (let i = press.painted; i < samples.length; i += 3, at += CURVE_SIZE) {
    if (at === CURVE_SIZE * AT_ONCE) {
      surface.stroke(curves, at);
      at = 0;
    }
    const x = samples[i] * 0.25, y = samples[i + 1] * 0.25;
    if (i === 0) {
      press.lastX = press.middleX = x;
      press.lastY = press.middleY = y;
    }
    curve(press, curves, at, widths[samples[i + 2]], (press.lastX + x) * 0.5, (press.lastY + y) * 0.5);
    press.lastX = x;
    press.lastY = y;
  }
  if (isLast) {
    curve(press, curves, at, widths[samples[samples.length - 1]], press.lastX, press.lastY);
    at += CURVE_SIZE;
  }
  press.painted = samples.length;
  surface.stroke(curves, at);
}

function curve(press, out, at, width, x, y) {
  out[at] = CURVE;
  out[at + 1] = width;
  out[at + 2] = press.middleX;
  out[at + 3] = press.middleY;
  out[at + 4] = press.lastX;
  out[at + 5] = press.lastY;
  out[at + 6] = press.middleX = x;
  out[at + 7] = press.middleY = y;
}

// A press is known to draw. On the desktop it may have gone some way since, or be over already.
export function draw(surface, number, room, widths) {
  const { hand } = surface;
  // Those before it were answered by silence.
  hand.presses = hand.presses.filter((one) => one.number >= number || !one.up);
  const press = hand.presses.find((one) => one.number === number) ?? null;
  hand.wet = press;
  if (press === null) return;
  press.room = 3 * room;
  press.widths = widths;
  moisten(surface, press);
}

// The stroke is over, and its ink stays or is being painted over.
export function lift(surface, stays) {
  const { hand } = surface;
  const press = hand.wet;
  hand.wet = null;
  if (press === null) return;
  press.silent = true;
  if (stays) moisten(surface, press, true);
  if (press.up) forget(hand, press);
}

// The canvas was painted anew, but for the stroke that is wet.
export function again(surface) {
  const { wet } = surface.hand;
  if (wet === null) return;
  wet.painted = 0;
  moisten(surface, wet);
}
