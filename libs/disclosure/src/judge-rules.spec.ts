import { describe, expect, it } from '@jest/globals';
import { materialConnections as connectionsOfReviews, reviewClauses } from '@rapport/reviews';
import {
  type DisclosureContext,
  type Jurisdiction,
  jurisdictions,
  type MaterialConnection,
  materialConnections,
} from './domain/context.js';
import { remedyLanguages } from './domain/remedy.js';
import type { Verdict } from './domain/verdict.js';
import { judge } from './judge.js';
import { remedyWordings } from './remedy/wordings.js';

const TEXTS = {
  en: 'The lamp stands on my desk and lights the whole table without any flicker at all.\n\n',
  fr: 'La lampe est posée sur mon bureau et elle éclaire toute la table sans aucun scintillement.\n\n',
  de: 'Die Lampe steht auf meinem Tisch und leuchtet jeden Abend hell und ohne zu flackern.\n\n',
  es: 'La lámpara está en mi mesa y la ilumina toda sin parpadear, una tarde y otra tarde.\n\n',
  it: 'La lampada sta sulla mia scrivania e illumina tutto il tavolo senza sfarfallare mai.\n\n',
};
type Language = keyof typeof TEXTS;
const LANGUAGE_OF: Record<Jurisdiction, Language[]> = {
  US: ['en', 'fr', 'de', 'es', 'it'],
  UK: ['en'],
  FR: ['fr'],
  EU: ['en', 'fr', 'de', 'es', 'it'],
  DE: ['de'],
  ES: ['es'],
  IT: ['it'],
  CA: ['en', 'fr'],
  AU: ['en'],
};

function judged(statement: string, language: Language, context: Partial<DisclosureContext>): Verdict {
  const content = `${statement}\n\n${TEXTS[language].repeat(15)}`;
  const known: DisclosureContext = {
    connection: 'gift',
    jurisdictions: ['US'],
    brandDomains: [],
    partnerDomains: [],
    publishedOn: '2026-05-01',
  };
  return judge({ content, format: 'markdown', address: '' }, { ...known, ...context });
}

const codes = ({ reasons }: Verdict) => reasons.map(({ code }) => code);

describe('the rules of jurisdictions', () => {
  it.each<[Jurisdiction, MaterialConnection, Language, string, string, string[]]>([
    ['US', 'gift', 'en', 'Sponsored by Lumen', 'compliant', []],
    ['UK', 'payment', 'en', 'Sponsored by Lumen', 'insufficient', ['refused_words']],
    ['UK', 'gift', 'en', 'Lumen sent me this lamp for free.', 'insufficient', ['label_wanted']],
    ['UK', 'gift', 'en', 'AD: Lumen sent me this lamp for free.', 'compliant', []],
    ['UK', 'gift', 'en', 'Gifted by Lumen', 'insufficient', ['refused_words']],
    ['FR', 'gift', 'fr', 'Collaboration commerciale avec Lumière', 'compliant', []],
    ['FR', 'gift', 'fr', 'Lumière m’a offert cette lampe.', 'insufficient', ['label_wanted']],
    ['FR', 'gift', 'fr', 'En partenariat avec Lumière', 'insufficient', ['vague_words']],
    ['DE', 'payment', 'de', 'Anzeige', 'compliant', []],
    ['DE', 'payment', 'de', 'Dieser Beitrag wurde von Licht gesponsert.', 'insufficient', ['refused_words']],
    ['DE', 'gift', 'de', 'Licht hat mir die Lampe kostenlos zur Verfügung gestellt.', 'compliant', []],
    ['ES', 'payment', 'es', 'Colaboración pagada con Luz', 'compliant', []],
    ['ES', 'payment', 'es', 'En colaboración con Luz', 'insufficient', ['vague_words']],
    ['IT', 'payment', 'it', 'In collaborazione con Luce', 'compliant', []],
    ['IT', 'payment', 'it', 'Che luce #adv', 'insufficient', ['vague_words']],
    ['CA', 'gift', 'en', '#gifted by Lumen', 'compliant', []],
    ['CA', 'payment', 'en', '#gifted by Lumen', 'insufficient', ['vague_words']],
    ['AU', 'payment', 'en', 'Paid partnership with Lumen', 'compliant', []],
    ['EU', 'gift', 'it', 'Luce mi ha inviato questa lampada.', 'compliant', []],
    ['US', 'gift', 'es', '#ad', 'insufficient', ['other_language']],
  ])('%s, %s, in %s: %s', (jurisdiction, connection, language, statement, status, reasons) => {
    const verdict = judged(statement, language, { connection, jurisdictions: [jurisdiction] });
    expect({ status: verdict.status, reasons: codes(verdict) }).toEqual({ status, reasons });
  });

  it('of several the strictest decides, and each reason names its own with source and date', () => {
    const verdict = judged('Lumen sent me this lamp for free.', 'en', { jurisdictions: ['US', 'UK'] });
    expect(verdict.status).toBe('insufficient');
    expect(verdict.perJurisdiction).toEqual([
      { jurisdiction: 'US', status: 'compliant', version: 'us-2023' },
      { jurisdiction: 'UK', status: 'insufficient', version: 'uk-dmcc' },
    ]);
    expect(verdict.reasons).toMatchObject([
      {
        code: 'label_wanted',
        jurisdiction: 'UK',
        evidence: 0,
        rule: { id: 'uk-dmcc.words', source: expect.stringMatching(/^https?:/), date: '2026-11' },
      },
    ]);
  });

  it.each([
    ['2022-05-01', 'fr-consumer-code', 'compliant'],
    ['2023-12-01', 'fr-2023', 'insufficient'],
    ['2025-12-01', 'fr-2024', 'compliant'],
    [null, 'fr-2024', 'compliant'],
  ])('a French post of %s is judged by %s', (publishedOn, version, status) => {
    const verdict = judged('Article sponsorisé par Lumière', 'fr', { jurisdictions: ['FR'], publishedOn });
    expect(verdict.perJurisdiction).toEqual([{ jurisdiction: 'FR', status, version }]);
  });

  it('unmarked links to the brand are advice, and their addresses are in the remedy', () => {
    const statement =
      'Ad: Lumen sent me [this lamp](https://shop.lumen.example/1) for free. See [others](https://other.example).';
    const verdict = judged(statement, 'en', { jurisdictions: ['UK'], brandDomains: ['lumen.example'] });
    expect(verdict).toMatchObject({
      status: 'compliant',
      reasons: [{ code: 'links_unmarked', weight: 'advice', params: { count: 1 } }],
      links: [{ kind: 'brand', text: 'this lamp', marked: false }],
      remedy: { steps: ['mark_links'], links: ['https://shop.lumen.example/1'] },
    });
  });

  it('without a jurisdiction nothing can be said', () => {
    expect(judged('Ad', 'en', { jurisdictions: [] })).toMatchObject({
      status: 'unverifiable',
      reasons: [{ code: 'no_jurisdiction' }],
    });
  });
});

describe('the remedy', () => {
  it('knows the material connections of review requests', () => {
    expect(materialConnections).toEqual(connectionsOfReviews);
  });

  it.each(jurisdictions)('the words that it names are right in %s', (jurisdiction) => {
    for (const language of LANGUAGE_OF[jurisdiction])
      for (const connection of materialConnections) {
        if (connection === 'none') continue;
        const statement = remedyWordings[language][connection].replaceAll('{brand}', 'Maison Lune');
        const verdict = judged(statement, language, { connection, jurisdictions: [jurisdiction] });
        expect({ statement, reasons: codes(verdict), status: verdict.status }).toEqual({
          statement,
          reasons: [],
          status: 'compliant',
        });
      }
  });

  it('names the words that the review request asked for', () => {
    for (const language of remedyLanguages)
      for (const connection of materialConnections) {
        if (connection === 'none') continue;
        const asked = remedyWordings[language][connection].replaceAll('{brand}', 'Lune');
        expect(reviewClauses(language, connection, 'Lune').disclosure).toContain(asked);
      }
  });
});
