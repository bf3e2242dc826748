import { useT } from '../i18n/useT';
import { useMe } from '../providers/useMe';

const made = ['blogger.first_name', 'blogger.name', 'channel.title', 'channel.url', 'reading.title'] as const;
const up = ['reading.url', 'campaign.product', 'pitch.mutual_value'] as const;

/** An example for each variable: a blogger who is made up, and the officer as they are. */
export function useExamples(): Record<string, string> {
  const t = useT();
  const me = useMe();
  const examples = [...made, ...up].map((name) => [name, t(`templates.variables.${name}.example`)] as const);
  return {
    ...Object.fromEntries(examples),
    'officer.name': me?.name ?? '',
    'officer.first_name': me?.name.split(' ')[0] ?? '',
    'organisation.name': me?.organisation.name ?? '',
  };
}
