import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What an officer writes in a thread that is there already: a draft until it is scheduled, then a message's origin. */
@Entity('answers')
export class Answer {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  threadId!: string;

  @Column('uuid')
  bloggerId!: string;

  @Column('uuid')
  officerId!: string;

  @Column('uuid', { nullable: true })
  contactPointId!: string | null;

  /** The message that it answers. */
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('text')
  language!: string;

  @Column('uuid', { nullable: true })
  templateId!: string | null;

  @Column('integer', { nullable: true })
  templateVersion!: number | null;

  /** The message that it became; null while it is a draft. */
  @Column('uuid', { nullable: true })
  messageId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
