import { FirstRunService } from '@rapport/accounts';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Office } from './office.js';

/** Who works at Atelier Braise, makers of small wood-fired ovens, by the part of their address before the @. */
export const staff = {
  marie: { name: 'Marie Lefèvre', role: 'administrator', language: 'fr' },
  tomasz: { name: 'Tomasz Nowak', role: 'manager', language: 'en' },
  chloe: { name: 'Chloé Durand', role: 'officer', language: 'fr' },
  ben: { name: 'Ben Okafor', role: 'officer', language: 'en' },
  vera: { name: 'Vera Lindqvist', role: 'viewer', language: 'en' },
} as const;

export type Colleague = keyof typeof staff;

/** The mail address with which a colleague signs in. */
export function addressOf(who: Colleague): string {
  return `${who}@braise.example`;
}

/** Opens the installation as a real one is opened: the first-run link, then invitations. */
export async function takeOffice(app: NestFastifyApplication, office: Office): Promise<void> {
  const link = await app.get(FirstRunService).newLink();
  const token = new URL(link ?? 'http://no.link').searchParams.get('token');
  const { name, language } = staff.marie;
  const common = { password: office.password, timeZone: 'Europe/Paris' };
  const marie = addressOf('marie');
  await office.as(null, 'POST', '/setup', {
    token,
    name,
    language,
    email: marie,
    organisation: 'Atelier Braise',
    ...common,
  });
  await nameBrands(office, marie);
  for (const who of ['tomasz', 'chloe', 'ben', 'vera'] as const) {
    const { role, ...person } = staff[who];
    const invitation = { email: addressOf(who), role };
    const { link: invited } = await office.as<{ link: string }>(marie, 'POST', '/invitations', invitation);
    const acceptance = { name: person.name, language: person.language, ...common };
    await office.as(
      null,
      'POST',
      `/invitations/by-token/${invited.split('/').at(-1)}/acceptance`,
      acceptance,
    );
  }
}

async function nameBrands(office: Office, email: string): Promise<void> {
  const { version } = await office.as(email, 'GET', '/settings/organisation');
  const organisation = { name: 'Atelier Braise', language: 'fr', country: 'FR', brands: ['Braise'] };
  await office.as(email, 'PUT', '/settings/organisation', { ...organisation, version });
}
