import { countryAtWork } from './country-at-work.js';
import type { Officer } from './officer.js';

// What a story needs and doesn't tell: laid by the API.

/** Lets mail leave at any hour, so that a test may run at any. */
export async function openAllHours(officer: Officer): Promise<void> {
  const guard = await officer.ask<object>('GET', '/settings/guard');
  await officer.ask('PUT', '/settings/guard', { ...guard, windowFromHour: 0, windowToHour: 24 });
}

/** Her mailbox on a server of this machine without encryption; gives its id. */
export async function mailbox(
  officer: Officer,
  address: string,
  server: { smtpPort: number; secret: string; imapPort?: number },
): Promise<string> {
  const [user] = address.split('@');
  const imap = { imapHost: '127.0.0.1', imapSecurity: 'none', imapUser: user };
  const { id } = await officer.ask('POST', '/mailboxes', {
    team: false,
    label: 'Clara',
    fromName: 'Clara Nguyen',
    fromAddress: address,
    smtpHost: '127.0.0.1',
    smtpSecurity: 'none',
    smtpUser: user,
    ...(server.imapPort && imap),
    ...server,
  });
  return id;
}

/** A campaign that has been started, for reviews of these products; gives its id. */
export async function runningCampaign(
  officer: Officer,
  name: string,
  productIds: readonly string[] = [],
): Promise<string> {
  const campaign = { name, objective: 'reviews', target: 'Ten', targetCount: 10, endsOn: '2030-02-28' };
  const { id } = await officer.ask('POST', '/campaigns', { ...campaign, productIds });
  await officer.ask('PUT', `/campaigns/${id}/start`);
  return id;
}

/** Somebody who writes in English where it is a working day, with this address; gives their id. */
export async function blogger(
  officer: Officer,
  name: string,
  address: string,
  more: object = {},
): Promise<string> {
  const { code, zone } = countryAtWork();
  const { id } = await officer.ask('POST', '/bloggers', {
    name,
    language: 'en',
    country: code,
    timeZone: zone,
    contactPoints: [{ address }],
    ...more,
  });
  return id;
}
