import english from 'ra-language-english';
import { bloggerMessages } from '../bloggers/messages.en';
import { campaignMessages } from '../campaigns/messages.en';
import { caseMessages } from '../cases/messages.en';
import { importMessages } from '../imports/messages.en';
import { inboxMessages } from '../inbox/messages.en';
import { mailboxMessages } from '../mailboxes/messages.en';
import { messageMessages } from '../messages/messages.en';
import { guardMessages } from '../pitches/guardMessages.en';
import { pitchMessages } from '../pitches/messages.en';
import { productMessages } from '../products/messages.en';
import { checkMessages } from '../publications/checkMessages.en';
import { disclosureWords } from '../publications/disclosure-words.en';
import { publicationMessages } from '../publications/messages.en';
import { reviewMessages } from '../reviews/messages.en';
import { reportMessages } from '../reports/messages.en';
import { sessionMessages } from '../session/messages.en';
import { settingsMessages } from '../settings/messages.en';
import { shellMessages } from '../shell/messages.en';
import { fieldMessages } from '../timeline/fieldMessages.en';
import { timelineMessages } from '../timeline/messages.en';
import { templateMessages } from '../templates/messages.en';
import { todayMessages } from '../today/messages.en';
import { writingMessages } from '../writing/messages.en';
import { answerMessages } from '../answers/messages.en';
import { together } from './messages';

/** The product's own messages: one file a feature. */
export const ownMessages = together(
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

export const messages = { ...english, ...ownMessages };
