import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { ExternalLink, RelativeTime, StateChip, useConfirm, useIntention } from '../ui';
import { lineLink } from '../ui/useListKeys';
import { LaneItem } from './Lane';
import { LaterButton } from './LaterButton';
import { ProposalDecision } from './ProposalDecision';
import { toDoPath } from './toDoPath';
import type { ToDoLine } from './types';
import type { GoneLines } from './useGoneLines';

/** One thing to do; the sentence opens the page where it is done. */
export function ToDoItem({ line, gone }: { line: ToDoLine; gone: GoneLines }) {
  const t = useT();
  const format = useFormat();
  const writes = useMay('officer');
  const { kind, blogger, title, dueOn, late, campaign } = line;
  return (
    <LaneItem
      actions={
        writes && (
          <>
            {kind === 'exception_to_decide' && <Decision line={line} />}
            {kind === 'publication_proposed' && <ProposalDecision line={line} gone={gone} />}
            {notices.includes(kind) && <SeenButton line={line} gone={gone} />}
            {line.subjectType !== 'opt_out_wish' && (
              <LaterButton
                lineId={line.id}
                subjectType={line.subjectType}
                subjectId={line.subjectId}
                gone={gone}
              />
            )}
          </>
        )
      }
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <MuiLink
          underline="hover"
          component={Link}
          to={toDoPath(line)}
          {...lineLink}
          color="inherit"
          variant="body2"
          sx={{ fontWeight: 650, flex: '1 1 180px' }}
        >
          {t(`today.kinds.${kind}`, { blogger: blogger.name, officer: line.askedByName ?? '' })}
        </MuiLink>
        {dueOn && (
          <StateChip
            tone={late ? 'bad' : 'neutral'}
            label={t(late ? 'today.late' : 'today.due', { day: format.day(dueOn) })}
          />
        )}
      </Box>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {kind === 'publication_proposed' && line.reason ? (
          <ExternalLink href={line.reason}>{title}</ExternalLink>
        ) : (
          title
        )}
        {campaign && ` · ${campaign.name}`} · <RelativeTime at={line.since} />
      </Typography>
    </LaneItem>
  );
}

/** What servers and answering machines told: nothing more to do once somebody has seen it. */
const notices: ToDoLine['kind'][] = [
  'bounce_to_look_at',
  'complaint_to_look_at',
  'challenge_to_answer',
  'absence_to_note',
];

function SeenButton({ line, gone }: { line: ToDoLine; gone: GoneLines }) {
  const t = useT();
  const seen = () =>
    gone.letGo(line.id, t('messages.act.lookedAt'), () =>
      api.put(`/received-messages/${line.subjectId}/looked-at`),
    );
  return <Button onClick={seen}>{t('messages.act.looked')}</Button>;
}

function Decision({ line }: { line: ToDoLine }) {
  const t = useT();
  const confirm = useConfirm();
  const { run, busy } = useIntention();
  const decide = async (granted: boolean) => {
    const reason = await confirm({
      title: t(granted ? 'today.grantTitle' : 'today.refuseTitle'),
      body: t('today.exceptionBody', { officer: line.askedByName ?? '', reason: line.reason ?? '' }),
      act: t(granted ? 'today.grant' : 'today.refuse'),
      reason: { label: t('common.reason') },
    });
    if (reason === null) return;
    await run(() => api.put(`/exceptions/${line.subjectId}/decision`, { granted, reason }), {
      done: t(granted ? 'today.granted' : 'today.refused'),
    });
  };
  return (
    <>
      <Button disabled={busy} onClick={() => void decide(true)}>
        {t('today.grant')}
      </Button>
      <Button color="inherit" disabled={busy} onClick={() => void decide(false)}>
        {t('today.refuse')}
      </Button>
    </>
  );
}
