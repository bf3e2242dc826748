import { type MigrationInterface, type QueryRunner } from 'typeorm';

interface Starter {
  id: string;
  kind: 'pitch' | 'follow_up' | 'review_request' | 'answer';
  language: 'en' | 'fr';
  name: string;
  subject: string;
  body: string;
}

/** Something to begin with. What starts with a question mark only the officer can say: it is never filled in. */
const starters: Starter[] = [
  {
    id: '01931c00-0000-7000-8000-000000000001',
    kind: 'pitch',
    language: 'en',
    name: 'After reading a post',
    subject: '{{? what it is about, in their readers’ words}}',
    body: `Dear {{blogger.first_name}},

I read “{{reading.title}}” on {{channel.title}}. {{? what you took from it, in one or two sentences}}

I write for {{organisation.name}}, about {{campaign.product}}. {{? why it fits their readers}}

What you and your readers would gain: {{pitch.mutual_value}}

Should you try it, write what you really think, good or bad; we ask only that your readers learn where it came from. If it is nothing for you, tell me and I will not write again.

{{officer.first_name}}`,
  },
  {
    id: '01931c00-0000-7000-8000-000000000002',
    kind: 'follow_up',
    language: 'en',
    name: 'One more question',
    subject: '',
    body: `Dear {{blogger.first_name}},

I wrote to you about {{campaign.product}}. {{? what is new since, or what would make it easier for them}}

A word is enough, a “no” as well: then I will leave it at that.

{{officer.first_name}}`,
  },
  {
    id: '01931c00-0000-7000-8000-000000000003',
    kind: 'review_request',
    language: 'en',
    name: 'What we agreed on',
    subject: 'Trying {{campaign.product}}: what we agreed on',
    body: `Dear {{blogger.first_name}},

Thank you for trying {{campaign.product}}. {{? how and when it reaches them, and until when they may take their time}}

Ask me anything about it, also what you would rather not find out in the manual.

{{officer.first_name}}`,
  },
  {
    id: '01931c00-0000-7000-8000-000000000004',
    kind: 'answer',
    language: 'en',
    name: 'Thank you for your answer',
    subject: '',
    body: `Dear {{blogger.first_name}},

Thank you for your answer. {{? what you answer to it}}

{{officer.first_name}}`,
  },
  {
    id: '01931c00-0000-7000-8000-000000000005',
    kind: 'pitch',
    language: 'fr',
    name: 'Après la lecture d’un article',
    subject: '{{? de quoi il s’agit, dans les mots de ses lecteurs}}',
    body: `Bonjour {{blogger.first_name}},

J’ai lu « {{reading.title}} » sur {{channel.title}}. {{? ce que vous en retenez, en une ou deux phrases}}

Je vous écris pour {{organisation.name}}, au sujet de {{campaign.product}}. {{? pourquoi cela intéressera ses lecteurs}}

Ce que vous et vos lecteurs y gagneriez : {{pitch.mutual_value}}

Si vous l’essayez, écrivez ce que vous en pensez vraiment, en bien comme en mal ; nous demandons seulement que vos lecteurs sachent d’où il vient. Si cela ne vous dit rien, dites-le-moi et je ne vous écrirai plus.

{{officer.first_name}}`,
  },
  {
    id: '01931c00-0000-7000-8000-000000000006',
    kind: 'follow_up',
    language: 'fr',
    name: 'Une dernière question',
    subject: '',
    body: `Bonjour {{blogger.first_name}},

Je vous ai écrit au sujet de {{campaign.product}}. {{? ce qui est nouveau depuis, ou ce qui leur faciliterait la chose}}

Un mot suffit, un « non » aussi : j’en resterai là.

{{officer.first_name}}`,
  },
  {
    id: '01931c00-0000-7000-8000-000000000007',
    kind: 'review_request',
    language: 'fr',
    name: 'Ce dont nous sommes convenus',
    subject: 'Essayer {{campaign.product}} : ce dont nous sommes convenus',
    body: `Bonjour {{blogger.first_name}},

Merci d’essayer {{campaign.product}}. {{? comment et quand il arrive, et jusqu’à quand prendre son temps}}

Posez-moi toutes vos questions, aussi celles que vous préférez ne pas chercher dans la notice.

{{officer.first_name}}`,
  },
  {
    id: '01931c00-0000-7000-8000-000000000008',
    kind: 'answer',
    language: 'fr',
    name: 'Merci de votre réponse',
    subject: '',
    body: `Bonjour {{blogger.first_name}},

Merci de votre réponse. {{? ce que vous y répondez}}

{{officer.first_name}}`,
  },
];

export class TemplatesStarters1763801600300 implements MigrationInterface {
  name = 'TemplatesStarters1763801600300';

  async up(db: QueryRunner): Promise<void> {
    for (const { id, name, kind, language, subject, body } of starters) {
      await db.query(
        `INSERT INTO templates (id, name, kind, language, subject, body) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, name, kind, language, subject, body],
      );
      await db.query(
        `INSERT INTO template_versions (template_id, version, name, subject, body, saved_at)
         VALUES ($1, 1, $2, $3, $4, now())`,
        [id, name, subject, body],
      );
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM templates WHERE id = ANY ($1)`, [starters.map(({ id }) => id)]);
  }
}
