import '@lotse/elements/define';
import type { Client } from '@lotse/client';
import { LotseError, type BackendAdapter, type FileRef, type Files } from '@lotse/contract';
import type { LotseWidget } from '@lotse/elements';
import { nordlicht, visit } from './nordlicht.states.ts';
import { scene, until } from './scene.states.ts';

/** Every state of a file: above the composer, and in a message. */

type Backend = ReturnType<typeof nordlicht>;

/** A drawing of a meter, so that a preview has something to show. */
const photo = async (name = 'Zähler im Keller.png'): Promise<File> => {
  const canvas = new OffscreenCanvas(480, 360);
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#8aa4a8';
    pen.fillRect(0, 0, 480, 360);
    pen.fillStyle = '#202627';
    pen.fillRect(90, 120, 300, 110);
    pen.fillStyle = '#fff';
    pen.font = '64px monospace';
    pen.fillText('048213', 124, 198);
  }
  return new File([await canvas.convertToBlob()], name, { type: 'image/png' });
};
const bill = (name = 'Rechnung.pdf') => new File([`%PDF-1.7\n${' '.repeat(340_000)}`], name, { type: 'application/pdf' });

/** The backend, with its uploads seen through somebody's hands. */
const through = (backend: Backend, upload: (real: Files) => Files['upload']): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await backend.open(visitor, signal);
    return { ...session, files: session.files && { ...session.files, upload: upload(session.files) } };
  },
});
const never: Files['upload'] = (_, { onProgress }) => {
  onProgress?.(0.42);
  return new Promise<FileRef>(() => {});
};

const withFiles = (
  files: () => Promise<readonly File[]>,
  backend: Backend = nordlicht(),
  adapter: BackendAdapter = backend,
  after?: (client: Client) => Promise<void>,
): LotseWidget => {
  const client = visit(adapter);
  const element = document.createElement('lotse-widget');
  element.client = client;
  scene(async () => {
    await client.startConversation({ items: [], text: 'Mein Zähler zeigt etwas anderes als die Rechnung.' });
    await until(() => client.state.conversation?.outbox === 0);
    await element.updateComplete;
    await element.open('conversation');
    await client.attach(await files());
    await after?.(client);
  });
  return element;
};

export const uploading = () =>
  withFiles(
    async () => [await photo(), bill()],
    nordlicht(),
    through(nordlicht(), () => never),
  );
export const ready = () => withFiles(async () => [await photo()]);
export const tooLarge = () =>
  withFiles(async () => [await photo()], nordlicht({ files: { bytes: 1_000, perMessage: 5, types: ['image/png', 'application/pdf'] } }));
export const wrongType = () =>
  withFiles(async () => [new File(['<!doctype html>'], 'photo.png', { type: 'image/png' }), new File(['PK'], 'alles.zip', { type: 'application/zip' })]);
export const notArrived = () =>
  withFiles(
    async () => [await photo()],
    nordlicht(),
    through(nordlicht(), () => () => Promise.reject(new LotseError('forbidden', 'No.'))),
  );
export const manyFiles = () => withFiles(async () => Promise.all(Array.from({ length: 7 }, (_, n) => photo(`Zähler ${n + 1}.png`))));
export const longestName = () =>
  withFiles(async () => [
    bill(`${'Jahresverbrauchsabrechnungsbescheinigungsanlage '.repeat(3).trim()}.pdf`),
    await photo(`${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}.png`),
  ]);
export const inMessages = () => {
  const backend = nordlicht();
  return withFiles(
    async () => [await photo(), bill()],
    backend,
    backend,
    async (client) => {
      await until(() => client.state.attachments?.every(({ state }) => state === 'ready') ?? false);
      client.write('So sieht er aus.');
      await client.send();
      await until(() => client.state.conversation?.outbox === 0);
      backend.agent.take();
      const file = bill('Ihr neuer Vertrag und alles, was dazu gehört.pdf');
      backend.agent.shows({ id: 'vertrag', name: file.name, type: file.type, size: file.size, href: URL.createObjectURL(file) });
    },
  );
};
