import type { SvgIconComponent } from '@mui/icons-material';
import CaseIcon from '@mui/icons-material/LockOutlined';
import CampaignIcon from '@mui/icons-material/OutlinedFlag';
import HistoryIcon from '@mui/icons-material/ManageAccounts';
import MailIcon from '@mui/icons-material/MailOutlined';
import NoteIcon from '@mui/icons-material/StickyNote2Outlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import PitchIcon from '@mui/icons-material/SendOutlined';
import PublicationIcon from '@mui/icons-material/ArticleOutlined';
import ReadingIcon from '@mui/icons-material/MenuBookOutlined';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import type { Tone } from '../ui';
import type { TimelineEntry, TimelineKind } from './types';

/** The icon of each kind; the sentence beside it says what happened. */
export const icons: Record<TimelineKind, SvgIconComponent> = {
  mail: MailIcon,
  pitch: PitchIcon,
  reading: ReadingIcon,
  note: NoteIcon,
  review: ReviewIcon,
  publication: PublicationIcon,
  case: CaseIcon,
  profile: PersonIcon,
  campaign: CampaignIcon,
  administration: HistoryIcon,
};

const tones: Partial<Record<TimelineEntry['type'], Tone>> = {
  'message.received': 'active',
  'message.held': 'waiting',
  'message.bounced': 'bad',
  'message.absence': 'waiting',
  'message.complained': 'bad',
  'message.challenged': 'waiting',
  'opt-out.wished': 'bad',
  'opt-out.confirmed': 'bad',
  'message.refused': 'bad',
  'message.uncertain': 'waiting',
  'pitch.replied': 'active',
  'pitch.accepted': 'good',
  'pitch.bounced': 'bad',
  'review-request.agreed': 'good',
  'review-request.published': 'good',
  'publication.logged': 'good',
  'publication.disclosure-vanished': 'bad',
  'publication.finding-differs': 'waiting',
  'publication.proposed': 'active',
  'case.opened': 'waiting',
  'do-not-contact.set': 'bad',
  'contact-point.opted-out': 'bad',
  'contact-point.bounced': 'bad',
  'mailbox.failed': 'bad',
  'mailbox.unread': 'bad',
};

/** How an event looks: what needs or deserves a second look has a colour. */
export function toneOf(type: TimelineEntry['type']): Tone {
  return tones[type] ?? 'neutral';
}
