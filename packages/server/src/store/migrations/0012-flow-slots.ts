/** Times that submissions have taken. */
export const flowSlots = `
CREATE TABLE flow_slots (
  submission_reference TEXT PRIMARY KEY REFERENCES submissions (reference),
  flow_id TEXT NOT NULL,
  starts_at TEXT NOT NULL
);
CREATE INDEX flow_slots_by_time ON flow_slots (flow_id, starts_at);
`;
