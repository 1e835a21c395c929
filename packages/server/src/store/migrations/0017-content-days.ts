/** When a file of the content folder was read first: what counts in days from then on does so at every start. */
export const contentDays = `
CREATE TABLE content_days (
  file TEXT PRIMARY KEY,
  day TEXT NOT NULL
);
`;
