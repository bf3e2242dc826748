import { describe, expect, it } from '@jest/globals';
import { filesSentItself, imapHostFor, imapPortFor } from './imapGuess';

describe('where mail is probably read', () => {
  it.each([
    ['smtp.agency.example', 'imap.agency.example'],
    ['SMTP.Agency.example ', 'imap.agency.example'],
    ['smtp-eu.agency.example', 'imap-eu.agency.example'],
    ['mail.agency.example', 'mail.agency.example'],
    ['smtp.gmail.com', 'imap.gmail.com'],
    ['smtp.office365.com', 'outlook.office365.com'],
    ['127.0.0.1', ''],
    ['localhost', ''],
    ['', ''],
  ])('%j: %j', (smtpHost, imapHost) => {
    expect(imapHostFor(smtpHost)).toBe(imapHost);
  });

  it('knows who files sent mail by themselves', () => {
    expect(filesSentItself('imap.gmail.com')).toBe(true);
    expect(filesSentItself('imap.agency.example')).toBe(false);
  });

  it('has the usual port of the encryption, unless another was chosen by hand', () => {
    expect(imapPortFor('tls', 143)).toBe(993);
    expect(imapPortFor('starttls', null)).toBe(143);
    expect(imapPortFor('tls', 1143)).toBe(1143);
  });
});
