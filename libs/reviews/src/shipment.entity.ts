import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One parcel with a sample. */
@Entity('shipments')
export class Shipment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  sampleId!: string;

  @Column('text')
  address!: string;

  @Column('text')
  carrier!: string;

  @Column('text')
  trackingNumber!: string;

  @Column('date')
  shippedOn!: string;

  @Column('date', { nullable: true })
  receivedOn!: string | null;

  @Column('integer', { nullable: true })
  costCents!: number | null;

  /** ISO 4217 */
  @Column('text')
  currency!: string;
}
