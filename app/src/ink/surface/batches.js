// The desktop's end of the surface: reports go out once a frame, orders come in as they are given.
const start = await dioxus.recv();
const reports = [];
let sending = false;
const send = () => {
  sending = false;
  if (reports.length) dioxus.send(reports.splice(0));
};
const hear = (kind, event) => {
  const room = new Float64Array(HEAD + EACH * 128);
  let from = 0;
  for (;;) {
    const written = read(surface, kind, event, from, room);
    reports.push(Array.from(room.subarray(0, written)));
    from += (written - HEAD) / EACH;
    if (written === HEAD || from >= room[HEAD - 1]) break;
  }
  if (kind !== MOVE) send();
  else if (!sending) { sending = true; requestAnimationFrame(send); }
};
const surface = attach(document.getElementById(start.host), start.width, start.height, start.paper, start.draws, hear);
for (;;) {
  const orders = await dioxus.recv();
  if (orders.length === 0) break;
  paint(surface, orders);
}
detach(surface);
