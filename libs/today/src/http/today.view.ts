import { ApiProperty } from '@nestjs/swagger';
import { troubledParts } from '@rapport/mailboxes';
import { type ToDoKind, toDoKinds } from '../to-do-kinds.js';

const messageKinds = ['pitch', 'follow_up', 'review_request', 'answer'];
const waitingStates = ['scheduled', 'claimed', 'transmitting', 'held', 'uncertain'];

class WhyNotLeftView {
  @ApiProperty({ description: 'What screens translate by' }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, unknown>;
  @ApiProperty({ description: 'The sentence in English' }) text!: string;
}

class NamedView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
}

export class BloggerFaceView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of the blog, or of another channel where there is none',
  })
  blogTitle!: string | null;
  @ApiProperty({ type: String, nullable: true }) blogUrl!: string | null;
  @ApiProperty({ type: String, nullable: true }) language!: string | null;
  @ApiProperty({ type: String, nullable: true }) timeZone!: string | null;
  @ApiProperty() stage!: string;
  @ApiProperty() contactPolicy!: string;
}

export class WaitingLineView {
  @ApiProperty({ description: 'The pitch or the message: subject of a snooze' }) id!: string;
  @ApiProperty({
    enum: ['pitch', 'message'],
    description: 'message: a conversation in which no pitch waits for its decision',
  })
  subjectType!: 'pitch' | 'message';
  @ApiProperty({ type: String, nullable: true }) pitchId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The answer: GET /received-messages/:id' })
  messageId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The conversation: GET /threads/:id' })
  threadId!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['reply', 'opt_out', 'unreadable'],
    description: 'null: somebody logged it by hand',
  })
  incomingKind!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) repliedAt!: Date;
  @ApiProperty() subject!: string;
  @ApiProperty({ description: 'How the answer begins, quoted text left out' }) firstLines!: string;
  @ApiProperty({ type: BloggerFaceView }) blogger!: BloggerFaceView;
  @ApiProperty({ type: NamedView, nullable: true }) campaign!: NamedView | null;
  @ApiProperty({ type: NamedView, nullable: true }) officer!: NamedView | null;
  @ApiProperty({ description: 'Of the pitch, for accepting or declining it; or of the message' })
  version!: number;
}

export class LeavingLineView {
  @ApiProperty({ description: 'The message' }) id!: string;
  @ApiProperty({ enum: messageKinds }) kind!: string;
  @ApiProperty({ description: '0 for the first message of a thread, else which follow-up it is' })
  step!: number;
  @ApiProperty({ enum: waitingStates }) state!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) leavesAt!: Date | null;
  @ApiProperty({ type: String, nullable: true, description: 'The zone its wall-clock time is meant in' })
  timeZone!: string | null;
  @ApiProperty({
    type: WhyNotLeftView,
    nullable: true,
    description: 'Why it has not left, as the message says it',
  })
  whyNot!: object | null;
  @ApiProperty() subject!: string;
  @ApiProperty() firstLines!: string;
  @ApiProperty({ type: BloggerFaceView }) blogger!: BloggerFaceView;
  @ApiProperty({ enum: ['pitch', 'review_request'], nullable: true }) originType!: string | null;
  @ApiProperty({ type: String, nullable: true }) originId!: string | null;
  @ApiProperty({ type: NamedView, nullable: true }) officer!: NamedView | null;
  @ApiProperty({ description: 'Of the message' }) version!: number;
}

export class ToDoLineView {
  @ApiProperty({ description: 'Kind and subject: stable from one look to the next' }) id!: string;
  @ApiProperty({ enum: toDoKinds }) kind!: ToDoKind;
  @ApiProperty({
    enum: [
      'pitch',
      'review_request',
      'publication',
      'publication_proposal',
      'guard_exception',
      'message',
      'opt_out_wish',
    ],
    description:
      'message: of a refusal one of ours; else one that came in, done by PUT /received-messages/:id/looked-at',
  })
  subjectType!: string;
  @ApiProperty() subjectId!: string;
  @ApiProperty({ type: BloggerFaceView }) blogger!: BloggerFaceView;
  @ApiProperty({ type: NamedView, nullable: true }) campaign!: NamedView | null;
  @ApiProperty({ description: 'Product, title of the publication, or subject of the pitch' }) title!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ description: 'The day it was due has passed where you are' }) late!: boolean;
  @ApiProperty({ type: String, format: 'date-time', description: 'Since when it has been waiting' })
  since!: Date;
  @ApiProperty({ type: String, nullable: true, description: 'The pitch behind it, if any' })
  pitchId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Rule of the one-to-one guard (an exception)' })
  rule!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Reason given for an exception; server’s words for a refusal',
  })
  reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) askedByName!: string | null;
  @ApiProperty({ description: 'Of the subject' }) version!: number;
}

export class TotalsView {
  @ApiProperty() waitingForUs!: number;
  @ApiProperty() leaving!: number;
  @ApiProperty() toDo!: number;
  @ApiProperty({ description: 'Messages that leave after tomorrow; not in the list' }) leavingLater!: number;
}

export class MenuCountsView {
  @ApiProperty({
    description: 'Mailboxes that don’t work, answers, held and uncertain messages, what is to do',
  })
  today!: number;
  @ApiProperty({ description: 'Answers, and exceptions to decide' }) pitches!: number;
  @ApiProperty() reviews!: number;
  @ApiProperty() publications!: number;
  @ApiProperty({ description: 'Mail of which somebody must say whose it is; for the whole team' })
  unmatched!: number;
}

export class FirstStepsView {
  @ApiProperty({ description: 'The organisation has named a brand it speaks for' }) organisation!: boolean;
  @ApiProperty({ description: 'There is a blogger' }) bloggers!: boolean;
  @ApiProperty({ description: 'There is a tested mailbox; else messages go to the local capture' })
  mailbox!: boolean;
  @ApiProperty({ description: 'A campaign was started' }) campaign!: boolean;
  @ApiProperty({ description: 'Somebody noted a reading' }) reading!: boolean;
  @ApiProperty({ description: 'A pitch was sent' }) pitch!: boolean;
}

export class MailboxFaultView {
  @ApiProperty({ description: 'What screens translate by' }) code!: string;
  @ApiProperty({ description: 'What the server or the network said' }) detail!: string;
  @ApiProperty({ description: 'What to do about it, in English' }) remedy!: string;
}

export class MailboxTroubleView {
  @ApiProperty() mailboxId!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ description: 'The team’s; else the person’s own' }) isTeams!: boolean;
  @ApiProperty({ enum: troubledParts }) part!: (typeof troubledParts)[number];
  @ApiProperty({ description: 'Nothing is tried any more until somebody acts' }) paused!: boolean;
  @ApiProperty({ type: MailboxFaultView, nullable: true }) fault!: MailboxFaultView | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it could last be read; null: never, or it is about sending',
  })
  lastReadAt!: Date | null;
}

export class TodayView {
  @ApiProperty({
    type: [MailboxTroubleView],
    description: 'Mailboxes that don’t send or can’t be read: one’s own, for managers also the team’s',
  })
  mailboxes!: MailboxTroubleView[];
  @ApiProperty({ type: [WaitingLineView], description: 'Answers, newest first; at most 50' })
  waitingForUs!: WaitingLineView[];
  @ApiProperty({
    type: [LeavingLineView],
    description: 'Held and uncertain first, then until the end of tomorrow; at most 50',
  })
  leaving!: LeavingLineView[];
  @ApiProperty({ type: [ToDoLineView], description: 'Late first, then by due day; at most 50' })
  toDo!: ToDoLineView[];
  @ApiProperty({ type: TotalsView }) totals!: TotalsView;
  @ApiProperty({ type: MenuCountsView }) counts!: MenuCountsView;
  @ApiProperty({ type: FirstStepsView, description: 'Which of the first steps are done' })
  setup!: FirstStepsView;
}
