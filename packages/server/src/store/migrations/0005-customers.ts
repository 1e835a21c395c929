/** Whom a company's own backend has named. The session of a customer is a visitor's session whose visitor is he. A token is remembered while it could come a second time. */
export const customers = `
CREATE TABLE customers (
  id TEXT PRIMARY KEY,
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  name TEXT,
  email TEXT,
  first_at TEXT NOT NULL,
  signed_at TEXT NOT NULL,
  UNIQUE (issuer, subject)
);

CREATE TABLE identity_tokens (
  issuer TEXT NOT NULL,
  jti TEXT NOT NULL,
  forget_at TEXT NOT NULL,
  PRIMARY KEY (issuer, jti)
);
CREATE INDEX identity_tokens_expiring ON identity_tokens (forget_at);
`;
