import { type Field } from './fields.js';
import { plainWords } from './plain-words.js';

/** A tool whose export is recognised by headings only it writes together; `means` corrects what a heading means elsewhere. */
interface Tool {
  name: string;
  signature: string[];
  means: Record<string, Field | null>;
}

const tools: Tool[] = [
  {
    name: 'BuzzStream',
    signature: ['link partner name', 'link partner domain'],
    means: { 'linking from': null, 'linking to': null },
  },
  { name: 'Pitchbox', signature: ['partner url', 'contact email'], means: { company: 'blogTitle' } },
  {
    name: 'Muck Rack coverage',
    signature: ['article', 'media outlet', 'author'],
    means: { url: null, article: null, 'journalist shares': null },
  },
  {
    name: 'Muck Rack',
    signature: ['name', 'outlet', 'beat'],
    means: { title: null, location: null },
  },
  {
    name: 'HubSpot',
    signature: ['record id', 'first name', 'email'],
    means: { 'job title': null, 'associated company': null },
  },
  {
    name: 'Google Contacts',
    signature: ['e mail value'],
    means: {
      'file as': null,
      'organization name': null,
      'organization title': null,
      photo: null,
      language: 'language',
    },
  },
  {
    name: 'Prowly',
    signature: ['outlet', 'tag list'],
    means: { address: null, link: 'blogUrl', role: null },
  },
  { name: 'Prezly', signature: ['display name', 'emails'], means: { organisation: 'blogTitle' } },
  {
    name: 'Atomic CRM',
    signature: ['first name', 'has newsletter', 'email work'],
    means: { title: null, 'has newsletter': null },
  },
  {
    name: 'Mautic',
    signature: ['firstname', 'do not email'],
    means: { title: null, company: null, position: null },
  },
  {
    name: 'Outlook',
    signature: ['first name', 'e mail address', 'web page'],
    means: { title: null, company: null, 'personal web page': 'blogUrl' },
  },
  {
    name: 'OPML',
    signature: ['xml url', 'html url'],
    means: { text: 'blogTitle', title: null, folder: 'topics' },
  },
];

/** The tool whose export these headings come from, or null. */
export function toolOf(headers: readonly string[]): string | null {
  return find(headers)?.name ?? null;
}

/** What a heading means in the export of the tool these headings come from; undefined where the tool says nothing of it. */
export function meaningInTool(headers: readonly string[]): (header: string) => Field | null | undefined {
  const means = find(headers)?.means ?? {};
  return (header) => means[plainWords(header)];
}

function find(headers: readonly string[]): Tool | undefined {
  const present = new Set(headers.map(plainWords));
  return tools.find((tool) => tool.signature.every((heading) => present.has(heading)));
}
