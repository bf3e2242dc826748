import french from 'ra-language-french';
import { bloggerMessages } from '../bloggers/messages.fr';
import { campaignMessages } from '../campaigns/messages.fr';
import { caseMessages } from '../cases/messages.fr';
import { importMessages } from '../imports/messages.fr';
import { inboxMessages } from '../inbox/messages.fr';
import { mailboxMessages } from '../mailboxes/messages.fr';
import { messageMessages } from '../messages/messages.fr';
import { guardMessages } from '../pitches/guardMessages.fr';
import { pitchMessages } from '../pitches/messages.fr';
import { productMessages } from '../products/messages.fr';
import { checkMessages } from '../publications/checkMessages.fr';
import { disclosureWords } from '../publications/disclosure-words.fr';
import { publicationMessages } from '../publications/messages.fr';
import { reviewMessages } from '../reviews/messages.fr';
import { reportMessages } from '../reports/messages.fr';
import { sessionMessages } from '../session/messages.fr';
import { settingsMessages } from '../settings/messages.fr';
import { shellMessages } from '../shell/messages.fr';
import { fieldMessages } from '../timeline/fieldMessages.fr';
import { timelineMessages } from '../timeline/messages.fr';
import { templateMessages } from '../templates/messages.fr';
import { todayMessages } from '../today/messages.fr';
import { writingMessages } from '../writing/messages.fr';
import { answerMessages } from '../answers/messages.fr';
import type { ownMessages as english } from './en';
import { withFrenchSpaces } from './frenchSpaces';
import { type Messages, together } from './messages';

const ownMessages: Messages<typeof english> = together(
  shellMessages,
  reportMessages,
  sessionMessages,
  settingsMessages,
  timelineMessages,
  fieldMessages,
  todayMessages,
  inboxMessages,
  mailboxMessages,
  messageMessages,
  writingMessages,
  templateMessages,
  answerMessages,
  importMessages,
  bloggerMessages,
  campaignMessages,
  caseMessages,
  guardMessages,
  pitchMessages,
  productMessages,
  reviewMessages,
  publicationMessages,
  checkMessages,
  disclosureWords,
);

export const messages = withFrenchSpaces({ ...french, ...ownMessages });
