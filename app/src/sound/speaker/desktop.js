const audio = new Audio();
let url = "";
audio.onplay = () => dioxus.send("Started");
// A browser pauses what has come to its end as well.
audio.onpause = () => audio.ended || dioxus.send("Paused");
audio.onended = () => dioxus.send("Ended");
audio.onerror = () => dioxus.send("Failed");
audio.ontimeupdate = audio.onseeked = () => dioxus.send({ At: Math.round(audio.currentTime * 1000) });
for (let open = true; open; ) {
  const [order, value] = await dioxus.recv();
  if (order === "open") {
    try {
      url = URL.createObjectURL(await (await fetch(value)).blob());
      audio.src = url;
    } catch {
      dioxus.send("Failed");
    }
  } else if (order === "play") {
    audio.play().catch(() => {});
  } else if (order === "pause") {
    audio.pause();
  } else if (order === "seek") {
    audio.currentTime = Number(value) / 1000;
  } else {
    open = false;
  }
}
audio.onplay = audio.onpause = audio.onended = audio.onerror = audio.ontimeupdate = audio.onseeked = null;
audio.pause();
audio.removeAttribute("src");
URL.revokeObjectURL(url);
