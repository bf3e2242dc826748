import { Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useGetOne } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useAnswerDraft } from '../answers';
import { pathToOpen } from '../cases';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { useMay, useMe } from '../providers/useMe';
import { BloggerTimeline } from '../timeline';
import { type MenuAction, Page, PageHeader, PrimaryAction, SectionCard, SendingBanner, useLive } from '../ui';
import { LogAnswer } from './LogAnswer';
import { NextThing } from './NextThing';
import { PitchExceptions } from './PitchExceptions';
import { PitchGround } from './PitchGround';
import { PitchStateChip } from './PitchStateChip';
import { PitchThread } from './PitchThread';
import type { Pitch } from './types';
import { usePitchActions } from './usePitchActions';

/** One pitch: where it stands and what is next, its messages, what it rests on, what happened. */
export default function PitchShow() {
  const { id = '' } = useParams();
  const query = useGetOne<Pitch>('pitches', { id });
  return query.data ? <Shown pitch={query.data} /> : <PendingPage of={query} />;
}

function Shown({ pitch }: { pitch: Pitch }) {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const [answering, setAnswering] = useState(false);
  const isOfficer = useMay('officer');
  const isManager = useMay('manager');
  const { takeBack, decide, withdraw, discard, busy } = usePitchActions(pitch);
  const { id, state, sentAt, allowed, closeReason, bloggerId, bloggerName, campaignName, officerName } =
    pitch;
  const reply = useAnswerDraft(pitch.threadId, bloggerId);
  useLive(pitch.next.at);
  const mayAct = isOfficer && (isManager || pitch.officerId === me?.id);
  const mayAnswer = sentAt !== null && state !== 'withdrawn';
  const ways: Partial<Record<Pitch['state'], MenuAction>> = {
    draft: { label: t('pitches.goOn'), onClick: () => void navigate(`/pitches/${id}`) },
    scheduled: { label: t('pitches.takeBack'), onClick: () => void takeBack() },
    sent: { label: t('pitches.logAnswer'), onClick: () => setAnswering(true) },
    replied: { label: t('answers.answer'), onClick: reply.begin },
    accepted: {
      label: t('pitches.askReview'),
      onClick: () => void navigate(`/review-requests/create?pitchId=${id}`),
    },
    no_response: { label: t('pitches.logAnswer'), onClick: () => setAnswering(true) },
  };
  // Whether it can still be taken back is not known before somebody has said whether it went.
  const main = pitch.next.what === 'uncertain' ? undefined : ways[state];
  const more: MenuAction[] = [
    ...(mayAnswer && state !== 'sent' && state !== 'no_response'
      ? [{ label: t('pitches.logAnswer'), onClick: () => setAnswering(true) }]
      : []),
    ...(pitch.sentAt
      ? [
          {
            label: t('cases.open'),
            onClick: () => void navigate(pathToOpen(pitch.bloggerId, { type: 'pitch', id })),
          },
        ]
      : []),
    ...(allowed.includes('withdrawn')
      ? [
          {
            label: t('pitches.withdraw'),
            help: t('pitches.withdrawBody'),
            onClick: () => void withdraw(),
            danger: true,
          },
        ]
      : []),
    ...(state === 'draft' && pitch.threadId === null
      ? [{ label: t('pitches.discard'), onClick: () => void discard(), danger: true }]
      : []),
  ];
  const reason = closeReason && t.any(`pitches.reasons.${closeReason}`, closeReason);
  return (
    <Page>
      <PageHeader
        title={pitch.subject || t('pitches.noSubject')}
        back={{ to: `/bloggers/${bloggerId}/show`, label: bloggerName }}
        chips={<PitchStateChip state={state} />}
        facts={`${campaignName} · ${mayAct ? officerName : t('pitches.notYours', { name: officerName })}`}
        next={reason ? t('pitches.closedBecause', { reason }) : <NextThing pitch={pitch} />}
        action={
          mayAct &&
          main && (
            <>
              {state === 'replied' &&
                (['accepted', 'declined'] as const).map((outcome) => (
                  <Button key={outcome} disabled={busy} onClick={() => void decide(outcome)}>
                    {t(outcome === 'accepted' ? 'pitches.accept' : 'pitches.decline')}
                  </Button>
                ))}
              <PrimaryAction onClick={main.onClick} disabled={busy || reply.busy}>
                {main.label}
              </PrimaryAction>
            </>
          )
        }
        more={mayAct ? more : []}
      />
      {(state === 'scheduled' || state === 'sent') && <SendingBanner />}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '3fr 2fr' }, alignItems: 'start' }}>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          {/* Correspondence is the team's: viewers see what it rests on in its place. */}
          {isOfficer ? <PitchThread pitch={pitch} /> : <PitchGround pitch={pitch} />}
          <PitchExceptions pitch={pitch} />
        </Stack>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          {isOfficer && <PitchGround pitch={pitch} />}
          <SectionCard title={t('pitches.timeline')}>
            <BloggerTimeline bloggerId={bloggerId} only="pitch" here={id} />
          </SectionCard>
        </Stack>
      </Box>
      {answering && <LogAnswer pitch={pitch} onClose={() => setAnswering(false)} />}
    </Page>
  );
}
