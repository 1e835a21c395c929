/** What is asked for with each sign-in, and with each file that a draft names: whose it is. Tables that grow with every visitor are looked through for nobody. */
export const whose = `
CREATE INDEX case_follows_by_visitor ON case_follows (visitor_id);
CREATE INDEX flow_draft_guests_by_owner ON flow_draft_guests (owner_id, draft_key);
CREATE INDEX flow_undo_links_by_submission ON flow_undo_links (submission_reference);
`;
