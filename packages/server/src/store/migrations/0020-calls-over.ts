/** How a call ended in whose conversation the customer wrote afterwards: `done` or `cancelled`. Until then the conversation itself says it. */
export const callsOver = `
ALTER TABLE callbacks ADD COLUMN ended_as TEXT;
`;
