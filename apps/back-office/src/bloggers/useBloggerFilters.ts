import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import { api } from '../api/client';
import { countries, writtenLanguages } from '../format/places';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useMe } from '../providers/useMe';
import type { Filter, View } from '../ui';
import { networks, policies, stages, type Topic } from './types';

/** The topics that bloggers have, commonest first. */
export function useTopics(): string[] {
  const { data = [] } = useQuery({ queryKey: ['topics'], queryFn: () => api.get<Topic[]>('/topics') });
  return data.map(({ topic }) => topic);
}

/** What bloggers can be narrowed by. */
export function useBloggerFilters(): Filter[] {
  const t = useT();
  const { locale } = useFormat();
  const topics = useTopics();
  const { data: staff = [] } = useGetList<{ id: string; name: string }>('accounts');
  return useMemo(
    () => [
      {
        source: 'stage',
        label: t('bloggers.stage'),
        choices: stages.map((id) => ({ id, name: t(`bloggers.stages.${id}`) })),
      },
      {
        source: 'ownerId',
        label: t('bloggers.owner'),
        choices: [
          ...staff.map(({ id, name }) => ({ id, name })),
          { id: 'none', name: t('bloggers.nobodys') },
        ],
      },
      { source: 'topic', label: t('bloggers.topic'), choices: topics.map((id) => ({ id, name: id })) },
      { source: 'language', label: t('bloggers.language'), choices: writtenLanguages(locale) },
      { source: 'country', label: t('bloggers.country'), choices: countries(locale) },
      {
        source: 'network',
        label: t('bloggers.network'),
        choices: networks.map((id) => ({ id, name: t(`networks.${id}`) })),
      },
      {
        source: 'contactPolicy',
        label: t('bloggers.policy'),
        choices: policies.map((id) => ({ id, name: t(`bloggers.policies.${id}`) })),
      },
    ],
    [t, locale, topics, staff],
  );
}

/** The tabs that everybody has. */
export function useBloggerViews(): View[] {
  const t = useT();
  const me = useMe();
  return [
    ...(me ? [{ name: t('bloggers.mine'), filter: { ownerId: me.id } }] : []),
    { name: t('bloggers.notYetContacted'), filter: { stage: 'researched' } },
    { name: t('bloggers.stages.in_conversation'), filter: { stage: 'in_conversation' } },
  ];
}
