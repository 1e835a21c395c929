import type { Database } from '../database.ts';
import type { Statements } from '../store.ts';
import type { TeamStore } from '../team-store.ts';

interface ColleagueRow {
  readonly id: string;
  readonly name: string;
  readonly topics: string | null;
  readonly languages: string | null;
}

export const team = (db: Database): Statements<TeamStore> => {
  const list = db.prepare<ColleagueRow>(
    `SELECT agents.id, agents.name, topics, languages FROM agents LEFT JOIN agent_skills ON agent_id = agents.id
     WHERE agents.active = 1 ORDER BY agents.name, agents.id`,
  );
  const forget = db.prepare('DELETE FROM agent_skills');
  const put = db.prepare('INSERT INTO agent_skills (agent_id, topics, languages) SELECT id, ?, ? FROM agents WHERE mail = ?');
  return {
    replaceSkills(skills) {
      forget.run();
      for (const { mail, topics, languages } of skills) put.run(JSON.stringify(topics), JSON.stringify(languages), mail);
    },
    list: () =>
      list.all().map(({ id, name, topics, languages }) => ({ id, name, topics: JSON.parse(topics ?? '[]'), languages: JSON.parse(languages ?? '[]') })),
  };
};
