import { wordsIn } from '../strings/load.ts';
import type { FirstStrings } from '../strings/first.ts';
import type { FileRefusal } from '@lotse/contract';

/** What is said of files, in one language. */
export interface FileStrings extends FirstStrings {
  readonly attachments: string;
  readonly takePhoto: string;
  readonly chooseFile: string;
  readonly dropHere: string;
  removeFile(name: string): string;
  cancelFile(name: string): string;
  retryFile(name: string): string;
  readonly tryAgain: string;
  uploading(percent: number): string;
  readonly fileWaits: string;
  readonly fileOffline: string;
  /** Read out. */
  isReady(name: string): string;
  uploadOf(name: string): string;
  whyNot(reason: FileRefusal, limits: { readonly size: string; readonly files: number; readonly types: string }): string;
  /** What stands in the way of sending. */
  readonly fileStops: string;
  readonly text: string;
  /** What a press on a picture does. */
  saveFile(name: string): string;
  readonly fileGone: string;
  readonly fileFailed: string;
  /** "1,2 MB" */
  size(bytes: number): string;
}

export const fileWords = wordsIn<FileStrings>({
  de: async () => (await import('../strings/files-de.ts')).filesDe,
  en: async () => (await import('../strings/files-en.ts')).filesEn,
});
