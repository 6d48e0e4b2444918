// The desktop's end of the surface: reports go out in one list, orders come in as they are given.
const start = await dioxus.recv();
const hear = (filled) => {
  dioxus.send(Array.from(surface.hand.reports.subarray(0, filled)));
  // Orders come later, by themselves.
  surface.hand.reports[1] = 0;
};
const surface = attach(document.getElementById(start.host), start.width, start.height, start.paper, start.draws, hear);
for (;;) {
  const orders = await dioxus.recv();
  if (orders.length === 0) break;
  paint(surface, Float32Array.from(orders));
}
hangUp(surface);
detach(surface);
