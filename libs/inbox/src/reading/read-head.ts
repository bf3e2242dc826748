import { parseAddressHeader } from 'mailparser';
import type { Field } from '../domain/mail.js';
import { plainLine, plainText } from '../domain/plain-characters.js';
import { decodedWords, headerText } from './decode-text.js';
import { limits } from './limits.js';

/** The fields of a header block in their order, unfolded, bounded in number and length. */
export function fieldsOf(block: Buffer): Field[] {
  const fields: Field[] = [];
  for (const line of logicalLines(block.toString('latin1'))) {
    const colon = line.indexOf(':');
    if (colon <= 0 || fields.length >= limits.fields) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1, colon + 1 + limits.field);
    if (/^[!-9;-~]{1,80}$/.test(name))
      fields.push({ name, value: plainText(headerText(value)).replace(/\s+/g, ' ').trim() });
  }
  return fields;
}

/** Folded lines joined; ends at the first empty line. */
function* logicalLines(block: string): Generator<string> {
  let gathered: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    if (line === '') {
      if (gathered.length > 0) break;
      continue;
    }
    if (gathered.length > 0 && (line.startsWith(' ') || line.startsWith('\t'))) {
      gathered.push(line);
      continue;
    }
    if (gathered.length > 0) yield gathered.join(' ');
    gathered = [line];
  }
  if (gathered.length > 0) yield gathered.join(' ');
}

/** What of a header everybody asks for. */
export interface Head {
  subject: string;
  from: { name: string; address: string } | null;
  to: string[];
  cc: string[];
}

/** Reads subject and addresses out of the fields. */
export function headOf(fields: readonly Field[]): Head {
  const valueOf = (name: string): string => fields.find((field) => field.name === name)?.value ?? '';
  const from = addressesIn(valueOf('from')).at(0) ?? null;
  const bare = plainLine(decodedWords(valueOf('from')), limits.subject);
  return {
    subject: plainLine(decodedWords(valueOf('subject')), limits.subject),
    from: from ?? (bare === '' ? null : { name: bare.replace(/[<>"]/g, '').trim(), address: '' }),
    to: addressesIn(valueOf('to')).map(({ address }) => address),
    cc: addressesIn(valueOf('cc')).map(({ address }) => address),
  };
}

const ADDRESS_FIELD_MAX = 32 * 1024;

function addressesIn(value: string): { name: string; address: string }[] {
  if (value === '') return [];
  try {
    const found = parseAddressHeader(value.slice(0, ADDRESS_FIELD_MAX), { decodePunycode: false }).value;
    return found
      .flatMap((entry) => (entry.group ? [...entry.group] : [entry]))
      .map(({ name, address }) => ({
        name: plainLine(name ?? '', 200),
        address: plainLine(address ?? '', 320),
      }))
      .filter(({ address }) => address.includes('@'))
      .slice(0, limits.recipients);
  } catch {
    return [];
  }
}
