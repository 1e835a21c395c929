import type { BackendAdapter } from '../adapter.ts';
import { LotseError } from '../errors.ts';
import type { FileRef, Files } from '../files.ts';
import type { Conversations } from '../conversations.ts';
import { begin, must, mustEqual, mustRefuse, notOffered, type Sentence } from './sentence.ts';
import { allEvents, messagesIn, textsIn } from './talk.ts';

/** The smallest picture there is, as its bytes. */
const pixel = () => Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (letter) => letter.charCodeAt(0));
const picture = (name = 'Zähler im Keller.gif') => new File([pixel()], name, { type: 'image/gif' });

const options = () => ({ key: crypto.randomUUID(), purpose: 'message' }) as const;

const withFiles = async (adapter: BackendAdapter, signal: AbortSignal): Promise<{ files: Files; conversations: Conversations; id: string }> => {
  const { session, conversations, id } = await begin(adapter, signal);
  const files = session.files ?? notOffered('files');
  if (!files.takes.types.includes('image/gif')) notOffered('files of the kind that is tried');
  return { files, conversations, id };
};

const sendFiles = (conversations: Conversations, id: string, text: string, ...files: readonly Pick<FileRef, 'id'>[]) =>
  conversations.send(id, [{ clientId: crypto.randomUUID(), parts: [{ kind: 'text', text }, ...files.map((file) => ({ kind: 'file', file }) as const)] }]);

const filesIn = async (conversations: Conversations, id: string, signal: AbortSignal): Promise<readonly FileRef[]> =>
  messagesIn(await allEvents(conversations, id, signal)).flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'file' ? [part.file] : [])));

const known = ({ name, type, size }: FileRef) => ({ name, type, size });
const asSent = { name: 'Zähler im Keller.gif', type: 'image/gif', size: pixel().length };

export const fileSentences: readonly Sentence[] = [
  {
    id: 'files-upload',
    service: 'files',
    says: 'a file that is taken is answered with its name, its type and its size',
    async holds(adapter, _, signal) {
      const { files } = await withFiles(adapter, signal);
      const file = await files.upload(picture(), options(), signal);
      must(typeof file.id === 'string' && file.id !== '', 'the file has no id');
      mustEqual(known(file), asSent, 'what is known of the file');
    },
  },
  {
    id: 'files-once',
    service: 'files',
    says: 'a file uploaded twice under one key is one file',
    async holds(adapter, _, signal) {
      const { files } = await withFiles(adapter, signal);
      const same = options();
      const [first, again] = [await files.upload(picture(), same, signal), await files.upload(picture(), same, signal)];
      mustEqual(again.id, first.id, 'the id of the second one');
    },
  },
  {
    id: 'files-send',
    service: 'files',
    says: 'a file sent in a message comes home with its name, type and size, whatever the message said of them',
    async holds(adapter, _, signal) {
      const { files, conversations, id } = await withFiles(adapter, signal);
      const file = await files.upload(picture(), options(), signal);
      const lie = { ...file, name: 'rechnung.pdf', type: 'application/pdf', size: 1 };
      await sendFiles(conversations, id, 'Hier ist der Zähler.', lie);
      mustEqual((await filesIn(conversations, id, signal)).map(known), [asSent], 'the file in the message');
      mustEqual(textsIn(await allEvents(conversations, id, signal)), ['Hier ist der Zähler.'], 'the words beside it');
    },
  },
  {
    id: 'files-open',
    service: 'files',
    says: 'the address of a file in a message opens without a header, and gives its bytes',
    async holds(adapter, _, signal) {
      const { files, conversations, id } = await withFiles(adapter, signal);
      await sendFiles(conversations, id, 'Bitte ansehen', await files.upload(picture(), options(), signal));
      const [file] = await filesIn(conversations, id, signal);
      must(file?.href, 'the file in the message has no address');
      const answer = await fetch(file.href, { signal });
      must(answer.ok, `its address answers with ${answer.status}`);
      mustEqual([...new Uint8Array(await answer.arrayBuffer())], [...pixel()], 'the bytes under its address');
    },
  },
  {
    id: 'files-private',
    service: 'files',
    says: 'a file of somebody else cannot be sent, nor one that does not exist, and nothing is stored then',
    async holds(adapter, _, signal) {
      const other = await withFiles(adapter, signal);
      const theirs = await other.files.upload(picture(), options(), signal);
      const { conversations, id } = await withFiles(adapter, signal);
      await mustRefuse(sendFiles(conversations, id, 'Meins', theirs), ['invalid', 'not-found', 'forbidden'], 'a file of somebody else');
      await mustRefuse(sendFiles(conversations, id, 'Keins', { id: crypto.randomUUID() }), ['invalid', 'not-found', 'forbidden'], 'a file that does not exist');
      mustEqual(textsIn(await allEvents(conversations, id, signal)), [], 'the stored messages');
    },
  },
  {
    id: 'files-too-large',
    service: 'files',
    says: 'a file that is larger than it may be is refused',
    async holds(adapter, _, signal) {
      const { files } = await withFiles(adapter, signal);
      const large = new File([pixel(), new Uint8Array(files.takes.bytes)], 'groß.gif', { type: 'image/gif' });
      await mustRefuse(files.upload(large, options(), signal), ['too-large'], `a file of ${large.size} bytes`);
    },
  },
  {
    id: 'files-honest',
    service: 'files',
    says: 'a file whose bytes are not what its name says is refused, and so is one of a type that is not taken',
    async holds(adapter, _, signal) {
      const { files } = await withFiles(adapter, signal);
      const page = '<!doctype html><script>alert(1)</script>';
      await mustRefuse(files.upload(new File([page], 'bild.gif', { type: 'image/gif' }), options(), signal), ['invalid'], 'a page called a picture');
      await mustRefuse(files.upload(new File([page], 'seite.html', { type: 'text/html' }), options(), signal), ['invalid'], 'a page');
    },
  },
  {
    id: 'files-names',
    service: 'files',
    says: 'the name of a file is no path and turns no line round',
    async holds(adapter, _, signal) {
      const { files } = await withFiles(adapter, signal);
      for (const name of ['../../etc/bild.gif', 'C:\\Users\\bild.gif', 'bi\u202Eld.gif'])
        mustEqual((await files.upload(picture(name), options(), signal)).name, 'bild.gif', `what becomes of the name ${JSON.stringify(name)}`);
    },
  },
  {
    id: 'files-stop',
    service: 'files',
    says: 'an upload that was stopped is refused, and the same file can be uploaded after it',
    async holds(adapter, _, signal) {
      const { files } = await withFiles(adapter, signal);
      const same = options();
      const stopped = files.upload(picture(), same, AbortSignal.abort()).then(
        () => undefined,
        (thrown: unknown) => ({ thrown }),
      );
      const answer = await stopped;
      must(answer, 'an upload that was stopped was answered');
      must(answer.thrown instanceof LotseError, `it was refused with ${String(answer.thrown)}, which is no LotseError`);
      must((await files.upload(picture(), same, signal)).id, 'the file after it has no id');
    },
  },
];
