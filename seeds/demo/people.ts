import { type Colleague } from './staff.js';

interface Post {
  title: string;
  slug: string;
  excerpt: string;
  daysAgo: number;
}

export interface DemoBlogger {
  name: string;
  owner: Colleague | null;
  language: string;
  country: string;
  timeZone: string;
  topics: string[];
  blog: string;
  site: string;
  address: string | null;
  notes?: string;
  account?: { url: string; network: string };
  readers?: number;
  posts: Post[];
}

/** The people of the demonstration: all invented, at addresses that can't exist. */
export const demoBloggers = {
  ana: {
    name: 'Ana Duarte',
    owner: 'chloe',
    language: 'fr',
    country: 'FR',
    timeZone: 'Europe/Paris',
    topics: ['pain', 'levain', 'farines anciennes'],
    blog: 'Mie et croûte',
    site: 'https://mie-et-croute.example/',
    address: 'ana@mie-et-croute.example',
    notes: 'Pétrit à la main, cuit deux fois par semaine. Préfère les courriels courts, répond le soir.',
    account: { url: 'https://www.instagram.com/mieetcroute.example/', network: 'instagram' },
    readers: 8400,
    posts: [
      {
        title: 'Trois jours pour une miche',
        slug: 'trois-jours',
        excerpt: 'La patience est un ingrédient que l’on oublie de peser.',
        daysAgo: 131,
      },
      {
        title: 'La croûte qui chante',
        slug: 'croute-qui-chante',
        excerpt: 'Il faut écouter le pain refroidir : il dit si le four était assez chaud.',
        daysAgo: 66,
      },
    ],
  },
  bruno: {
    name: 'Bruno Keller',
    owner: 'ben',
    language: 'en',
    country: 'BE',
    timeZone: 'Europe/Brussels',
    topics: ['bread', 'flour'],
    blog: 'Crumb by Crumb',
    site: 'https://crumbbycrumb.example/',
    address: 'bruno@crumbbycrumb.example',
    posts: [
      {
        title: 'Why I no longer take products',
        slug: 'no-products',
        excerpt: 'Ten years of parcels taught me what I want to write about.',
        daysAgo: 80,
      },
    ],
  },
  camille: {
    name: 'Camille Roy',
    owner: 'chloe',
    language: 'fr',
    country: 'CA',
    timeZone: 'America/Toronto',
    topics: ['cuisine d’hiver', 'feu de bois'],
    blog: 'Feu doux',
    site: 'https://feudoux.example/',
    address: 'camille@feudoux.example',
    readers: 5200,
    posts: [
      {
        title: 'Cuisiner dehors à moins vingt',
        slug: 'moins-vingt',
        excerpt: 'Le froid n’est pas l’ennemi du feu, il en est le public.',
        daysAgo: 20,
      },
    ],
  },
  dev: {
    name: 'Dev Patel',
    owner: 'ben',
    language: 'en',
    country: 'GB',
    timeZone: 'Europe/London',
    topics: ['outdoor cooking', 'pizza'],
    blog: 'Embers',
    site: 'https://embers.example/',
    address: 'hello@embers.example',
    account: { url: 'https://www.youtube.com/@embers.example', network: 'youtube' },
    readers: 31000,
    posts: [
      {
        title: 'Ninety seconds: the honest pizza test',
        slug: 'ninety-seconds',
        excerpt: 'Every oven claims it. I brought a thermometer and a stopwatch.',
        daysAgo: 50,
      },
    ],
  },
  elise: {
    name: 'Élise Moreau',
    owner: 'chloe',
    language: 'fr',
    country: 'BE',
    timeZone: 'Europe/Brussels',
    topics: ['cuisine de famille'],
    blog: 'La grande table',
    site: 'https://lagrandetable.example/',
    address: 'elise@lagrandetable.example',
    posts: [
      {
        title: 'Douze à table un mardi',
        slug: 'douze-a-table',
        excerpt: 'Nourrir une tribu sans y passer la journée.',
        daysAgo: 125,
      },
    ],
  },
  femi: {
    name: 'Femi Adeyemi',
    owner: 'ben',
    language: 'en',
    country: 'NG',
    timeZone: 'Africa/Lagos',
    topics: ['grains', 'milling'],
    blog: 'Lagos Kitchen Notes',
    site: 'https://lagoskitchennotes.example/',
    address: 'femi@lagoskitchennotes.example',
    posts: [
      {
        title: 'The sound of a stone mill',
        slug: 'stone-mill',
        excerpt: 'My grandmother ground millet before the house woke up.',
        daysAgo: 122,
      },
    ],
  },
  greta: {
    name: 'Greta Lind',
    owner: 'ben',
    language: 'en',
    country: 'SE',
    timeZone: 'Europe/Stockholm',
    topics: ['rye', 'slow food'],
    blog: 'Nordic Hearth',
    site: 'https://nordichearth.example/',
    address: 'greta@nordichearth.example',
    readers: 12600,
    posts: [
      {
        title: 'Rye, smoke and long evenings',
        slug: 'rye-smoke',
        excerpt: 'In November the hearth is the only lamp we need.',
        daysAgo: 12,
      },
    ],
  },
  hugo: {
    name: 'Hugo Lambert',
    owner: null,
    language: 'fr',
    country: 'FR',
    timeZone: 'Europe/Paris',
    topics: ['potager', 'conserves'],
    blog: 'Le jardin mange',
    site: 'https://lejardinmange.example/',
    address: 'hugo@lejardinmange.example',
    posts: [
      {
        title: 'Tout sécher au four éteint',
        slug: 'four-eteint',
        excerpt: 'La chaleur qui reste vaut celle qu’on allume.',
        daysAgo: 8,
      },
    ],
  },
  ines: {
    name: 'Inês Carvalho',
    owner: 'ben',
    language: 'en',
    country: 'PT',
    timeZone: 'Europe/Lisbon',
    topics: ['baking', 'kitchen tools'],
    blog: 'Forno',
    site: 'https://forno.example/',
    address: 'ines@forno.example',
    readers: 19000,
    posts: [
      {
        title: 'Tools I gave back',
        slug: 'tools-i-gave-back',
        excerpt: 'A review is worth something only if it can end badly.',
        daysAgo: 57,
      },
    ],
  },
  jack: {
    name: 'Jack Byrne',
    owner: 'ben',
    language: 'en',
    country: 'IE',
    timeZone: 'Europe/Dublin',
    topics: ['pizza', 'do it yourself'],
    blog: 'Stone & Smoke',
    site: 'https://stoneandsmoke.example/',
    address: 'jack@stoneandsmoke.example',
    posts: [
      {
        title: 'I built an oven and it cracked',
        slug: 'it-cracked',
        excerpt: 'What clay taught me about hurry.',
        daysAgo: 6,
      },
    ],
  },
  kenza: {
    name: 'Kenza Alaoui',
    owner: 'chloe',
    language: 'fr',
    country: 'MA',
    timeZone: 'Africa/Casablanca',
    topics: ['pain', 'fours de quartier'],
    blog: 'Le four du quartier',
    site: 'https://lefourduquartier.example/',
    address: 'kenza@lefourduquartier.example',
    posts: [
      {
        title: 'Le ferrane de mon enfance',
        slug: 'ferrane',
        excerpt: 'On portait la pâte sur la tête, on revenait avec le pain et les nouvelles.',
        daysAgo: 230,
      },
    ],
  },
  leo: {
    name: 'Léo Marchand',
    owner: null,
    language: 'fr',
    country: 'CH',
    timeZone: 'Europe/Zurich',
    topics: ['raclette', 'montagne'],
    blog: 'Cuisine d’altitude',
    site: 'https://cuisinedaltitude.example/',
    address: null,
    notes: 'Pas d’adresse publiée ; passe par le formulaire de son site.',
    posts: [],
  },
} as const satisfies Record<string, DemoBlogger>;

export type BloggerKey = keyof typeof demoBloggers;
