import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { type Column, EmptyState, Page, PageHeader, PrimaryAction, RecordList, RelativeTime } from '../ui';
import { BloggerCard } from './BloggerCard';
import { LanguageAndCountry, LastContact, NameAndBlog, Topics } from './BloggerCells';
import { StageChip } from './StageChip';
import type { BloggerRow } from './types';
import { useBloggerFilters, useBloggerViews } from './useBloggerFilters';

/** Everybody we know, to be found by name, blog or address. */
export default function BloggerList() {
  const t = useT();
  const filters = useBloggerFilters();
  const views = useBloggerViews();
  const mayAdd = useMay('officer');
  const action = mayAdd && <PrimaryAction to="/bloggers/create">{t('bloggers.new')}</PrimaryAction>;
  const bringIn = mayAdd && (
    <Button component={Link} to="/imports/create">
      {t('bloggers.import')}
    </Button>
  );
  const columns: Column<BloggerRow>[] = [
    {
      key: 'name',
      label: t('bloggers.name'),
      render: (blogger) => <NameAndBlog blogger={blogger} />,
      sortBy: 'name',
      width: '30%',
    },
    { key: 'topics', label: t('bloggers.topics'), render: ({ topics }) => <Topics topics={topics} /> },
    {
      key: 'where',
      label: t('bloggers.language'),
      render: (blogger) => <LanguageAndCountry blogger={blogger} />,
    },
    { key: 'stage', label: t('bloggers.stage'), render: ({ stage }) => <StageChip stage={stage} /> },
    {
      key: 'lastContact',
      label: t('bloggers.lastContact'),
      render: (blogger) => <LastContact blogger={blogger} />,
      sortBy: 'lastContactAt',
    },
    {
      key: 'nextDue',
      label: t('bloggers.nextDue'),
      render: ({ nextDueAt }) => nextDueAt && <RelativeTime at={nextDueAt} />,
    },
    { key: 'owner', label: t('bloggers.owner'), render: ({ ownerName }) => ownerName },
    {
      key: 'added',
      label: t('bloggers.added'),
      render: ({ createdAt }) => <RelativeTime at={createdAt} />,
      sortBy: 'createdAt',
      extra: true,
    },
  ];
  return (
    <Page>
      <PageHeader
        title={t('bloggers.title')}
        action={
          <>
            {bringIn}
            {action}
          </>
        }
      />
      <RecordList<BloggerRow>
        resource="bloggers"
        label={t('bloggers.title')}
        columns={columns}
        card={(blogger) => <BloggerCard blogger={blogger} />}
        sort={{ field: 'name', order: 'ASC' }}
        filters={filters}
        views={views}
        empty={
          <EmptyState
            title={t('bloggers.title')}
            action={
              <>
                {action}
                {bringIn}
              </>
            }
          >
            {t('bloggers.empty')}
          </EmptyState>
        }
      />
    </Page>
  );
}
