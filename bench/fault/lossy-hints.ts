/** Loaded into a server before its program: takes orders for the notices that `hints/local.js` of the copy hands out (built.ts), and says what it holds. */
export interface Losses {
  /** Of all notices, this share is lost, and as many come late. */
  share: number;
  /** Nothing gets through. */
  mute: boolean;
}

const losses: Losses = { share: Number(process.env['LOTSE_FAULT_SHARE'] ?? 0), mute: false };
Object.assign(globalThis, { lotseFaultLosses: losses });
process.on('message', (order: Partial<Losses> | { readonly memory: true }) => {
  if (!('memory' in order)) return void Object.assign(losses, order);
  globalThis.gc?.();
  globalThis.gc?.();
  process.send?.(process.memoryUsage.rss());
});
process.channel?.unref();
