import { describe, expect, it } from '@jest/globals';
import { judgeFailure } from './failure-reason.js';
import { enhancedStatusIn, replyCodeIn } from './status-codes.js';

const judge = (words: string) =>
  judgeFailure({ status: enhancedStatusIn(words), code: replyCodeIn(words), words });

describe('A dead address', () => {
  it.each([
    [
      'no-such-user',
      '550 5.1.1 <ada@paper.example>: Recipient address rejected: User unknown in local recipient table',
    ],
    ['no-such-user', '550 No such user here'],
    ['no-such-user', '554 delivery error: This user doesn’t have a paper.example account'.replace('’', "'")],
    ['no-such-user', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'],
    ['no-such-user', '550 5.4.1 <ada@paper.example>: Recipient address rejected: Access denied'],
    ['no-such-domain', '550 5.1.2 Bad destination host: Host unknown'],
    ['no-such-domain', 'Domain paper.example does not exist'],
    ['no-such-domain', '554 5.4.312 DNS query failed: DnsDomainDoesNotExist'],
    ['no-such-domain', '550 no mx record of the recipient domain'],
    ['no-such-domain', 'There is no mail server: no MX for paper.example'],
    ['moved', '551 5.1.6 User has moved to ada@ink.example'],
    ['takes-no-mail', '556 5.1.10 Domain does not accept mail (null MX)'],
    ['takes-no-mail', '521 5.3.2 System not accepting network messages'],
  ])('%s: %s', (reason, words) => expect(judge(words)).toEqual({ reason, permanence: 'hard' }));
});

describe('An address that may work another day, or is not at fault', () => {
  it.each([
    ['mailbox-full', '552 5.2.2 Mailbox full'],
    ['mailbox-full', "the user's mailfolder is full"],
    ['mailbox-disabled', '550 5.2.1 The account is temporarily disabled'],
    ['mailbox-disabled', '550 5.2.1 Mailbox blocked due to inactivity'],
    ['too-large', '552 5.3.4 Message size exceeds fixed limit'],
    ['blocked', '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org'],
    [
      'authentication',
      '550 5.7.26 This message does not pass authentication checks (SPF and DKIM both fail)',
    ],
    ['spam', '550 5.7.1 Message rejected as spam'],
    ['virus', '554 5.7.0 Virus found: Eicar'],
    ['sender-refused', '553 5.1.8 Domain of sender address ben@lumen.example does not exist'],
    ['sender-refused', '550 5.1.7 No such domain lumen.example'],
    ['rate', '421 4.7.0 Too many connections from your host'],
    ['network', 'Name service error for domain paper.example: Host not found, try again'],
    ['network', 'connect to mx.paper.example[192.0.2.1]:25: No route to host'],
    ['expired', '4.4.7 retry timeout exceeded'],
    ['policy', '550 5.7.1 Relaying denied'],
    ['unknown', ''],
  ])('%s: %s', (reason, words) => expect(judge(words)).toEqual({ reason, permanence: 'soft' }));

  it('however its words sound, with a code of class 4', () => {
    expect(judge('450 4.1.1 User unknown').permanence).toBe('soft');
    expect(judge('450 User unknown').permanence).toBe('soft');
  });

  it('but not for somebody whom the server called unknown until the queue gave up', () => {
    const toTheEnd = (words: string) =>
      judgeFailure({ status: enhancedStatusIn(words), code: replyCodeIn(words), words, isGivenUp: true });

    expect(toTheEnd('450 4.1.1 User unknown in virtual alias table').permanence).toBe('hard');
    expect(toTheEnd('450 Requested mail action not taken: mailbox unavailable').permanence).toBe('soft');
    expect(toTheEnd('450 4.1.1 unverified address: connect to mx: Connection timed out').permanence).toBe(
      'soft',
    );
    expect(toTheEnd('450 4.1.2 Recipient address rejected: Domain not found').permanence).toBe('soft');
  });

  it('when a carrier says no more than "unknown" of somebody who filters mail', () => {
    expect(judge('550 Unknown user ada@carrier.example (in reply to end of DATA command)').permanence).toBe(
      'soft',
    );
    expect(judge('550 : User unknown').permanence).toBe('soft');
    expect(judge('550 5.1.1 RCP-P2 Refused due to recipient preferences').permanence).toBe('soft');
    expect(judge('550 5.7.1 User unknown').permanence).toBe('soft');
  });
});

describe('A name service', () => {
  it.each([
    'Name service error for name=paper.example type=MX: Malformed or unexpected name server reply',
    'Host or domain name not found. Name service error for name=mx.paper.example type=A: Host not found, try again',
    "5.4.4 DNS type 'mx' lookup of paper.example responded with code SERVFAIL",
    '5.4.4 Name service error for name=paper.example type=MX: Query refused',
    'name server 192.0.2.53: connection refused',
    '5.4.4 unable to route: dns lookup failure',
    'host lookup did not complete: retry timeout exceeded',
    'paper.example: Name server timeout',
    '550 5.4.312 Message expired, DNS query failed(ErrorRetry)',
    "4.4.3 'DNS Soft Error looking up paper.example (MX): Timed out'",
    'The destination domain could not be resolved',
  ])('in trouble kills no address: %s', (words) =>
    expect(judge(words)).toEqual({ reason: 'network', permanence: 'soft' }),
  );

  it.each([
    [
      'no-such-domain',
      '5.4.4 Host or domain name not found. Name service error for name=paper.example type=MX',
    ],
    ['no-such-domain', "5.1.2 Bad destination host 'DNS Hard Error looking up paper.example (MX): NXDomain'"],
    ['no-such-domain', '550 5.4.310 DNS domain paper.example does not exist [Message=InfoDomainNonexistent]'],
    ['takes-no-mail', 'Domain paper.example does not accept mail (nullMX)'],
  ])('that answers does: %s, %s', (reason, words) =>
    expect(judge(words)).toEqual({ reason, permanence: 'hard' }),
  );

  it('is not meant where the servers talk of a name of ours, or of one in an address', () => {
    expect(judge('550 5.7.1 reverse DNS lookup timed out for [192.0.2.7]').reason).toBe('blocked');
    expect(judge('host mx.dns.example said: 550 5.1.1 no such user, do not try again').reason).toBe(
      'no-such-user',
    );
  });
});

describe('A sentence in any language', () => {
  it.each([
    ['mailbox-full', 'De mailbox van de ontvanger is vol.'],
    ['mailbox-full', 'Het postvak van de geadresseerde is vol'],
    ['mailbox-full', 'Kasutaja postkast on täis. Mottakerens postkasse er full.'],
    ['mailbox-full', 'Cutia poștală este plină'],
    ['mailbox-full', 'Поштова скринька одержувача переповнена'],
    ['mailbox-disabled', 'Das Konto des Empfängers ist gesperrt'],
    ['mailbox-disabled', 'Konto odbiorcy zostało zablokowane'],
    ['no-such-domain', "Le nom de domaine de cette adresse n'existe pas"],
    ['no-such-domain', 'Het domein is onbekend: domein bestaat niet'],
    ['no-such-user', 'Utilizatorul nu există'],
    ['no-such-user', 'Kullanıcı bulunamadı'],
    ['no-such-user', 'Unbekannter Empfänger'],
    ['no-such-user', 'Ismeretlen címzett'],
    ['no-such-user', 'Ο παραλήπτης δεν υπάρχει'],
    ['no-such-user', "Ce destinataire n'est pas connu ici"],
    ['no-such-user', "L'utente non risulta presente"],
    ['no-such-user', 'Скринька не існує'],
    ['no-such-user', 'العنوان غير موجود'],
    ['no-such-user', '查無此收件人'],
    ['no-such-user', 'Такий користувач не існує'],
    ['no-such-user', '받는 사용자 계정이 없습니다'],
  ])('%s: %s', (reason, words) => expect(judge(words).reason).toBe(reason));

  it('about the sender, or in the next sentence, says nothing of the recipient', () => {
    expect(judge("550 L'adresse de l'expéditeur est inconnue").permanence).toBe('soft');
    expect(judge('550 Adresse IP inconnue').permanence).toBe('soft');
    expect(judge('Ihre Adresse? Der Inhalt ist uns unbekannt').permanence).toBe('soft');
  });
});

describe('A code without words (RFC 3463, RFC 7293, RFC 7504)', () => {
  it.each([
    ['no-such-user', '5.1.1'],
    ['unknown', '4.1.1'],
    ['no-such-domain', '5.1.2'],
    ['no-such-user', '5.1.3'],
    ['unknown', '5.1.4'],
    ['moved', '5.1.6'],
    ['sender-refused', '5.1.7'],
    ['mailbox-disabled', '5.2.1'],
    ['mailbox-full', '5.2.2'],
    ['too-large', '5.3.4'],
    ['system', '5.3.2'],
    ['no-such-domain', '5.4.4'],
    ['network', '5.4.6'],
    ['expired', '4.4.7'],
    ['content', '5.6.0'],
    ['moved', '5.7.17'],
    ['authentication', '5.7.26'],
    ['policy', '5.7.1'],
  ])('%s: %s', (reason, status) =>
    expect(judgeFailure({ status, code: null, words: '' }).reason).toBe(reason),
  );

  it('521 and 556 are a host that takes no mail, unless it refuses only ours', () => {
    expect(judge('521 mx.paper.example').reason).toBe('takes-no-mail');
    expect(judge('556 5.1.10 Recipient address has null MX').reason).toBe('takes-no-mail');
    expect(judge('521 5.2.1 : we will not accept delivery of this message').permanence).toBe('soft');
    expect(judge('521 5.7.1 Service unavailable; client [192.0.2.1] blocked using a list').reason).toBe(
      'blocked',
    );
  });
});

describe('What is said of an unknown name', () => {
  it.each([
    ['no-such-user', '550 5.7.1 No such user! (in reply to RCPT TO command)'],
    ['filtered', '550 5.2.0 user unknown'],
    ['filtered', '550 No such user here (in reply to end of DATA command)'],
    ['no-such-user', '554 Rcpt <ada@paper.example> does not exist (in reply to end of DATA command)'],
    ['sender-refused', '550 <ben@lumen.example>: user unknown (in reply to MAIL FROM command)'],
    ['blocked', 'refused to talk to me: 554 no such host here'],
    ['no-such-user', '550 <ada@paper.example>: Recipient address rejected. (in reply to RCPT TO command)'],
    ['no-such-user', '550 5.1.0 Address rejected.'],
    ['no-such-user', '550 No user by this name'],
    ['no-such-user', '550 Empfaenger unbekannt'],
    ['policy', "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"],
    ['rate', '550 Too many invalid recipients'],
    ['mailbox-full', '552 Requested action not taken: mailbox unavailable (not enough free space)'],
    ['network', 'unable to look up host mx.paper.example: No address associated with hostname'],
    ['network', 'connect to mx.paper.example[192.0.2.1]:25: Connection refused'],
    ['no-such-user', 'Ada has left the company'],
    ['no-such-user', 'Nobody by that name'],
    ['network', 'Every mail server of paper.example refused the connection'],
    ['network', 'The zone of paper.example does not pass DNSSEC'],
    ['network', '554 5.4.6 Too many hops'],
    ['sender-refused', '550 mailbox unavailable: invalid DNS MX or A/AAAA resource record'],
    ['network', '5.4.316 Message expired, connection refused(SocketConnectionRefused)'],
    ['blocked', '550 Connections refused from your network'],
    ['moved', '551 5.1.6 User not local; please try <ada@ink.example>'],
    ['network', 'delivery temporarily suspended: connect to mx: No route to host'],
    ['filtered', '550 does not accept email in this form: not accepting mail from ben@lumen.example'],
  ])('%s: %s', (reason, words) => expect(judge(words).reason).toBe(reason));
});

describe('The most telling code', () => {
  it('is another than 5.0.0', () => {
    expect(enhancedStatusIn('5.0.0 (550 5.1.1 unknown)')).toBe('5.1.1');
    expect(enhancedStatusIn('Status: 5.0.0')).toBe('5.0.0');
  });

  it("is IronPort's own where the server gave none", () => {
    expect(enhancedStatusIn("5.1.0 - Unknown address error 550-'no'")).toBe('5.1.0');
    expect(enhancedStatusIn("5.1.0 - Unknown address error 550-'5.1.1 no'")).toBe('5.1.1');
  });

  it('is neither an address of a host nor a success', () => {
    expect(enhancedStatusIn('host 5.1.1.10 said 250 2.1.5 ok')).toBeNull();
    expect(replyCodeIn('at 10:55:01 port :550')).toBeNull();
  });
});
