import { Alert, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { AnswerPlace } from '../answers';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { MessageThread, useReason } from '../messages';
import { useRuleSentence } from '../pitches';
import { Page, PageHeader, StateChip } from '../ui';
import type { Thread } from './types';
import { WishBar } from './WishBar';

/** Mail may come at any moment: the page looks again while it is looked at. */
const LOOKS_EVERY_MS = 20_000;

/** A conversation with one blogger, both ways, and the place to answer. */
export default function ThreadPage() {
  const t = useT();
  const format = useFormat();
  const sayReason = useReason();
  const sayRule = useRuleSentence();
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['threads', id],
    queryFn: () => api.get<Thread>(`/threads/${id}`),
    refetchInterval: LOOKS_EVERY_MS,
  });
  const { data: thread } = query;
  if (!thread) return <PendingPage of={query} />;
  const { bloggerId, bloggerName, absence, openWish, unmatched } = thread;
  return (
    <Page width="reading">
      <PageHeader
        title={thread.subject || t('inbox.thread.noSubject')}
        back={{ to: `/bloggers/${bloggerId}/show`, label: bloggerName }}
        chips={
          absence && (
            <StateChip
              tone="waiting"
              label={t(absence.stated ? 'inbox.thread.away' : 'inbox.thread.awayAssumed', {
                day: format.day(absence.until),
              })}
            />
          )
        }
      />
      {openWish && <WishBar wish={openWish} bloggerName={bloggerName} />}
      {unmatched > 0 && (
        <Alert
          severity="warning"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" component={Link} to="/unmatched-messages">
              {t('inbox.thread.lookAtUnmatched')}
            </Button>
          }
        >
          {t('inbox.thread.unmatched', { smart_count: unmatched })}
        </Alert>
      )}
      <MessageThread
        filter={{ threadId: id }}
        say={(why) => (sayRule.known(why.code) ? sayRule(why) : sayReason(why))}
        answer={({ direction, receivedAt, at, body }) => (
          <AnswerPlace
            threadId={id}
            bloggerId={bloggerId}
            quotable={direction === 'in' ? { author: bloggerName, at: receivedAt ?? at, text: body } : null}
            sayRule={sayRule}
          />
        )}
      />
    </Page>
  );
}
