import { describe, expect, it } from '@jest/globals';
import { judge, type RemedyLanguage, remedyLanguages, type RemedyStep } from '@rapport/disclosure';
import { mendingLetter, type MendingCase } from './letter.js';

const steps: RemedyStep[] = ['state', 'reword', 'move', 'withdraw_denial', 'mark_links'];
const wordings = Object.fromEntries(remedyLanguages.map((each) => [each, `${each}: {brand}!`])) as Record<
  RemedyLanguage,
  string
>;
const about = (change: Partial<MendingCase> = {}): MendingCase => ({
  remedy: { steps: ['state'], wordings, links: [] },
  bloggerName: 'Anna Weiss',
  brand: 'Lumen',
  title: 'Eine Lampe',
  url: 'https://anna.example/lampe',
  quoted: '',
  vanished: false,
  officerName: 'Omar Officer',
  ...change,
});

describe.each(remedyLanguages)('a letter in %s', (language) => {
  it.each(steps)('asks to %s, with the words and the quotation, and leaves nothing unfilled', (step) => {
    const links = ['https://lumen.example/lune'];
    const remedy = { steps: [step], wordings, links };
    const { subject, body } = mendingLetter(about({ remedy, quoted: 'I bought it' }), language);
    expect(subject).toContain('Eine Lampe');
    expect(body).toContain('Anna');
    expect(body).not.toContain('Weiss');
    expect(body).toContain('https://anna.example/lampe');
    expect(body).toContain('Omar Officer');
    if (step === 'mark_links') expect(body).toContain(links[0]);
    else expect(body).toContain(`${language}: Lumen!`);
    if (['reword', 'move', 'withdraw_denial'].includes(step)) expect(body).toContain('I bought it');
    expect(body).not.toMatch(/[{}]|undefined|\[|\]/);
  });

  it('lists several requests, and says it otherwise when a line vanished', () => {
    const several = mendingLetter(about({ remedy: { steps, wordings, links: [] } }), language);
    expect(several.body.match(/^- /gm)).toHaveLength(steps.length);
    const vanished = mendingLetter(about({ vanished: true }), language);
    expect(vanished.body).not.toBe(mendingLetter(about(), language).body);
  });

  it('names what the rules of that language accept', () => {
    const gift = {
      connection: 'gift',
      brandDomains: [],
      partnerDomains: [],
      publishedOn: '2026-11-20',
    } as const;
    const words = 'Die Lampe ist schön und das Licht ist warm. Ich lese jeden Abend damit. '.repeat(20);
    const page = {
      content: `<article><h1>Lampe</h1><p>${words}</p></article>`,
      format: 'html',
      address: '',
    } as const;
    const { remedy } = judge(page, { ...gift, jurisdictions: ['DE'] });
    const { body } = mendingLetter(about({ remedy: remedy! }), language);
    expect(body).toContain(remedy!.wordings[language].replaceAll('{brand}', 'Lumen'));
  });
});

describe('any letter', () => {
  it('takes the address where a post has no title, and shortens what it quotes', () => {
    const letter = mendingLetter(about({ title: '' }), 'en');
    expect(letter.subject).toContain('https://anna.example/lampe');
    const remedy = { steps: ['reword' as const], wordings, links: [] };
    const { body } = mendingLetter(about({ remedy, quoted: 'word '.repeat(500) }), 'en');
    expect(body.length).toBeLessThan(1_200);
  });
});
