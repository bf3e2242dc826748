import { Box } from '@mui/material';
import { useGetOne } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { OpenCaseBar, pathToOpen } from '../cases';
import { useFormat } from '../format/useFormat';
import { OpenWishBar } from '../inbox';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { BloggerTimeline } from '../timeline';
import { type MenuAction, Page, PageHeader, PrimaryAction, RelativeTime, SectionCard } from '../ui';
import { BloggerFacts } from './BloggerFacts';
import { CasesCard } from './CasesCard';
import { ChannelsCard } from './ChannelsCard';
import { ContactPointsCard } from './ContactPointsCard';
import { MessagesCard } from './MessagesCard';
import { LocalTime } from './LocalTime';
import { NoteBox } from './NoteBox';
import { PitchesCard } from './PitchesCard';
import { PolicyBar } from './PolicyBar';
import { ReadingsCard } from './ReadingsCard';
import { ReviewsCard } from './ReviewsCard';
import { StageChip } from './StageChip';
import type { Blogger } from './types';
import { useDoNotContact } from './useDoNotContact';

/** One person: who they are and where we stand, what happened, how to reach them, what they publish. */
export default function BloggerShow() {
  const { id = '' } = useParams();
  const query = useGetOne<Blogger>('bloggers', { id });
  return query.data ? <Shown blogger={query.data} /> : <PendingPage of={query} />;
}

function Shown({ blogger }: { blogger: Blogger }) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const mayWrite = useMay('officer');
  const mayLift = useMay('manager');
  const { set, lift } = useDoNotContact(blogger);
  const { id, name, stage, language, country, timeZone, ownerName, nextDueAt, contactPolicy } = blogger;
  const barred = contactPolicy === 'do_not_contact';
  const more: MenuAction[] = [
    { label: t('bloggers.edit'), onClick: () => void navigate(`/bloggers/${id}`) },
    { label: t('cases.open'), onClick: () => void navigate(pathToOpen(id)) },
    ...(barred
      ? []
      : [{ label: t('bloggers.dnc.set'), help: t('bloggers.dnc.setHelp'), onClick: set, danger: true }]),
    ...(barred && mayLift ? [{ label: t('bloggers.dnc.lift'), onClick: lift }] : []),
  ];
  const facts = [language && format.language(language), country && format.country(country), ownerName];
  return (
    <Page>
      <PageHeader
        title={name}
        back={{ to: '/bloggers', label: t('bloggers.title') }}
        chips={<StageChip stage={stage} />}
        facts={
          <>
            {facts.filter(Boolean).join(' · ')} <LocalTime zone={timeZone} />
          </>
        }
        next={
          nextDueAt && (
            <>
              {t('bloggers.leaves')} <RelativeTime at={nextDueAt} focusable />
            </>
          )
        }
        action={
          mayWrite && (
            <PrimaryAction to={`/pitches/create?bloggerId=${id}`} disabled={barred}>
              {t('bloggers.write')}
            </PrimaryAction>
          )
        }
        more={mayWrite ? more : []}
      />
      <PolicyBar blogger={blogger} />
      <OpenCaseBar bloggerId={id} />
      <OpenWishBar bloggerId={id} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { md: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <SectionCard title={t('timeline.title')}>
            {mayWrite && <NoteBox bloggerId={id} />}
            <BloggerTimeline bloggerId={id} />
          </SectionCard>
          <MessagesCard bloggerId={id} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, gridRow: { xs: 1, md: 'auto' }, minWidth: 0 }}>
          <ChannelsCard blogger={blogger} />
          <ReadingsCard blogger={blogger} />
          <ContactPointsCard blogger={blogger} />
          <BloggerFacts blogger={blogger} />
          <PitchesCard bloggerId={id} />
          <ReviewsCard bloggerId={id} />
          {mayWrite && <CasesCard bloggerId={id} />}
        </Box>
      </Box>
    </Page>
  );
}
