export type RefusalCode = 'store-folder' | 'store-locked' | 'store-unreadable' | 'store-foreign' | 'store-newer';

/** Why the store did not open. The message is a sentence for the operator: where, what, what to do. Nothing was changed. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
