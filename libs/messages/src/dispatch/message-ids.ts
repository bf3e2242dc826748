import { Injectable } from '@nestjs/common';
import { Secrets } from '@rapport/platform';

/** What makes a message this one and no other. */
export interface WhatIsSaid {
  id: string;
  toAddress: string;
  subject: string;
  body: string;
}

/**
 * The left sides of our Message-IDs. The same message gets the same again, also from a database that was restored to
 * a time before it left: only so can its copy in the Sent folder be recognised. Other words get another, and nobody
 * guesses one without the installation's secret.
 */
@Injectable()
export class MessageIds {
  constructor(private readonly secrets: Secrets) {}

  /** In the form of a UUID. */
  of({ id, toAddress, subject, body }: WhatIsSaid): string {
    const hash = this.secrets.keyedHash(JSON.stringify(['message-id', id, toAddress, subject, body]));
    const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hash) ?? [];
    return parts.join('-');
  }
}
