/** What one request may hold. The server enforces it and says it in `welcome`; the composer counts by it. */
export const limits = {
  /** UTF-8 bytes of one text. */
  textBytes: 16_384,
  /** UTF-8 bytes of one frame or request body. */
  frameBytes: 65_536,
  /** Nested objects and arrays in one frame. */
  depth: 8,
  messagesPerSend: 20,
  partsPerMessage: 10,
  eventsPerRead: 200,
  contextItems: 50,
  idLength: 100,
  /** Short texts: titles, names, search words. */
  lineLength: 500,
  urlLength: 2_000,
} as const;
