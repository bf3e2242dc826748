import { DateTime } from 'luxon';
import type { Outreach, PitchRow, PublicationRow, RequestRow } from './random-outreach.js';

/** What the recount is asked: the same words as the report's, days in `zone`. */
export interface Question {
  from: string;
  to: string;
  zone: string;
  today: string;
  campaignId: string | null;
}

type Verdict = { of: boolean; judged: boolean; got: boolean };

/** The ids of the pitches behind every part of every figure, by the slowest and plainest way there is. */
export function recount(outreach: Outreach, question: Question): Record<string, Record<string, string[]>> {
  const figures: Record<string, Record<string, string[]>> = {};
  for (const pitch of cohort(outreach, question)) {
    for (const [stage, { of, judged, got }] of Object.entries(verdicts(outreach, pitch, question))) {
      const figure = (figures[stage] ??= { reached: [], numerator: [], denominator: [], open: [] });
      if (of && got) figure['reached']?.push(pitch.id);
      if (of && judged) figure['denominator']?.push(pitch.id);
      if (of && judged && got) figure['numerator']?.push(pitch.id);
      if (of && !judged && !got) figure['open']?.push(pitch.id);
    }
  }
  return figures;
}

/** The pitches that a report is about. */
export function cohort({ pitches }: Outreach, question: Question): PitchRow[] {
  return pitches.filter((pitch) => {
    const at = writtenAt(pitch);
    if (at === null || (question.campaignId !== null && pitch.campaign_id !== question.campaignId))
      return false;
    const day = dayIn(at, question.zone);
    return day >= question.from && day <= question.to;
  });
}

function verdicts(outreach: Outreach, pitch: PitchRow, { zone, today }: Question): Record<string, Verdict> {
  const requests = outreach.review_requests.filter(
    (request) => request.agreed_at !== null && pitchOfRequest(outreach, request)?.id === pitch.id,
  );
  const publications = outreach.publications.filter(
    (one) => pitchOfPublication(outreach, one, zone)?.id === pitch.id,
  );
  const samples = outreach.samples.filter((sample) =>
    requests.some((request) => request.id === sample.review_request_id),
  );
  const withSample = requests.filter((request) =>
    samples.some((sample) => sample.review_request_id === request.id),
  );
  const blogger = outreach.bloggers.find((one) => one.id === pitch.blogger_id);
  const address = outreach.contact_points.find((one) => one.id === pitch.contact_point_id);
  const at = writtenAt(pitch) ?? '';

  const delivered = pitch.state !== 'bounced';
  const replied = delivered && pitch.replied_at !== null;
  const accepted = pitch.state === 'accepted';
  const oldEnough = weekdaysAfter(dayIn(at, zone), today) >= 10;
  const shipped = samples.some((sample) => outreach.shipments.some((one) => one.sample_id === sample.id));
  const shippingDue = withSample.some((request) => plus(dayIn(request.agreed_at ?? '', zone), 5) <= today);
  const dueDays = requests.map((request) => request.due_on ?? plus(dayIn(request.agreed_at ?? '', zone), 60));
  const due =
    dueDays.length > 0 ? dueDays.sort()[0] : pitch.closed_at && plus(dayIn(pitch.closed_at, zone), 60);
  const reviewDue = Boolean(due && due < today);
  const published = publications.length > 0;
  const statuses = publications.map((one) => one.disclosure_status);
  const optedOut =
    (blogger?.do_not_contact_at != null && Date.parse(blogger.do_not_contact_at) >= Date.parse(at)) ||
    address?.state === 'opted_out';
  return {
    pitched: { of: true, judged: true, got: true },
    delivered: { of: true, judged: true, got: delivered },
    replied: { of: delivered, judged: oldEnough, got: replied },
    accepted: { of: replied, judged: oldEnough, got: accepted },
    shipped: { of: accepted && withSample.length > 0, judged: shippingDue, got: shipped },
    published: { of: accepted, judged: reviewDue, got: published },
    disclosed: {
      of: accepted && statuses.some((status) => status !== 'not_required'),
      judged: !statuses.includes('pending') && !statuses.includes('unverifiable'),
      got: statuses.every((status) => status === 'compliant' || status === 'not_required'),
    },
    accepted_of_delivered: { of: delivered, judged: oldEnough, got: accepted },
    declined: { of: delivered, judged: oldEnough, got: pitch.state === 'declined' },
    opted_out: { of: delivered, judged: true, got: optedOut },
    published_of_shipped: { of: accepted && shipped, judged: reviewDue, got: published },
  };
}

/** Days it took to publish, one a pitch where that can be told: from the sample's receipt, else from the agreement. */
export function daysToPublish(outreach: Outreach, question: Question): number[] {
  return cohort(outreach, question).flatMap((pitch) => {
    const published = outreach.publications
      .filter((one) => pitchOfPublication(outreach, one, question.zone)?.id === pitch.id)
      .map((one) => one.published_on)
      .sort()[0];
    const began = outreach.review_requests
      .filter((one) => one.agreed_at !== null && pitchOfRequest(outreach, one)?.id === pitch.id)
      .map((one) => receivedOn(outreach, one) ?? dayIn(one.agreed_at ?? '', question.zone))
      .sort()[0];
    if (published === undefined || began === undefined) return [];
    return [Math.max(0, Math.round((Date.parse(published) - Date.parse(began)) / 86_400_000))];
  });
}

function receivedOn(outreach: Outreach, request: RequestRow): string | null {
  const samples = outreach.samples.filter((sample) => sample.review_request_id === request.id);
  const parcels = outreach.shipments.filter((one) => samples.some((sample) => sample.id === one.sample_id));
  return (
    parcels
      .map((parcel) => parcel.received_on)
      .filter((day) => day !== null)
      .sort()[0] ?? null
  );
}

function pitchOfRequest(outreach: Outreach, request: RequestRow): PitchRow | undefined {
  if (request.pitch_id !== null) return outreach.pitches.find((pitch) => pitch.id === request.pitch_id);
  return lastBefore(outreach, request.blogger_id, request.campaign_id, Date.parse(request.created_at));
}

function pitchOfPublication(outreach: Outreach, one: PublicationRow, zone: string): PitchRow | undefined {
  const request = outreach.review_requests.find((request) => request.id === one.review_request_id);
  if (request) return pitchOfRequest(outreach, request);
  if (one.campaign_id === null) return undefined;
  const dayIsOver = DateTime.fromISO(plus(one.published_on, 1), { zone }).toMillis();
  return lastBefore(outreach, one.blogger_id, one.campaign_id, dayIsOver);
}

function lastBefore(
  { pitches }: Outreach,
  bloggerId: string,
  campaignId: string,
  at: number,
): PitchRow | undefined {
  return pitches
    .filter(
      (pitch) => pitch.blogger_id === bloggerId && pitch.campaign_id === campaignId && pitch.sent_at !== null,
    )
    .filter((pitch) => Date.parse(pitch.sent_at ?? '') <= at)
    .sort((a, b) => Date.parse(b.sent_at ?? '') - Date.parse(a.sent_at ?? ''))[0];
}

function writtenAt(pitch: PitchRow): string | null {
  return pitch.sent_at ?? (pitch.state === 'bounced' ? pitch.closed_at : null);
}

const dayIn = (at: string, zone: string): string => DateTime.fromISO(at, { zone }).toFormat('yyyy-MM-dd');
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const plus = (day: string, days: number): string =>
  new Date(utc(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

function weekdaysAfter(from: string, to: string): number {
  let count = 0;
  for (let day = plus(from, 1); day <= to; day = plus(day, 1)) {
    if (![0, 6].includes(utc(day).getUTCDay())) count += 1;
  }
  return count;
}
