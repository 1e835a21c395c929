/** A name in a sentence must not turn the sentence round. */
export const plain = (name: string): string => String(name).replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
