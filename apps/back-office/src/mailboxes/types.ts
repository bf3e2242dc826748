export type SmtpSecurity = 'tls' | 'starttls' | 'none';

/** Why a server couldn't be used: translated by `code`. */
export interface ConnectionFault {
  code: string;
  detail: string;
  remedy: string;
}

export interface ConnectionTest {
  ok: boolean;
  fault: ConnectionFault | null;
}

export interface Mailbox {
  id: string;
  /** null: the team's */
  accountId: string | null;
  accountName: string | null;
  label: string;
  fromName: string;
  fromAddress: string;
  smtpHost: string;
  smtpPort: number;
  smtpSecurity: SmtpSecurity;
  smtpUser: string;
  hasSecret: boolean;
  maxConnections: number;
  state: 'untested' | 'ready' | 'failing';
  lastTestedAt: string | null;
  lastFault: ConnectionFault | null;
  version: number;
}
