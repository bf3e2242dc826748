import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person saw where a program sees nothing: a picture or a PDF of the publication. Never changed. */
@Entity('publication_captures')
export class PublicationCapture {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  publicationId!: string;

  @Column('text')
  name!: string;

  /** As its content shows, whatever it was called. */
  @Column('text')
  mediaType!: string;

  @Column('integer')
  bytes!: number;

  /** In hexadecimal. */
  @Column('text')
  sha256!: string;

  @Column('bytea', { select: false })
  content!: Buffer;

  @Column('uuid')
  uploadedById!: string;

  @Column('timestamptz')
  uploadedAt!: Date;
}
