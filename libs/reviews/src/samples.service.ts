import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId, type Transaction } from '@rapport/platform';
import { ReviewMoves } from './review-moves.js';
import { reviewEvents } from './review-request.events.js';
import { fieldRefused, noSuchLoan } from './reviews.errors.js';
import { Sample } from './sample.entity.js';
import { Shipment } from './shipment.entity.js';

export interface Parcel {
  shippedOn: string;
  carrier: string;
  trackingNumber: string;
  costCents: number | null;
  currency: string;
  address: string;
}

/** Samples on their way: shipped, received, and loans that come back. */
@Injectable()
export class SamplesService {
  constructor(
    private readonly database: Database,
    private readonly moves: ReviewMoves,
    private readonly clock: Clock,
  ) {}

  /** The sample leaves; while it is on its way, the same call mends what was noted. */
  async ship(actor: Actor, id: string, parcel: Parcel): Promise<void> {
    this.requirePast(actor, 'shippedOn', parcel.shippedOn);
    await this.database.transaction(async (tx) => {
      const held = await this.moves.hold(tx, actor, id);
      const { review, sample } = held;
      const { shippedOn, carrier, trackingNumber } = parcel;
      if (review.state === 'shipped' && sample) {
        await tx.update(Shipment, { id: (await this.parcelOf(tx, sample)).id }, parcel);
        await this.moves.change(tx, held, {});
        await this.moves.record(tx, actor, review, reviewEvents.shipmentRevised, {
          shippedOn,
          carrier,
          trackingNumber,
        });
        return;
      }
      await this.moves.move(tx, actor, held, 'shipped', {}, { shippedOn, carrier, trackingNumber });
      await tx.insert(Shipment, {
        id: newId(),
        sampleId: (sample as Sample).id,
        ...parcel,
        receivedOn: null,
      });
    });
  }

  /** The sample arrived. @throws DomainError at `receivedOn` when that is before it was shipped, or still to come */
  async receive(actor: Actor, id: string, receivedOn: string): Promise<void> {
    this.requirePast(actor, 'receivedOn', receivedOn);
    await this.database.transaction(async (tx) => {
      const held = await this.moves.hold(tx, actor, id);
      await this.moves.move(tx, actor, held, 'received', {}, { receivedOn });
      const parcel = await this.parcelOf(tx, held.sample as Sample);
      if (receivedOn < parcel.shippedOn) {
        throw fieldRefused(
          'receivedOn',
          'review-request.received-before-shipped',
          'It was shipped after that day.',
        );
      }
      await tx.update(Shipment, { id: parcel.id }, { receivedOn });
    });
  }

  /** A lent sample came back; a published request is closed with that. @throws DomainError `review-request.no-loan-out` */
  async takeBack(actor: Actor, id: string, returnedOn: string): Promise<void> {
    this.requirePast(actor, 'returnedOn', returnedOn);
    await this.database.transaction(async (tx) => {
      const held = await this.moves.hold(tx, actor, id);
      const { review, sample } = held;
      if (sample?.kind !== 'loan' || sample.returnedOn !== null) throw noSuchLoan();
      const parcel = await tx.findOne(Shipment, { where: { sampleId: sample.id } });
      if (!parcel) throw noSuchLoan();
      if (returnedOn < parcel.shippedOn) {
        throw fieldRefused(
          'returnedOn',
          'review-request.returned-before-shipped',
          'It was shipped after that day.',
        );
      }
      await tx.update(Sample, { id: sample.id }, { returnedOn });
      await this.moves.record(tx, actor, review, reviewEvents.sampleReturned, { returnedOn });
      if (review.state === 'published') {
        await this.moves.move(tx, actor, held, 'closed', { closedAt: this.clock.now() });
      } else {
        await this.moves.change(tx, held, {});
      }
    });
  }

  private async parcelOf(tx: Transaction, sample: Sample): Promise<Shipment> {
    return tx.findOneOrFail(Shipment, { where: { sampleId: sample.id }, order: { shippedOn: 'DESC' } });
  }

  private requirePast(actor: Actor, field: string, day: string): void {
    if (day > this.clock.today(actor.timeZone)) {
      throw fieldRefused(field, 'day-still-to-come', 'This day is still to come.');
    }
  }
}
