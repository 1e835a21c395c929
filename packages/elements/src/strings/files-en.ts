import type { FileStrings } from '../attachments/words.ts';
import { en } from './en.ts';
import { sizesIn } from './sizes.ts';

export const filesEn: FileStrings = {
  ...en,
  attachments: 'Files with your message',
  takePhoto: 'Take a photo',
  chooseFile: 'Choose a file',
  dropHere: 'Drop files here',
  removeFile: (name) => `Remove ${name}`,
  cancelFile: (name) => `Stop uploading ${name}`,
  retryFile: (name) => `Upload ${name} again`,
  tryAgain: 'Try again',
  uploading: (percent) => `${percent}% uploaded`,
  fileWaits: 'Waits for its turn',
  fileOffline: 'Waits for the network',
  isReady: (name) => `${name} is ready to send.`,
  uploadOf: (name) => `Upload of ${name}`,
  whyNot: (reason, { size, files, types }) =>
    ({
      'too-large': `This file is too large. Up to ${size} is possible. A smaller photo or a part of it usually fits.`,
      type: `We cannot take this file. Possible are ${types}.`,
      'too-many': `A message takes ${files} files. Send this one after it.`,
      harmful: 'Our check finds this file harmful. We have not stored it.',
      other: 'This file has not arrived. It is still here.',
    })[reason],
  fileStops: 'One file cannot go like this. Remove it or try it again, then send.',
  text: 'Text',
  saveFile: (name) => `Download ${name} in full size`,
  fileGone: 'This file is not there any more.',
  fileFailed: 'That did not work. Try it again.',
  size: sizesIn('en'),
};
