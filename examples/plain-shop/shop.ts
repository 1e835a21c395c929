/**
 * A shop as it has run since 2009: pages that take forms, rows in a file, no keys, no history, no push. It does not know Lotse.
 * Start it: `node --conditions=@lotse/source examples/plain-shop/shop.ts 8090`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

interface Inquiry {
  readonly nr: number;
  readonly sid: string;
  readonly subject: string;
  messages: Message[];
}
interface Message {
  readonly id: number;
  readonly from: 'customer' | 'shop';
  text: string;
  readonly time: string;
}

export const shop = (file: string): Server => {
  const load = (): Inquiry[] => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Inquiry[]) : []);
  const save = (inquiries: readonly Inquiry[]) => writeFileSync(file, JSON.stringify(inquiries));

  const add = (nr: string | null, from: Message['from'], written: string): void => {
    const inquiries = load();
    const id = 1 + Math.max(0, ...inquiries.flatMap(({ messages }) => messages.map((message) => message.id)));
    // As forms and templates do it: lines end in CRLF, spaces at the ends are gone.
    inquiries.find((each) => `${each.nr}` === nr)?.messages.push({ id, from, text: written.replace(/\r?\n/g, '\r\n').trim(), time: new Date().toISOString() });
    save(inquiries);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const url = new URL(request.url ?? '/', 'http://shop');
    const form = request.method === 'POST' ? await formOf(request) : url.searchParams;
    const mine = load().filter(({ sid }) => sid === form.get('sid'));
    const one = mine.find(({ nr }) => `${nr}` === form.get('nr'));
    const page = (status: number, body: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const onTo = (nr: number | string) => response.writeHead(302, { location: `/inquiry.php?nr=${nr}` }).end();

    switch (`${request.method} ${url.pathname}`) {
      case 'GET /inquiries.php':
        return page(
          200,
          mine.map(({ nr, subject }) => ({ nr, subject })),
        );
      case 'POST /inquiries.php': {
        const inquiries = load();
        const nr = inquiries.length + 1;
        save([...inquiries, { nr, sid: form.get('sid') ?? '', subject: form.get('subject') ?? '', messages: [] }]);
        return onTo(nr);
      }
      case 'GET /messages.php':
        return one ? page(200, one.messages) : page(404, {});
      case 'POST /messages.php':
        if (!one) return page(404, {});
        add(`${one.nr}`, 'customer', form.get('text') ?? '');
        return onTo(one.nr);
      case 'POST /admin.php':
        add(form.get('nr'), 'shop', form.get('text') ?? '');
        return onTo(form.get('nr') ?? '');
      default:
        return page(404, {});
    }
  };
  return createServer((request, response) => void answer(request, response));
};

const formOf = async (request: IncomingMessage): Promise<URLSearchParams> => new URLSearchParams(await text(request));

const [, started, port] = process.argv;
if (started?.endsWith('plain-shop/shop.ts')) shop(join(tmpdir(), 'plain-shop.json')).listen(Number(port ?? 8090), '127.0.0.1');
