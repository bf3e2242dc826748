import type supertest from 'supertest';
import type { Ground } from './records.js';
import { staff } from './staff.js';
import { startApi, type TestApi } from './start-api.js';

type Agent = ReturnType<typeof supertest.agent>;

/** What a review request agrees on, unless a test says otherwise. */
const GIFT = { materialConnection: 'gift', sample: { kind: 'gift' } };

/** The API with everybody who has to do with publications, and review requests for them to fulfil. */
export class PublicationDesk {
  private posts = 0;

  private constructor(
    readonly api: TestApi,
    readonly officer: Agent,
    readonly colleague: Agent,
    readonly viewer: Agent,
  ) {}

  /** Starts the API and signs everybody in. */
  static async open(): Promise<PublicationDesk> {
    const api = await startApi();
    const { agent: officer } = await staff(api, 'officer', 'Omar Officer');
    const { agent: colleague } = await staff(api, 'officer', 'Clara Colleague');
    return new PublicationDesk(api, officer, colleague, (await staff(api, 'viewer')).agent);
  }

  /** An address that nobody has logged. */
  postUrl(): string {
    this.posts += 1;
    return `https://blog.example/post-${this.posts}`;
  }

  /** A review request that is agreed. */
  async requested(on: Ground, terms: object = GIFT): Promise<string> {
    const { body } = await this.officer
      .post('/api/review-requests')
      .send({ ...on, ...terms })
      .expect(201);
    await this.officer.put(`/api/review-requests/${body.id}/agreement`).expect(200);
    return body.id;
  }

  /** A review request whose sample has arrived. */
  async received(on: Ground, terms?: object): Promise<string> {
    const id = await this.requested(on, terms);
    const at = `/api/review-requests/${id}`;
    await this.officer.put(`${at}/shipment`).send({ shippedOn: '2026-11-20' }).expect(200);
    await this.officer.put(`${at}/receipt`).send({ receivedOn: '2026-11-22' }).expect(200);
    return id;
  }

  /** A publication of this blogger. */
  async logged(
    { bloggerId }: Pick<Ground, 'bloggerId'>,
    more: object = {},
  ): Promise<{ id: string; version: number }> {
    const body = { bloggerId, url: this.postUrl(), publishedOn: '2026-11-22', ...more };
    return (await this.officer.post('/api/publications').send(body).expect(201)).body;
  }
}
