import { ApiProperty } from '@nestjs/swagger';
import { jurisdictions, remedyLanguages } from '@rapport/disclosure';
import type { JudgedContext, KeptVerdict, PageHeaders } from '../checks/publication-check.entity.js';
import { type CheckKind, checkKinds, type CheckState, checkStates } from '../domain/check-kind.js';
import { type DisclosureStatus, disclosureStatuses } from '../domain/disclosure-status.js';

const text = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time', nullable: true } as const;

export class PublicationCheckView {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: checkKinds, description: 'Logged, so many days later, or asked for' })
  kind!: CheckKind;
  @ApiProperty({ enum: checkStates, description: 'skipped: a later look made it needless' })
  state!: CheckState;
  @ApiProperty({ type: String, format: 'date-time' }) dueAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', description: 'When it is tried next, while it is due' })
  notBefore!: Date;
  @ApiProperty({ description: 'Failed tries so far' }) tries!: number;
  @ApiProperty(text) askedByName!: string | null;
  @ApiProperty(instant) checkedAt!: Date | null;
  @ApiProperty({ enum: disclosureStatuses, nullable: true, description: 'What it found' })
  status!: DisclosureStatus | null;
  @ApiProperty({
    ...text,
    description:
      'Why the page could not be read: network-page, robots-refused, robots-unreachable, judging-too-long, unexpected, or a fetch.* code',
  })
  fault!: string | null;
  @ApiProperty({ ...text, description: 'Where its redirects ended' }) address!: string | null;
  @ApiProperty({ type: Number, nullable: true }) httpStatus!: number | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'The same article as at the look before' })
  unchanged!: boolean | null;
  @ApiProperty({
    ...text,
    description: 'The check whose text and verdict stand; its own id when judged anew',
  })
  judgedInId!: string | null;
  @ApiProperty(instant) judgedAt!: Date | null;
  @ApiProperty({ type: [String], description: 'Codes of what is wanting' }) reasons!: string[];
}

class JudgedContextView {
  @ApiProperty() connection!: string;
  @ApiProperty({ description: 'false: no tie was known, and it was judged as if there were a gift' })
  tieKnown!: boolean;
  @ApiProperty({ enum: jurisdictions, isArray: true }) jurisdictions!: readonly string[];
  @ApiProperty({ type: [String] }) brandDomains!: readonly string[];
  @ApiProperty({ type: [String] }) partnerDomains!: readonly string[];
  @ApiProperty(text) publishedOn!: string | null;
}

class PageHeadersView implements PageHeaders {
  @ApiProperty({ required: false }) contentType?: string;
  @ApiProperty({ required: false }) etag?: string;
  @ApiProperty({ required: false }) lastModified?: string;
}

class RuleReferenceView {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() source!: string;
  @ApiProperty() sourceTitle!: string;
  @ApiProperty({ format: 'date', description: 'When the source was read' }) date!: string;
  @ApiProperty({ enum: ['read', 'recalled'] }) confidence!: string;
  @ApiProperty(text) from!: string | null;
  @ApiProperty(text) until!: string | null;
}

class VerdictReasonView {
  @ApiProperty() code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, string | number>;
  @ApiProperty({ enum: ['breach', 'advice'] }) weight!: string;
  @ApiProperty({ enum: jurisdictions, nullable: true }) jurisdiction!: string | null;
  @ApiProperty({ type: RuleReferenceView, nullable: true }) rule!: RuleReferenceView | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Index into evidence' }) evidence!: number | null;
}

class DisclosureEvidenceView {
  @ApiProperty() sentence!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'UTF-16 units in articleText' })
  start!: number | null;
  @ApiProperty({ type: Number, nullable: true }) end!: number | null;
  @ApiProperty() class!: string;
  @ApiProperty() tie!: string;
  @ApiProperty() wording!: string;
  @ApiProperty() language!: string;
  @ApiProperty() place!: string;
}

class DisclosureLinkView {
  @ApiProperty() start!: number;
  @ApiProperty() end!: number;
  @ApiProperty() text!: string;
  @ApiProperty() href!: string;
  @ApiProperty({ enum: ['brand', 'partner', 'affiliate'] }) kind!: string;
  @ApiProperty({ type: [String] }) rel!: string[];
  @ApiProperty() marked!: boolean;
}

class JurisdictionVerdictView {
  @ApiProperty({ enum: jurisdictions }) jurisdiction!: string;
  @ApiProperty() status!: string;
  @ApiProperty() version!: string;
}

class DisclosureRemedyView {
  @ApiProperty({ enum: ['state', 'reword', 'move', 'withdraw_denial', 'mark_links'], isArray: true })
  steps!: string[];
  @ApiProperty() connection!: string;
  @ApiProperty({ enum: remedyLanguages }) language!: string;
  @ApiProperty() place!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'By language, with the name of the brand',
  })
  wordings!: Record<string, string>;
  @ApiProperty({ type: [String] }) links!: string[];
}

class DisclosureVerdictView {
  @ApiProperty({ enum: ['not_required', 'compliant', 'insufficient', 'missing', 'unverifiable'] })
  status!: string;
  @ApiProperty() discloses!: boolean;
  @ApiProperty({ type: [VerdictReasonView] }) reasons!: VerdictReasonView[];
  @ApiProperty({ type: [JurisdictionVerdictView] }) perJurisdiction!: JurisdictionVerdictView[];
  @ApiProperty({ type: [DisclosureEvidenceView] }) evidence!: DisclosureEvidenceView[];
  @ApiProperty({ type: [DisclosureLinkView] }) links!: DisclosureLinkView[];
  @ApiProperty({ type: DisclosureRemedyView, nullable: true }) remedy!: DisclosureRemedyView | null;
}

export class PublicationCheckDetailView extends PublicationCheckView {
  @ApiProperty() publicationId!: string;
  @ApiProperty({ type: PageHeadersView }) headers!: PageHeaders;
  @ApiProperty({ ...text, description: 'SHA-256 of the bytes' }) pageHash!: string | null;
  @ApiProperty({ ...text, description: 'SHA-256 of title, text and links of the article' })
  textHash!: string | null;
  @ApiProperty(text) title!: string | null;
  @ApiProperty({ ...text, description: 'The text that was judged' }) articleText!: string | null;
  @ApiProperty(text) language!: string | null;
  @ApiProperty({ type: JudgedContextView, nullable: true }) context!: JudgedContext | null;
  @ApiProperty({
    type: DisclosureVerdictView,
    nullable: true,
    description: 'What it saw and why. No legal advice',
  })
  verdict!: KeptVerdict | null;
}

export class ProposedMessageView {
  @ApiProperty() subject!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ enum: remedyLanguages }) language!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty(text) reviewRequestId!: string | null;
  @ApiProperty(text) pitchId!: string | null;
  @ApiProperty({ ...text, description: 'The thread that it belongs in; null where none was begun' })
  threadId!: string | null;
  @ApiProperty({ description: 'The check that it answers' }) checkId!: string;
}
