import { Alert, Stack } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { type MenuAction, Page, PageHeader, PrimaryAction, RelativeTime } from '../ui';
import { ImportMapping } from './ImportMapping';
import { ImportProgress } from './ImportProgress';
import { ImportRows } from './ImportRows';
import { ImportStateChip } from './ImportStateChip';
import { ImportUndone } from './ImportUndone';
import type { Import } from './types';
import { isAtWork, useImport } from './useImport';
import { useImportActions } from './useImportActions';

/** One import, from its columns to what came of it. */
export default function ImportShow() {
  const { id = '' } = useParams();
  const query = useImport(id);
  return query.data ? <Shown key={id} list={query.data} /> : <PendingPage of={query} />;
}

function Shown({ list }: { list: Import }) {
  const t = useT();
  const [mapping, setMapping] = useState(false);
  const actions = useImportActions(list);
  const isMapping =
    list.state === 'mapping' || (mapping && (list.state === 'checked' || list.state === 'failed'));
  const more: MenuAction[] = [
    ...(list.state === 'checked' || list.state === 'failed'
      ? [{ label: t('imports.mapping.change'), onClick: () => setMapping(true) }]
      : []),
    ...(['mapping', 'checked', 'failed'].includes(list.state)
      ? [{ label: t('imports.discard'), onClick: () => void actions.discard(), danger: true }]
      : []),
    ...(list.state === 'done'
      ? [{ label: t('imports.undo'), onClick: () => void actions.undo(), danger: true }]
      : []),
  ];
  return (
    <Page width="reading">
      <PageHeader
        title={list.fileName}
        back={{ to: '/imports', label: t('imports.title') }}
        chips={<ImportStateChip state={list.state} />}
        facts={
          <>
            {t('imports.rows', { smart_count: list.rowsTotal })} · {list.createdByName} ·{' '}
            <RelativeTime at={list.createdAt} />
          </>
        }
        action={
          isMapping ? undefined : <NextStep list={list} actions={actions} onMap={() => setMapping(true)} />
        }
        more={more}
      />
      <Stack sx={{ gap: 2 }}>
        {list.state === 'failed' && list.error && (
          <Alert severity="error" variant="outlined">
            <strong>{t('imports.failedTitle')}</strong>
            <br />
            {t.any(
              `errors.${list.error.code}`,
              list.error.message,
              list.error.params as Record<string, string>,
            )}
          </Alert>
        )}
        {isAtWork(list) && <ImportProgress list={list} />}
        {isMapping && (
          <ImportMapping
            list={list}
            busy={actions.busy}
            onDone={async (said) => {
              if (await actions.map(said)) setMapping(false);
            }}
          />
        )}
        {list.summary?.undone && <ImportUndone undone={list.summary.undone} />}
        {!isMapping && (list.state === 'checked' || list.state === 'done') && list.summary && (
          <ImportRows
            list={list}
            summary={list.summary}
            onChoose={(row, choice) => void actions.choose(row, choice)}
          />
        )}
      </Stack>
    </Page>
  );
}

interface NextStepProps {
  list: Import;
  actions: ReturnType<typeof useImportActions>;
  onMap: () => void;
}

function NextStep({ list, actions, onMap }: NextStepProps) {
  const t = useT();
  const bloggers = `/bloggers?filter=${encodeURIComponent(JSON.stringify({ importId: list.id }))}`;
  const count = (list.summary?.create ?? 0) + (list.summary?.match ?? 0);
  if (list.state === 'done') return <PrimaryAction to={bloggers}>{t('imports.seeBloggers')}</PrimaryAction>;
  if (list.state === 'failed') {
    return <PrimaryAction onClick={onMap}>{t('imports.mapping.change')}</PrimaryAction>;
  }
  if (list.state !== 'checked') return null;
  return (
    <PrimaryAction onClick={() => void actions.bringIn()} disabled={actions.busy || count === 0}>
      {count === 0 ? t('imports.nothingToRun') : t('imports.run', { smart_count: count })}
    </PrimaryAction>
  );
}
