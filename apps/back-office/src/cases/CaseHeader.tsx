import { Link as MuiLink } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useT } from '../i18n/useT';
import { useMay, useMe } from '../providers/useMe';
import { type MenuAction, PageHeader, PrimaryAction, RelativeTime } from '../ui';
import { CaseStateChip } from './CaseStateChip';
import { CloseCaseDialog } from './CloseCaseDialog';
import { SeverityChip } from './SeverityChip';
import type { Case } from './types';
import { useCaseMoves } from './useCaseMoves';

/** Whose case it is, whose turn it is, and the one thing to do next; its owner does it, or a manager. */
export function CaseHeader({ one }: { one: Case }) {
  const t = useT();
  const navigate = useNavigate();
  const me = useMe();
  const isManager = useMay('manager');
  const [closing, setClosing] = useState(false);
  const { handOver, takeBack, busy } = useCaseMoves(one);
  const { id, summary, state, severity, bloggerId, bloggerName, ownerId, ownerName, openedAt } = one;
  const isMine = ownerId === me?.id || isManager;
  const action = {
    open: (
      <PrimaryAction onClick={handOver} disabled={busy}>
        {t('cases.moves.waiting_for_blogger.do')}
      </PrimaryAction>
    ),
    waiting_for_blogger: (
      <PrimaryAction onClick={() => setClosing(true)}>{t('cases.close.do')}</PrimaryAction>
    ),
    resolved: null,
    unresolved: null,
  }[state];
  const more: MenuAction[] = action
    ? [
        ...(state === 'waiting_for_blogger' ? [{ label: t('cases.moves.open.do'), onClick: takeBack }] : []),
        { label: t('cases.edit'), onClick: () => void navigate(`/cases/${id}`) },
      ]
    : [];
  return (
    <>
      <PageHeader
        title={summary}
        back={{ to: '/cases', label: t('cases.title') }}
        chips={
          <>
            <CaseStateChip state={state} />
            <SeverityChip severity={severity} />
          </>
        }
        facts={
          <>
            <MuiLink component={Link} to={`/bloggers/${bloggerId}/show`}>
              {bloggerName}
            </MuiLink>{' '}
            · {ownerName} · <RelativeTime at={openedAt} focusable />
          </>
        }
        next={t(`cases.next.${state}`)}
        action={isMine && action}
        more={isMine ? more : []}
      />
      {closing && <CloseCaseDialog one={one} onClose={() => setClosing(false)} />}
    </>
  );
}
