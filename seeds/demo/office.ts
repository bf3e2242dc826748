import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Dispatcher } from '@rapport/messages';
import { SilentPitchesService } from '@rapport/pitches';
import { Clock, Database } from '@rapport/platform';
import { DateTime } from 'luxon';

const zone = 'Europe/Paris';
const sessionLastsDays = 10;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * The product as its users meet it, on a clock that can be set: the demonstration set is made by calls to the API, day
 * by day, so that all of it keeps the rules that hold for everybody, and every event bears the time at which it would
 * have happened.
 */
export class Office {
  private present: DateTime;
  private readonly cookies = new Map<string, { cookie: string; until: DateTime }>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly today: DateTime,
    readonly password: string,
  ) {
    this.present = today;
    app.get(Clock).now = () => this.present.toJSDate();
  }

  /** Opens the office so many days before today. What happens from then on happens in order. */
  openOn(daysAgo: number): void {
    this.present = this.workingDay(daysAgo, '09:00');
  }

  /** Lets the time pass until a working day some days ago, messages leaving as they come due. */
  async until(daysAgo: number, time: string): Promise<void> {
    await this.passUntil(this.workingDay(daysAgo, time));
  }

  /** Lets the time pass until the present. */
  async untilNow(): Promise<void> {
    await this.passUntil(this.today);
  }

  /** The day (`2026-11-22`) so many days from today; earlier days are negative. */
  day(fromToday: number): string {
    return this.today.plus({ days: fromToday }).toISODate() ?? '';
  }

  /** The day so many days before the one at which the demonstration now is. */
  daysEarlier(days: number): string {
    return this.present.setZone(zone).minus({ days }).toISODate() ?? '';
  }

  /** The instant at which it now is in the demonstration. */
  now(): Date {
    return this.present.toJSDate();
  }

  /** Calls the API as somebody on staff. @throws Error with the problem when it refuses */
  async as<Answer = { id: string; version: number }>(
    email: string | null,
    method: Method,
    path: string,
    body?: object,
  ): Promise<Answer> {
    return this.call<Answer>(email, method, path, body);
  }

  /** Sends a file to the API as somebody on staff. @throws Error with the problem when it refuses */
  async upload<Answer>(email: string, path: string, fileName: string, text: string): Promise<Answer> {
    const form = new FormData();
    form.append('file', new Blob([text]), fileName);
    return this.call<Answer>(email, 'POST', path, form);
  }

  private async call<Answer>(
    email: string | null,
    method: Method,
    path: string,
    body?: object,
  ): Promise<Answer> {
    const headers = email === null ? undefined : { cookie: await this.cookieOf(email) };
    const answer = await this.send(method, path, body, headers);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  }

  private async send(
    method: Method,
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<Response> {
    const address = `${await this.app.getUrl()}/api${path}`;
    if (body === undefined || body instanceof FormData) return fetch(address, { method, headers, body });
    const json = { ...headers, 'content-type': 'application/json' };
    return fetch(address, { method, headers: json, body: JSON.stringify(body) });
  }

  /** The database, for what no user can do: what a blog published is told by its feed. */
  get database(): Database {
    return this.app.get(Database);
  }

  private async cookieOf(email: string): Promise<string> {
    const known = this.cookies.get(email);
    if (known && known.until > this.present) return known.cookie;
    const answer = await this.send('POST', '/session', { email, password: this.password });
    if (!answer.ok) throw new Error(`${email} can not sign in: ${await answer.text()}`);
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    this.cookies.set(email, { cookie, until: this.present.plus({ days: sessionLastsDays }) });
    return cookie;
  }

  private async passUntil(then: DateTime): Promise<void> {
    for (let due = await this.nextDue(then); due !== null; due = await this.nextDue(then)) {
      this.present = DateTime.fromJSDate(due).plus({ seconds: 20 });
      await this.app.get(Dispatcher).drain();
    }
    if (then > this.present) this.present = then;
    await this.app.get(SilentPitchesService).close();
  }

  private async nextDue(before: DateTime): Promise<Date | null> {
    const [next] = await this.database.query<{ due: Date | null }>(
      `SELECT min(not_before) AS due FROM messages WHERE state = 'scheduled' AND not_before < $1`,
      [before.minus({ minutes: 1 }).toJSDate()],
    );
    return next?.due ?? null;
  }

  /** Weekends are not for pitches: a Saturday or Sunday becomes the Friday before. */
  private workingDay(daysAgo: number, time: string): DateTime {
    const [hour = 9, minute = 0] = time.split(':').map(Number);
    const day = this.today
      .setZone(zone)
      .minus({ days: daysAgo })
      .set({ hour, minute, second: 0, millisecond: 0 });
    return day.weekday > 5 ? day.minus({ days: day.weekday - 5 }) : day;
  }
}
