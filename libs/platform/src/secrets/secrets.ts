import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals what must be read again (mailbox passwords) and hashes what must only be recognised. */
@Injectable()
export class Secrets {
  private readonly sealingKey: Buffer;
  private readonly hashingKey: Buffer;

  constructor(config: Config) {
    this.sealingKey = derived(config.RAPPORT_SECRET, 'seal');
    this.hashingKey = derived(config.RAPPORT_SECRET, 'hash');
  }

  /** Encrypts with AES-256-GCM (NIST SP 800-38D): nonce, ciphertext and tag in one buffer. */
  seal(text: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.sealingKey, nonce);
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  /** Decrypts what `seal` made. @throws Error when it was altered, or sealed under another RAPPORT_SECRET. */
  open(sealed: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.sealingKey, sealed.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    const text = sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  }

  /** A keyed hash (HMAC-SHA-256, hex): recognises a value that must not be kept in the clear. */
  keyedHash(text: string): string {
    return createHmac('sha256', this.hashingKey).update(text).digest('hex');
  }
}

/** A random token for links and cookies: 32 bytes, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a random token. It has 256 bits of its own, so a plain SHA-256 is enough. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function derived(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'rapport', purpose, 32));
}
