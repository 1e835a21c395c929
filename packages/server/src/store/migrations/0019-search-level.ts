/** How sure the search was: a suggestion that was read was found. */
export const searchLevel = `
ALTER TABLE failed_searches ADD COLUMN level TEXT NOT NULL DEFAULT 'none';
`;
