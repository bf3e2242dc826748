import { Box, Stack } from '@mui/material';
import { type KeyboardEvent, useState } from 'react';
import { useT } from '../i18n/useT';
import { Page, PageHeader, SendingBanner } from '../ui';
import { SaveState } from '../writing';
import { ComposerFrame } from './ComposerFrame';
import { FollowUpFold } from './FollowUpFold';
import { inserted } from './formatting';
import { GuardPanel } from './GuardPanel';
import { quoted } from './isNamed';
import { LastContacts } from './LastContacts';
import { MessageEditor } from './MessageEditor';
import { PitchAims } from './PitchAims';
import { bodyField, goTo } from './places';
import { ReadingDesk } from './ReadingDesk';
import { ReadingDialog } from './ReadingDialog';
import type { Remedy } from './remedy';
import { SendBar } from './SendBar';
import type { Blogger, Departure, Pitch, Post } from './types';
import { useDraft } from './useDraft';
import { useGuard } from './useGuard';
import { usePitchActions } from './usePitchActions';
import { useSend } from './useSend';
import { WhatWeBring } from './WhatWeBring';
import { WhenPicker } from './WhenPicker';
import { Wishes } from './Wishes';

/** Left the message and the rules, right what one must know. Everything typed is kept. */
export function ComposerDesk({ pitch, blogger }: { pitch: Pitch; blogger: Blogger | undefined }) {
  const t = useT();
  const [departure, setDeparture] = useState<Departure>({ when: 'morning', wallTime: '', exactly: false });
  const [reading, setReading] = useState<{ post: Post | null } | null>(null);
  const { typed, change, save, settle, saving } = useDraft(pitch);
  const { answer, error, isFetching } = useGuard(pitch, typed, departure);
  const { send, busy } = useSend(pitch, departure, save);
  const { discard, withdraw } = usePitchActions(pitch);
  const isFresh = !isFetching && saving.what !== 'stale';

  const name = (title: string) => {
    const field = bodyField();
    const at = field?.selectionEnd ?? typed.body.length;
    change({ body: inserted(typed.body, at, at, quoted(title, typed.language)).text });
    goTo('body');
  };
  const follow = (remedy: Remedy) => {
    if (remedy.kind === 'field') goTo(remedy.field, remedy.words);
    if (remedy.kind === 'departure') setDeparture(remedy.departure);
    if (remedy.kind === 'reading') setReading({ post: null });
    const chosen = blogger?.readings.find(({ id }) => typed.readingIds.includes(id));
    if (remedy.kind === 'mention' && chosen) name(chosen.postTitle);
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !isFresh || !answer?.ok || busy) return;
    event.preventDefault();
    void send();
  };
  return (
    <Page>
      <PageHeader
        title={t('pitches.composer.to', { name: pitch.bloggerName })}
        back={{ to: `/bloggers/${pitch.bloggerId}/show`, label: pitch.bloggerName }}
        more={[
          pitch.threadId === null
            ? { label: t('pitches.discard'), onClick: () => void discard(), danger: true }
            : { label: t('pitches.withdraw'), onClick: () => void withdraw(), danger: true },
        ]}
      />
      <SendingBanner />
      <Box
        onKeyDown={sendByKey}
        sx={{
          display: 'grid',
          gap: { xs: 2, lg: 3 },
          gridTemplateColumns: { md: 'minmax(0, 1fr) 340px', lg: 'minmax(0, 760px) minmax(320px, 1fr)' },
          alignItems: 'start',
        }}
      >
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <ComposerFrame pitch={pitch} blogger={blogger} content={typed} onChange={change} />
          <WhenPicker departure={departure} answer={answer} onChange={setDeparture} />
          <PitchAims content={typed} onChange={change} />
          <MessageEditor pitch={pitch} content={typed} onChange={change} />
          <FollowUpFold pitch={pitch} content={typed} onChange={change} save={save} />
          <GuardPanel
            pitch={pitch}
            answer={answer}
            error={error}
            isFetching={isFetching}
            mayChoose={typed.readingIds.length === 0 && (blogger?.readings.length ?? 0) > 0}
            onRemedy={follow}
          />
          <SendBar pitch={pitch} answer={answer} isFresh={isFresh} busy={busy} onSend={() => void send()}>
            <SaveState saving={saving} settle={settle} />
          </SendBar>
        </Stack>
        {blogger && (
          <Stack component="aside" aria-label={t('pitches.know.title')} sx={{ gap: 2, minWidth: 0 }}>
            <ReadingDesk
              blogger={blogger}
              content={typed}
              onChoose={(readingIds) => change({ readingIds })}
              onName={({ postTitle }) => name(postTitle)}
              onRead={(post) => setReading({ post })}
            />
            <LastContacts bloggerId={pitch.bloggerId} pitchId={pitch.id} />
            <Wishes blogger={blogger} />
            <WhatWeBring campaignId={typed.campaignId} blogger={blogger} />
          </Stack>
        )}
      </Box>
      {reading && (
        <ReadingDialog
          bloggerId={pitch.bloggerId}
          post={reading.post}
          onKept={({ id }) => change({ readingIds: [...typed.readingIds, id] })}
          onClose={() => setReading(null)}
        />
      )}
    </Page>
  );
}
