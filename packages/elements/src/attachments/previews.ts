/** Addresses of bytes that lie here, made once for each, and given back. */
export class Previews {
  readonly #made = new Map<Blob, string>();

  of(bytes: Blob): string {
    const url = this.#made.get(bytes) ?? URL.createObjectURL(bytes);
    this.#made.set(bytes, url);
    return url;
  }

  /** Gives back all that are not shown any more. */
  keepOnly(shown: readonly Blob[]): void {
    for (const [bytes, url] of this.#made)
      if (!shown.includes(bytes)) {
        URL.revokeObjectURL(url);
        this.#made.delete(bytes);
      }
  }
}

/** What a customer calls a kind of file. */
export const kindOf = (type: string, text: string): string => (type === 'text/plain' ? text : (type.split('/')[1] ?? '').replace('jpeg', 'jpg').toUpperCase());
