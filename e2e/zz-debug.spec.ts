import { expect, test } from './test.ts';
test('dbg', async ({ page, nordlicht: { site } }) => {
  site.policy = () => '';
  const inner = (original: string) => {
    const src = /src="([^"]*\/lotse\.js)"/.exec(original)?.[1] ?? '';
    return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title></head><body><h1>Seite</h1><script>
const oc=console.log; let n=0;
for (const [o,k] of [[indexedDB.constructor.prototype,'databases'],[indexedDB.constructor.prototype,'open'],[navigator.locks?.constructor.prototype??{},'request'],[BroadcastChannel.prototype,'postMessage']]) { const f=o[k]; if(!f) {oc('no',k);continue;} o[k]=function(...a){ let r; try { r=f.apply(this,a);} catch(e){ oc('THROW',k,String(e)); throw e;} oc('CALL',k,typeof r); r?.then?.(v=>oc('OK',k,String(v)),e=>oc('REJ',k,String(e))); return r; } }
addEventListener('unhandledrejection',e=>oc('UNHANDLED',String(e.reason), e.reason && e.reason.stack));
const pr=Promise.reject; Promise.reject=function(x){ oc('Preject',String(x),new Error().stack); return pr.call(this,x)};
</script><script async src="${src}" data-contact="/kontakt.html" data-phone="+49 40 66969 100"></script></body></html>`;
  };
  site.change = (html) =>
    html.includes('framed')
      ? html
      : `<!doctype html><iframe sandbox="allow-scripts" width="900" height="700" srcdoc="${inner(html).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
  page.on('console', (m) => console.log('C', m.text().slice(0, 800)));
  page.on('pageerror', (e) => console.log('E', e, e?.stack));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Runtime.enable');
  await cdp.send('Debugger.enable');
  await cdp.send('Debugger.setAsyncCallStackDepth', { maxDepth: 32 });
  await cdp.send('Debugger.setPauseOnExceptions', { state: 'all' });
  cdp.on('Debugger.paused', (p) => {
    if (p.reason !== 'exception' && p.reason !== 'promiseRejection') {
    }
    console.log(
      'P',
      p.reason,
      JSON.stringify(p.data).slice(0, 300),
      p.callFrames.map((f) => `${f.functionName}@${f.url.slice(-30)}:${f.location.lineNumber}:${f.location.columnNumber}`).join(' < '),
      'ASYNC',
      p.asyncStackTrace?.callFrames.map((f) => `${f.functionName}@${f.url.slice(-30)}:${f.columnNumber}`).join(' < '),
    );
    void cdp.send('Debugger.resume').catch(() => {});
  });
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: d }) => console.log('X', JSON.stringify(d).slice(0, 3000)));
  await page.goto(site.url);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: /^Hilfe/ }).click();
  await expect(frame.getByRole('dialog', { name: 'Hilfe' })).toBeVisible();
  await page.waitForTimeout(3000);
});
