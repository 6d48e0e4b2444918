// Runs on the browser's audio thread: gathers what the microphone hears into blocks and hands them to the
// page. Everything else is done in Rust (app/src/sound). It plays nothing: its output stays silent.
const BLOCK = 2048;

class Recorder extends AudioWorkletProcessor {
  constructor() {
    super();
    this.block = new Float32Array(BLOCK);
    this.filled = 0;
  }

  process([channels]) {
    // No channel at all: the microphone gives nothing at the moment. The processor stays.
    const samples = channels.length === 0 ? 0 : channels[0].length;
    for (let at = 0; at < samples; at += 1) {
      let sum = 0;
      for (const channel of channels) sum += channel[at];
      this.block[this.filled] = sum / channels.length;
      this.filled += 1;
      if (this.filled === BLOCK) {
        this.port.postMessage(this.block, [this.block.buffer]);
        this.block = new Float32Array(BLOCK);
        this.filled = 0;
      }
    }
    return true;
  }
}

registerProcessor("recorder", Recorder);
