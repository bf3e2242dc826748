import { PlatformCreate1763800000000 } from './1763800000000-platform-create.js';
import { AccountsCreate1763800100000 } from './1763800100000-accounts-create.js';
import { BloggersCreate1763800200000 } from './1763800200000-bloggers-create.js';
import { BloggersSearch1763800250000 } from './1763800250000-bloggers-search.js';
import { CampaignsCreate1763800300000 } from './1763800300000-campaigns-create.js';
import { MailboxesCreate1763800400000 } from './1763800400000-mailboxes-create.js';
import { MessagesCreate1763800500000 } from './1763800500000-messages-create.js';
import { PitchesCreate1763800600000 } from './1763800600000-pitches-create.js';
import { ReviewsCreate1763800700000 } from './1763800700000-reviews-create.js';
import { PublicationsCreate1763800800000 } from './1763800800000-publications-create.js';
import { TransfersCreate1763800900000 } from './1763800900000-transfers-create.js';
import { TodayCreate1763801000000 } from './1763801000000-today-create.js';
import { SearchCreate1763801100000 } from './1763801100000-search-create.js';
import { CasesCreate1763801200000 } from './1763801200000-cases-create.js';
import { MailboxesReading1763801300000 } from './1763801300000-mailboxes-reading.js';
import { MessagesReceived1763801400000 } from './1763801400000-messages-received.js';
import { MessagesDepartures1763801500000 } from './1763801500000-messages-departures.js';
import { TemplatesCreate1763801600000 } from './1763801600000-templates-create.js';
import { AnswersCreate1763801600100 } from './1763801600100-answers-create.js';
import { AttachmentsCreate1763801600200 } from './1763801600200-attachments-create.js';
import { TemplatesStarters1763801600300 } from './1763801600300-templates-starters.js';
import { PasswordResets1763801700000 } from './1763801700000-password-resets.js';
import { PublicationsChecks1763801800000 } from './1763801800000-publications-checks.js';
import { MailboxesFoldersFiled1763801900000 } from './1763801900000-mailboxes-folders-filed.js';
import { BloggersSearchOnce1763802000000 } from './1763802000000-bloggers-search-once.js';
import { MessagesCaptured1763802100000 } from './1763802100000-messages-captured.js';

/** Every migration in order. A list instead of a glob: globs load CommonJS-style inside TypeORM and break under Jest. */
export const migrations = [
  PlatformCreate1763800000000,
  AccountsCreate1763800100000,
  BloggersCreate1763800200000,
  BloggersSearch1763800250000,
  CampaignsCreate1763800300000,
  MailboxesCreate1763800400000,
  MessagesCreate1763800500000,
  PitchesCreate1763800600000,
  ReviewsCreate1763800700000,
  PublicationsCreate1763800800000,
  TransfersCreate1763800900000,
  TodayCreate1763801000000,
  SearchCreate1763801100000,
  CasesCreate1763801200000,
  MailboxesReading1763801300000,
  MessagesReceived1763801400000,
  MessagesDepartures1763801500000,
  TemplatesCreate1763801600000,
  AnswersCreate1763801600100,
  AttachmentsCreate1763801600200,
  TemplatesStarters1763801600300,
  PasswordResets1763801700000,
  PublicationsChecks1763801800000,
  MailboxesFoldersFiled1763801900000,
  BloggersSearchOnce1763802000000,
  MessagesCaptured1763802100000,
];
