/** The receipt as a file to keep: a PDF, made when it is opened, of what the mail says too. Why with pdfkit: docs/decisions/0011-receipts-as-pdf.md. */
import { letters } from './letters-of-receipts.ts';
import type { ReceiptText } from './receipt.ts';

export interface ReceiptDocument {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ReceiptDocumentParts {
  readonly company: string;
  /** Of the customer's submission: what the file bears as its date. */
  readonly receivedAt: Date;
  readonly number: string;
}

const margin = 56;
const soft = '#4d5a5e';
const ink = '#1c2224';

export const receiptDocument = async (receipt: ReceiptText, { company, receivedAt, number }: ReceiptDocumentParts): Promise<ReceiptDocument> => {
  const { words, title } = receipt;
  const { plain, strong: bold } = letters();
  // A tenth of a server's start: it comes with the first receipt that is opened.
  const { default: PdfDocument } = await import('pdfkit');
  const pdf = new PdfDocument({
    size: 'A4',
    margin,
    lang: words.locale,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    // None of its own: they know fewer letters.
    font: '',
    info: { Title: `${title}, ${number}`, Author: company, CreationDate: receivedAt, ModDate: receivedAt },
  });
  const pieces: Uint8Array[] = [];
  const written = new Promise<void>((resolve, reject) => {
    pdf.on('data', (piece: Uint8Array) => pieces.push(piece));
    pdf.on('end', () => resolve());
    pdf.on('error', reject);
  });

  /** Read aloud in this order, as what it is. */
  const say = (kind: 'H1' | 'H2' | 'H3' | 'P', text: string, { size = 10.5, strong = false, colour = ink, gap = 4, indent = 0 } = {}) =>
    pdf.addStructure(
      pdf.struct(kind, {}, () => {
        pdf
          .font(strong ? bold : plain)
          .fontSize(size)
          .fillColor(colour)
          .text(text, margin + indent, pdf.y, { lineGap: 2, paragraphGap: gap });
      }),
    );

  say('P', company, { size: 10.5, colour: soft, gap: 14 });
  say('H1', title, { size: 19, strong: true, gap: 6 });
  say('P', receipt.sentence, { size: 11.5, gap: 10 });
  say('P', receipt.received, { strong: true, gap: 2 });
  say('P', receipt.reference, { strong: true, gap: 8 });
  if (receipt.note !== undefined) say('P', receipt.note, { gap: 8 });
  pdf.moveDown(0.5);
  say('H2', words.whatYouSent, { size: 14, strong: true, gap: 6 });
  for (const group of receipt.groups) {
    say('H3', group.title, { size: 11.5, strong: true, gap: 4 });
    for (const { label, text } of group.rows) {
      say('P', label, { size: 9, colour: soft, gap: 0 });
      say('P', text, { gap: 6 });
    }
  }
  if (receipt.next.length > 0) {
    pdf.moveDown(0.5);
    say('H2', words.whatNext, { size: 14, strong: true, gap: 6 });
    for (const [index, step] of receipt.next.entries()) say('P', `${index + 1}. ${step}`, { gap: 3 });
  }
  pdf.moveDown(0.5);
  say('P', words.keep(number), { size: 9, colour: soft });
  pdf.end();
  await written;
  return { name: words.receiptName(number), bytes: new Uint8Array(Buffer.concat(pieces)) };
};
