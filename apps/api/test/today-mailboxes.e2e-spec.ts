import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReadingStates, SendingMailboxes } from '@rapport/mailboxes';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { store } from './support/outreach.js';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Person = Awaited<ReturnType<typeof staff>>;

let api: TestApi;
let ben: Person;
let chloe: Person;
let manager: Person;
let administrator: Person;
let viewer: Person;

beforeAll(async () => {
  api = await startApi();
  ben = await staff(api, 'officer');
  chloe = await staff(api, 'officer');
  manager = await staff(api, 'manager');
  administrator = await staff(api, 'administrator');
  viewer = await staff(api, 'viewer');
});
afterAll(() => api.stop());
beforeEach(() => api.app.get(DataSource).query(`TRUNCATE mailboxes CASCADE`));

/** A mailbox that sends and is read, of this person or of the team. */
const aMailbox = (accountId: string | null): Promise<string> =>
  store(api, 'mailboxes', {
    account_id: accountId,
    label: 'Outreach',
    from_name: 'Outreach',
    from_address: 'out@agency.example',
    smtp_host: '127.0.0.1',
    smtp_port: 1,
    smtp_security: 'none',
    max_connections: 1,
    imap_host: '127.0.0.1',
    imap_port: 1,
    imap_security: 'none',
    imap_user: 'out',
    state: 'ready',
  });

const today = async ({ agent }: Person) => (await agent.get('/api/today').expect(200)).body;
const mailboxesOf = async (person: Person) => (await today(person)).mailboxes;

const refused = { code: 'sign-in-refused' as const, detail: '535 5.7.8 no', remedy: 'Enter it again.' };
const down = { code: 'timed-out' as const, detail: '', remedy: 'Wait.' };

/** So many readings in a row that ended in this fault. */
async function unread(mailboxId: string, fault: typeof refused | typeof down, times: number): Promise<void> {
  const token = newId();
  await api.app.get(DataSource).query(
    `INSERT INTO mailbox_readings (mailbox_id, lease_token) VALUES ($1, $2)
     ON CONFLICT (mailbox_id) DO UPDATE SET lease_token = $2`,
    [mailboxId, token],
  );
  for (let time = 0; time < times; time += 1) {
    await api.app.get(ReadingStates).noteFault(mailboxId, token, fault, 0);
  }
}

async function unsent(mailboxId: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await api.app.get(SendingMailboxes).noteFault(mailboxId, refused);
}

describe('Today', () => {
  it('tells an officer that their mailbox stopped sending and can not be read, and why', async () => {
    const mailboxId = await aMailbox(ben.who.id);
    await unsent(mailboxId, 3);
    await unread(mailboxId, refused, 3);
    const trouble = { mailboxId, label: 'Outreach', isTeams: false, paused: true, fault: refused };
    const { mailboxes, counts } = await today(ben);
    expect(mailboxes).toEqual([
      { ...trouble, part: 'sending', lastReadAt: null },
      { ...trouble, part: 'reading', lastReadAt: null },
    ]);
    expect(counts.today).toBe(2);
    await ben.agent.get(`/api/mailboxes/${mailboxId}`).expect(200);
  });

  it('says nothing of a hiccup, nor once the mailbox works again', async () => {
    const mailboxId = await aMailbox(ben.who.id);
    await unsent(mailboxId, 2);
    await unread(mailboxId, down, 2);
    expect(await mailboxesOf(ben)).toEqual([]);
    await unsent(mailboxId, 1);
    await unread(mailboxId, down, 1);
    expect(await mailboxesOf(ben)).toMatchObject([
      { part: 'sending' },
      { part: 'reading', paused: false, fault: { code: 'timed-out' } },
    ]);
    await api.app.get(SendingMailboxes).noteWorking(mailboxId);
    const [{ token }] = await api.app
      .get(DataSource)
      .query(`SELECT lease_token AS token FROM mailbox_readings WHERE mailbox_id = $1`, [mailboxId]);
    const how = { pollSeconds: 120, comparedLately: false };
    await api.app.get(ReadingStates).noteRead(mailboxId, token, api.clock.now(), how);
    expect(await mailboxesOf(ben)).toEqual([]);
    const { body } = await ben.agent.get(`/api/mailboxes/${mailboxId}`).expect(200);
    expect(body).toMatchObject({ state: 'ready', lastFault: null });
  });

  it('is told of a passing fault of sending no longer than until the next message left', async () => {
    const mailboxId = await aMailbox(ben.who.id);
    await api.app.get(SendingMailboxes).noteFault(mailboxId, down);
    await api.app.get(SendingMailboxes).noteWorking(mailboxId);
    const { body } = await ben.agent.get(`/api/mailboxes/${mailboxId}`).expect(200);
    expect(body.lastFault).toBeNull();
  });

  it('puts the team’s mailbox before managers and administrators, an officer’s before nobody else', async () => {
    const teams = await aMailbox(null);
    const bens = await aMailbox(ben.who.id);
    await unread(teams, down, 3);
    await unread(bens, down, 3);
    const ids = async (person: Person) =>
      (await mailboxesOf(person)).map((line: { mailboxId: string }) => line.mailboxId);
    expect(await ids(manager)).toEqual([teams]);
    expect(await ids(administrator)).toEqual([teams]);
    expect(await ids(ben)).toEqual([bens]);
    expect(await ids(chloe)).toEqual([]);
    expect(await ids(viewer)).toEqual([]);
    expect((await mailboxesOf(manager))[0]).toMatchObject({ isTeams: true });
  });

  it('forgets a mailbox that was removed, and one that is not read any more', async () => {
    const mailboxId = await aMailbox(ben.who.id);
    await unread(mailboxId, down, 3);
    const set = (assignment: string) =>
      api.app.get(DataSource).query(`UPDATE mailboxes SET ${assignment} WHERE id = $1`, [mailboxId]);
    await set(`imap_host = NULL, imap_port = NULL, imap_security = NULL, imap_user = NULL`);
    expect(await mailboxesOf(ben)).toEqual([]);
    await unsent(mailboxId, 3);
    expect(await mailboxesOf(ben)).toHaveLength(1);
    await set(`disabled_at = now()`);
    expect(await mailboxesOf(ben)).toEqual([]);
  });
});
