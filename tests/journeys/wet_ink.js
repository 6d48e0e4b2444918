// The paper alone, and a hand over it whose every move and moment the journey says.
import { attach, paint } from "./surface.js";
import { hangUp } from "./hand.js";

const DOWN = 1, UP = 3, DRAW = 14, LIFT = 15;
const host = document.querySelector("div");
host.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 800px; height: 600px";

// Fresh paper. `widths` are of the ink at each pressure, `room` is of samples in a stroke.
window.lay = (widths, room) => {
  host.replaceChildren();
  const told = [], painted = [], orders = [];
  const hear = (filled) => {
    const reports = surface.hand.reports.subarray(0, filled);
    told.push(...reports);
    for (let at = 0; at < filled; at += 6 + 4 * reports[at + 5]) {
      if (reports[at] === DOWN) orders.push(DRAW, reports[at + 1], room, ...widths);
      if (reports[at] === UP) orders.push(LIFT, 1);
    }
    reports[1] = 0;
  };
  const surface = attach(host, 1600, 1200, "#ffffff", true, hear);
  surface.canvas.style.cssText = "position: absolute; inline-size: 100%; block-size: 100%";
  const { stroke } = surface;
  surface.stroke = (curves, count) => {
    painted.push(...curves.subarray(0, count));
    stroke(curves, count);
  };
  window.table = { surface, told, painted, answer: () => paint(surface, Float32Array.from(orders.splice(0))) };
};

// What a pointer does at a place of the page, with a pressure, at a time.
window.does = (what, type, id, [x, y, pressure, time]) => {
  const { canvas } = table.surface;
  const event = new PointerEvent(`pointer${what}`, {
    bubbles: true, cancelable: true, pointerId: id, pointerType: type, clientX: x, clientY: y, pressure,
    button: what === "move" ? -1 : 0, buttons: what === "up" ? 0 : 1, width: 1, height: 1,
  });
  Object.defineProperty(event, "timeStamp", { value: time });
  canvas.dispatchEvent(event);
};

// A whole stroke; the answer to its beginning comes after so many moves, or when it is over.
window.strokes = (type, places, answered) => {
  does("down", type, 5, places[0]);
  for (let at = 1; at < places.length; at++) {
    if (at === answered) table.answer();
    does("move", type, 5, places[at]);
  }
  does("up", type, 5, places[places.length - 1]);
  table.answer();
  // The answers to what came of those.
  table.answer();
  const { told, painted } = table;
  return { told, painted };
};

window.leaves = () => hangUp(table.surface);
