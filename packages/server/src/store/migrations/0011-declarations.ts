/** Declarations that came in a flood ask for a code afterwards; and what somebody wants erased, and the law wants kept, is kept out of sight. */
export const declarations = `
ALTER TABLE submissions ADD COLUMN confirmation TEXT;
ALTER TABLE submissions ADD COLUMN restricted_at TEXT;
`;
