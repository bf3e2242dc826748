import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useListContext } from 'react-admin';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { ListViews } from '../ui';
import { disclosureStatuses } from './types';

/** The states of a disclosure as tabs, each with how many publications the other filters leave in it. */
export function DisclosureTabs() {
  const t = useT();
  const { filterValues } = useListContext();
  const { disclosureStatus: _status, ...others } = filterValues;
  const filter = JSON.stringify(others);
  const { data: counts } = useQuery({
    queryKey: ['publications', 'counts', filter],
    queryFn: ({ signal }) =>
      api.get<Schemas['PublicationCountsView']>('/publications/counts', { filter }, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <ListViews
      resource="publications"
      source="disclosureStatus"
      total={counts?.total}
      views={disclosureStatuses.map((disclosureStatus) => ({
        name: t(`publications.disclosures.${disclosureStatus}`),
        filter: { disclosureStatus },
        count: counts?.byStatus[disclosureStatus],
      }))}
    />
  );
}
