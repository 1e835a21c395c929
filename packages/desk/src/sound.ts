/** Two soft tones, made here: no file, no host. */
let context: AudioContext | undefined;

export const chime = async (): Promise<void> => {
  context ??= new AudioContext();
  await context.resume();
  const from = context.currentTime;
  for (const [index, frequency] of [660, 880].entries()) {
    const tone = new OscillatorNode(context, { frequency });
    const volume = new GainNode(context, { gain: 0 });
    const start = from + index * 0.14;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.12, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.3);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.32);
  }
};
