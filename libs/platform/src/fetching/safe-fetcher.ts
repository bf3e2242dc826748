import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Agent, type Dispatcher, request } from 'undici';
import { boundedBody } from './bounded-body.js';
import { FetchFailed } from './fetch-failed.js';
import { failureOf, refusedStatus } from './fetch-failure-of.js';
import { guardedConnector, type ResolveHost } from './guarded-connector.js';
import { openableAddress } from './openable-address.js';

/** Limits of one fetch; all hops of a redirect count together. */
export const FETCH_LIMITS = { totalMs: 15_000, bytes: 5_000_000, redirects: 3 } as const;

export interface SafeFetcherOptions {
  /** Where this installation can be found, for the user agent. */
  publicUrl: string;
  /** `host:port` pairs that may be private. */
  allowedPrivate?: readonly string[];
  totalMs?: number;
  bytes?: number;
  resolveHost?: ResolveHost;
}

export interface FetchRequest {
  /** What is preferred, as an Accept header. */
  accept?: string;
  /** What an earlier answer gave: a server may then answer that nothing changed. */
  validators?: Validators;
  /** Ends the fetch early: it then was too slow. */
  signal?: AbortSignal;
  /** How many redirects to follow; three unless said. */
  redirects?: number;
  /** Asked before a redirect is followed, with where it leads; what it throws ends the fetch. */
  onRedirect?: (to: URL) => Promise<void>;
}

/** What a server gives to recognise a version of a page by. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** A page as it was found at the end of its redirects. `body` is null when nothing changed since. */
export interface Fetched {
  url: string;
  /** The HTTP status: 200 to 299, or 304 when nothing changed. */
  status: number;
  contentType: string;
  body: Buffer | null;
  validators: Validators;
}

/**
 * Opens pages of the public web and nothing else, whatever an officer, an import or a redirect asks for: http and
 * https, public addresses, few redirects each checked anew, a limit on time and size. It says honestly who it is,
 * and sends no cookie and no referrer.
 */
@Injectable()
export class SafeFetcher implements OnModuleDestroy {
  private readonly agent: Agent;
  private readonly userAgent: string;
  private readonly totalMs: number;
  private readonly bytes: number;

  constructor(options: SafeFetcherOptions) {
    this.userAgent = `Mozilla/5.0 (compatible; Rapport/0.1; +${options.publicUrl})`;
    this.totalMs = options.totalMs ?? FETCH_LIMITS.totalMs;
    this.bytes = options.bytes ?? FETCH_LIMITS.bytes;
    const connect = guardedConnector(options.allowedPrivate ?? [], options.resolveHost);
    this.agent = new Agent({ connect, pipelining: 1, keepAliveTimeout: 1_000 });
  }

  /**
   * Fetches one page.
   * @throws FetchFailed saying in one sentence why not; or what `onRedirect` throws.
   */
  async fetch(address: string, asked: FetchRequest = {}): Promise<Fetched> {
    const limit = AbortSignal.timeout(this.totalMs);
    const signal = asked.signal ? AbortSignal.any([limit, asked.signal]) : limit;
    const redirects = asked.redirects ?? FETCH_LIMITS.redirects;
    let url = openableAddress(address);
    for (let hop = 0; hop <= redirects; hop += 1) {
      try {
        const answer = await request(url, { dispatcher: this.agent, signal, headers: this.headers(asked) });
        const target = redirectTarget(answer);
        if (target === null) return await this.read(url.href, answer, asked);
        answer.body.on('error', () => undefined).destroy();
        url = openableAddress(target, url);
      } catch (error) {
        throw failureOf(error, url.href);
      }
      if (hop < redirects) await asked.onRedirect?.(url);
    }
    throw new FetchFailed('fetch.too-many-redirects', url.href, { redirects });
  }

  async onModuleDestroy(): Promise<void> {
    await this.agent.destroy();
  }

  private headers({ accept, validators }: FetchRequest): Record<string, string> {
    return {
      'user-agent': this.userAgent,
      accept: accept ?? 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
      'accept-encoding': 'gzip, br',
      ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
      ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
    };
  }

  private async read(url: string, answer: Dispatcher.ResponseData, asked: FetchRequest): Promise<Fetched> {
    const unchanged = answer.statusCode === 304 && asked.validators !== undefined;
    const retryAfter = one(answer.headers['retry-after']);
    const refusal = unchanged ? null : refusedStatus(answer.statusCode, url, retryAfter);
    const declared = Number(one(answer.headers['content-length']) ?? 0);
    if (refusal || unchanged || declared > this.bytes) answer.body.on('error', () => undefined).destroy();
    if (refusal) throw refusal;
    if (declared > this.bytes) throw new FetchFailed('fetch.too-large', url, { limit: this.bytes });
    const encoding = one(answer.headers['content-encoding']) ?? '';
    return {
      url,
      status: answer.statusCode,
      contentType: one(answer.headers['content-type']) ?? '',
      body: unchanged ? null : await boundedBody(answer.body, encoding, this.bytes, url),
      validators: {
        etag: one(answer.headers.etag) ?? null,
        lastModified: one(answer.headers['last-modified']) ?? null,
      },
    };
  }
}

const REDIRECTS = [301, 302, 303, 307, 308];

function redirectTarget(answer: Dispatcher.ResponseData): string | null {
  const location = one(answer.headers.location);
  return location !== undefined && REDIRECTS.includes(answer.statusCode) ? location : null;
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
