import { mulberry } from './mulberry.js';

/** Outreach as rows of the database, columns named as there. Instants are ISO texts, days ISO dates. */
export interface Outreach {
  accounts: Row[];
  bloggers: (Row & { do_not_contact_at: string | null })[];
  contact_points: (Row & { state: string })[];
  campaigns: Row[];
  products: Row[];
  pitches: PitchRow[];
  review_requests: RequestRow[];
  samples: (Row & { review_request_id: string; kind: string })[];
  shipments: (Row & { sample_id: string; received_on: string | null })[];
  publications: PublicationRow[];
}

interface Row {
  id: string;
}

export interface PitchRow extends Row {
  blogger_id: string;
  campaign_id: string;
  contact_point_id: string;
  state: string;
  sent_at: string | null;
  replied_at: string | null;
  closed_at: string | null;
}

export interface RequestRow extends Row {
  blogger_id: string;
  campaign_id: string;
  pitch_id: string | null;
  state: string;
  agreed_at: string | null;
  due_on: string | null;
  created_at: string;
}

export interface PublicationRow extends Row {
  blogger_id: string;
  campaign_id: string | null;
  review_request_id: string | null;
  published_on: string;
  sentiment: string | null;
  disclosure_status: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Outreach of about a hundred days up to `until`, the same for the same seed. */
export function randomOutreach(seed: number, until: Date): Outreach {
  const random = mulberry(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const maybe = (chance: number): boolean => random() < chance;
  const id = (): string => 'xxxxxxxx-xxxx-7xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => below(16).toString(16));
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, n) => make(n));
  const start = until.getTime() - 100 * DAY;
  const instant = (from: number, span: number): string => new Date(from + random() * span).toISOString();
  const dayOf = (at: string | number): string => new Date(at).toISOString().slice(0, 10);

  const accounts = many(2, (n) => ({
    id: id(),
    email: `officer${n}@agency.example`,
    name: `Officer ${n}`,
    role: 'officer',
    password_hash: 'x',
    language: 'en',
    time_zone: 'Europe/Paris',
    signature: '',
    created_at: new Date(start).toISOString(),
    version: 1,
  }));
  const bloggers = many(14, (n) => {
    const refused = maybe(0.2);
    return {
      id: id(),
      name: `Blogger ${n}`,
      topics: [],
      stage: 'new',
      contact_policy: refused ? 'do_not_contact' : 'email_allowed',
      do_not_contact_at: refused ? instant(start, 100 * DAY) : null,
      time_zone: one(['Europe/Paris', 'America/Toronto', null]),
      notes: '',
      source: '',
      created_at: new Date(start).toISOString(),
      updated_at: new Date(start).toISOString(),
      version: 1,
    };
  });
  const contact_points = bloggers.map((blogger, n) => ({
    id: id(),
    blogger_id: blogger.id,
    kind: 'email',
    address: `b${n}@blog.example`,
    address_key: `b${n}@blog.example`,
    state: one(['valid', 'valid', 'valid', 'opted_out', 'bounced']),
    preferred: true,
    found_at: '',
    basis_source: '',
    created_at: new Date(start).toISOString(),
    version: 1,
  }));
  const campaigns = many(2, (n) => ({
    id: id(),
    name: `Campaign ${n}`,
    objective: 'reviews',
    target: 'Ten',
    starts_on: dayOf(start),
    ends_on: dayOf(until.getTime()),
    state: 'running',
    created_at: new Date(start).toISOString(),
    updated_at: new Date(start).toISOString(),
    version: 1,
  }));
  const products = [
    {
      id: id(),
      name: 'Lamp',
      brand: '',
      url: '',
      description: '',
      currency: 'EUR',
      created_at: new Date(start).toISOString(),
      version: 1,
    },
  ];

  const pitches = many(60, () => {
    const blogger = below(bloggers.length);
    const state = one([
      'draft',
      'sent',
      'replied',
      'accepted',
      'accepted',
      'accepted',
      'declined',
      'no_response',
      'bounced',
      'withdrawn',
    ]);
    const sentAt =
      state === 'draft' || (state === 'bounced' && maybe(0.5)) ? null : instant(start, 100 * DAY);
    const from = Date.parse(sentAt ?? instant(start, 100 * DAY));
    const replied =
      ['replied', 'accepted', 'declined'].includes(state) || (state === 'withdrawn' && maybe(0.3));
    return {
      id: id(),
      blogger_id: bloggers[blogger]?.id ?? '',
      campaign_id: one(campaigns).id,
      officer_id: one(accounts).id,
      contact_point_id: contact_points[blogger]?.id ?? '',
      state,
      angle: '',
      mutual_value: '',
      subject: 'A lamp for your readers',
      body: '',
      language: 'en',
      outside_lock: true,
      sent_at: sentAt,
      replied_at: replied ? instant(from, 12 * DAY) : null,
      closed_at: ['accepted', 'declined', 'no_response', 'bounced', 'withdrawn'].includes(state)
        ? instant(from, 14 * DAY)
        : null,
      created_at: new Date(from - DAY).toISOString(),
      updated_at: new Date(from).toISOString(),
      version: 1,
    };
  });

  const requests = many(40, () => {
    const pitch = one(pitches);
    const state = one([
      'proposed',
      'agreed',
      'agreed',
      'shipped',
      'received',
      'published',
      'closed',
      'cancelled',
      'declined',
    ]);
    const createdAt = instant(start, 100 * DAY);
    const agreed = !['proposed', 'declined'].includes(state) && !(state === 'cancelled' && maybe(0.5));
    return {
      id: id(),
      blogger_id: pitch.blogger_id,
      campaign_id: pitch.campaign_id,
      pitch_id: maybe(0.7) ? pitch.id : null,
      product_id: products[0]?.id,
      officer_id: one(accounts).id,
      state,
      material_connection: 'gift',
      connection_detail: '',
      due_on: maybe(0.7) ? dayOf(Date.parse(createdAt) + below(60) * DAY) : null,
      subject: '',
      body: '',
      honest_opinion_clause: '',
      disclosure_clause: '',
      language: 'en',
      agreed_at: agreed ? instant(Date.parse(createdAt), 3 * DAY) : null,
      created_at: createdAt,
      updated_at: createdAt,
      version: 1,
    };
  });
  const samples = requests
    .filter(() => maybe(0.7))
    .map((request) => ({
      id: id(),
      review_request_id: request.id,
      kind: one(['gift', 'loan']),
      value_cents: 8_900,
      currency: one(['EUR', 'CAD']),
      returned_on: null,
      version: 1,
    }));
  const shipments = samples
    .filter(() => maybe(0.6))
    .map((sample) => {
      const shippedOn = instant(start, 100 * DAY);
      return {
        id: id(),
        sample_id: sample.id,
        address: '',
        carrier: '',
        tracking_number: '',
        shipped_on: dayOf(shippedOn),
        received_on: maybe(0.6) ? dayOf(Date.parse(shippedOn) + below(9) * DAY) : null,
        cost_cents: maybe(0.8) ? 700 : null,
        currency: 'EUR',
      };
    });
  const publications = many(40, (n) => {
    const request = maybe(0.6) ? one(requests) : null;
    const pitch = one(pitches);
    return {
      id: id(),
      blogger_id: request?.blogger_id ?? pitch.blogger_id,
      review_request_id: request?.id ?? null,
      campaign_id: maybe(0.85) ? (request ?? pitch).campaign_id : null,
      url: `https://blog.example/${seed}/${n}`,
      url_key: `blog.example/${seed}/${n}`,
      title: '',
      published_on: dayOf(instant(start, 100 * DAY)),
      sentiment: one(['positive', 'mixed', 'neutral', 'negative', null]),
      key_points: '',
      disclosure_status: one([
        'not_required',
        'pending',
        'compliant',
        'compliant',
        'insufficient',
        'missing',
        'unverifiable',
      ]),
      logged_by_id: one(accounts).id,
      created_at: until.toISOString(),
      updated_at: until.toISOString(),
      version: 1,
    };
  });
  return {
    accounts,
    bloggers,
    contact_points,
    campaigns,
    products,
    pitches,
    review_requests: requests,
    samples,
    shipments,
    publications,
  };
}
