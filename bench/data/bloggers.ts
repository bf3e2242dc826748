import type pg from 'pg';
import { nameSource } from './names.js';
import { Random } from './random.js';

const SEED = 20_261_122;
const BATCH = 5_000;
const TABLES = ['bloggers', 'channels', 'contact_points'];
const COUNTRIES = ['FR', 'DE', 'GB', 'US', 'ES', 'IT', 'CA', 'BE', 'CH', 'AU', 'NL', 'PT', 'SE', 'PL', 'IE'];
const LANGUAGES = ['fr', 'de', 'en', 'en', 'es', 'it', 'en', 'fr', 'fr', 'en', 'nl', 'pt', 'sv', 'pl', 'en'];
const STAGES = ['new', 'researched', 'contacted', 'in_conversation', 'dormant', 'partner'];
const TOPICS = [
  'food',
  'travel',
  'parenting',
  'fashion',
  'beauty',
  'garden',
  'technology',
  'books',
  'music',
  'sport',
  'interior',
  'photography',
  'film',
  'science',
  'politics',
  'crafts',
  'cars',
  'finance',
  'health',
  'games',
];
const THINGS = [
  'kitchen',
  'atelier',
  'journal',
  'carnet',
  'garten',
  'studio',
  'notes',
  'table',
  'cuisine',
  'wander',
  'daily',
  'maison',
  'books',
  'pixel',
  'letters',
  'jardin',
  'coffee',
  'vélo',
  'stories',
  'attic',
];
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAYS = 2_100;

export interface MadeBlogger {
  id: string;
  name: string;
  country: string;
  language: string;
  topics: string[];
  stage: string;
  lastContactAt: string | null;
  createdAt: string;
  url: string;
  title: string;
  address: string | null;
}

/** Believable bloggers, the same ones on every machine. */
export function* madeBloggers(count: number): Generator<MadeBlogger> {
  const random = new Random(SEED);
  const name = nameSource(random);
  for (let index = 0; index < count; index += 1) {
    const { first, last } = name();
    const place = Math.floor(COUNTRIES.length * random.next() ** 1.8);
    const host = `${plain(random.next() < 0.5 ? first : last)}-${plain(random.one(THINGS))}-${index.toString(36)}.example`;
    const contacted = random.next() < 0.7;
    const topics = new Set(Array.from({ length: 1 + random.below(3) }, () => random.common(TOPICS)));
    yield {
      id: orderedId(index, random),
      name: `${first} ${last}`,
      country: COUNTRIES[place] as string,
      language: LANGUAGES[place] as string,
      topics: [...topics],
      stage: random.common(STAGES),
      lastContactAt: contacted ? moment(random) : null,
      createdAt: moment(random),
      url: `https://${host}/`,
      title: `${first}’s ${random.one(THINGS)}`,
      address: random.next() < 0.8 ? `${plain(first)}.${plain(last)}@${host}` : null,
    };
  }
}

/** Fills an empty, migrated database with bloggers, a channel and mostly an address each. */
export async function loadBloggers(client: pg.Client, count: number): Promise<void> {
  // The search is filled once a batch; its triggers would do so once a table.
  for (const table of TABLES) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER search_after_insert`);
  const batch: MadeBlogger[] = [];
  for (const blogger of madeBloggers(count)) {
    batch.push(blogger);
    if (batch.length === BATCH) await insert(client, batch.splice(0));
  }
  await insert(client, batch);
  for (const table of TABLES) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER search_after_insert`);
  await client.query('VACUUM ANALYZE');
}

async function insert(client: pg.Client, batch: MadeBlogger[]): Promise<void> {
  const rows = [JSON.stringify(batch)];
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO bloggers (id, name, country, language, topics, stage, last_contact_at, last_contact_kind, created_at)
     SELECT id, name, country, language, topics, stage, "lastContactAt",
       CASE WHEN "lastContactAt" IS NOT NULL THEN 'sent' END, "createdAt"
     FROM jsonb_to_recordset($1::jsonb) AS b (id uuid, name text, country text, language text, topics text[], stage text,
       "lastContactAt" timestamptz, "createdAt" timestamptz)`,
    rows,
  );
  await client.query(
    `INSERT INTO channels (id, blogger_id, network, url, url_key, title, language)
     SELECT gen_random_uuid(), id, 'blog', url, trim(both '/' from substr(url, 9)), title, language
     FROM jsonb_to_recordset($1::jsonb) AS b (id uuid, url text, title text, language text)`,
    rows,
  );
  await client.query(
    `INSERT INTO contact_points (id, blogger_id, kind, address, address_key, found_at)
     SELECT gen_random_uuid(), id, 'email', address, address, url
     FROM jsonb_to_recordset($1::jsonb) AS b (id uuid, address text, url text) WHERE address IS NOT NULL`,
    rows,
  );
  await client.query(`SELECT refresh_blogger_search($1)`, [batch.map(({ id }) => id)]);
  await client.query('COMMIT');
}

/** A UUID of version 7 whose time grows with the index. */
function orderedId(index: number, random: Random): string {
  const time = (FIRST_DAY + index * 1_000).toString(16).padStart(12, '0');
  const tail = Array.from({ length: 18 }, () => random.below(16).toString(16)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-8${tail.slice(3, 6)}-${tail.slice(6)}`;
}

function moment(random: Random): string {
  return new Date(FIRST_DAY + Math.floor(random.next() * DAYS * 86_400) * 1_000).toISOString();
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}
