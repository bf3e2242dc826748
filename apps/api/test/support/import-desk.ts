import { Database } from '@rapport/platform';
import { ImportRunsService } from '@rapport/transfers';
import type supertest from 'supertest';
import { type Person, staff } from './staff.js';
import { startApi, type TestApi } from './start-api.js';

type Agent = ReturnType<typeof supertest.agent>;

/** A row of a list as the API tells what becomes of it. */
export interface ImportedRow {
  row: number;
  decision: string;
  reason: string | null;
  bloggerId: string | null;
  bloggerName: string | null;
  possibleBloggerName: string | null;
  problems: { code: string; column: string | null; severity: string; message: string; value: string }[];
}

/** A list of two bloggers, as a spreadsheet writes it. */
export const LIST = `Name;Blog;Site;RSS;E-mail;Pays;Thèmes;Suivi par;Pointure
Ana Duarte;Pain perdu;pain.example;https://pain.example/feed;ana@pain.example;France;pain, farine;Zoé Martin;39
Bruno Keller;Kellerbrot;kellerbrot.example;;bruno@kellerbrot.example;Allemagne;brot;;
`;

/** The API with everybody who has to do with lists, and the steps that a list goes through. */
export class ImportDesk {
  readonly database: Database;

  private constructor(
    readonly api: TestApi,
    readonly officer: Agent,
    readonly officerWho: Person,
    readonly colleague: Agent,
    readonly manager: Agent,
    readonly viewer: Agent,
  ) {
    this.database = api.app.get(Database);
  }

  /** Starts the API and signs everybody in. */
  static async open(): Promise<ImportDesk> {
    const api = await startApi();
    const { agent, who } = await staff(api, 'officer', 'Zoé Martin');
    const { agent: colleague } = await staff(api, 'officer', 'Omar Diallo');
    const { agent: manager } = await staff(api, 'manager');
    const { agent: viewer } = await staff(api, 'viewer');
    return new ImportDesk(api, agent, who, colleague, manager, viewer);
  }

  /** Forgets every blogger. */
  async clear(): Promise<void> {
    await this.database.query(`DELETE FROM bloggers`);
    await this.database.query(`DELETE FROM suppressions`);
  }

  send(agent: Agent, content: string | Buffer, name = 'blogs.csv') {
    return agent
      .post('/api/imports')
      .attach('file', typeof content === 'string' ? Buffer.from(content) : content, name);
  }

  async uploaded(content: string | Buffer, name?: string) {
    return (await this.send(this.officer, content, name).expect(201)).body;
  }

  /** Uploads a list, accepts its mapping and has it looked over. */
  async checked(content: string | Buffer, said: object = {}, name?: string): Promise<string> {
    const { id, mapping, version } = await this.uploaded(content, name);
    await this.officer
      .put(`/api/imports/${id}/mapping`)
      .send({ mapping, version, ...said })
      .expect(200);
    await this.api.app.get(ImportRunsService).checkNow(id);
    return id;
  }

  /** Brings in what was looked over. */
  async run(id: string) {
    await this.officer.put(`/api/imports/${id}/run`).expect(200);
    await this.api.app.get(ImportRunsService).runNow(id);
    return (await this.officer.get(`/api/imports/${id}`).expect(200)).body;
  }

  /** All of it, from the upload to the end. */
  async brought(content: string | Buffer, said?: object, name?: string): Promise<string> {
    const id = await this.checked(content, said, name);
    const { state } = await this.run(id);
    if (state !== 'done') throw new Error(`The import is ${state}`);
    return id;
  }

  async rowsOf(id: string, filter: object = {}): Promise<ImportedRow[]> {
    const range = JSON.stringify([0, 99]);
    const { body } = await this.officer
      .get(`/api/imports/${id}/rows`)
      .query({ filter: JSON.stringify(filter), range })
      .expect(200);
    return body;
  }

  /** Everybody who is stored, with their channels and addresses. */
  async bloggers(): Promise<Record<string, unknown>[]> {
    return this.database.query(
      `SELECT b.name, b.language, b.country, b.topics, b.notes, b.source, b.contact_policy AS policy, a.name AS owner,
         (SELECT array_agg(c.url || coalesce(' ' || c.feed_url, '') ORDER BY c.id) FROM channels c WHERE c.blogger_id = b.id) AS channels,
         (SELECT array_agg(p.address || ' ' || p.state ORDER BY p.id) FROM contact_points p WHERE p.blogger_id = b.id) AS addresses
       FROM bloggers b LEFT JOIN accounts a ON a.id = b.owner_id ORDER BY b.name`,
    );
  }

  /** How much is stored of everything, to be compared. */
  async everything(): Promise<string> {
    const [counts] = await this.database.query(
      `SELECT (SELECT count(*) FROM bloggers) AS bloggers, (SELECT count(*) FROM imports) AS imports,
         (SELECT count(*) FROM import_rows) AS rows, (SELECT count(*) FROM events) AS events`,
    );
    return JSON.stringify(counts);
  }
}
