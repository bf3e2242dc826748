import { describe, expect, it } from '@jest/globals';
import { bounceLetters, readLetter } from '../../testing/bounce-letters.js';

describe('A bounce in the form of a provider of mailboxes', () => {
  it.each(
    bounceLetters(`
ada@paper.example no-such-user hard
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)

** Address not found **
Your message wasn't delivered to ada@paper.example because the address couldn't be found, or is unable to receive mail.
Learn more here: https://support.google.com/mail/answer/6596
The response was:
The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces.
=====
ada@paper.example no-such-domain hard
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)

** Address not found **
Your message wasn't delivered to ada@paper.example because the domain paper.example couldn't be found. Check for typos or unnecessary spaces and try again.
The response was:
DNS Error: DNS type 'mx' lookup of paper.example responded with code NXDOMAIN Domain name not found: paper.example
=====
ada@paper.example filtered soft
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)

Delivery to the following recipient failed permanently:
     ada@paper.example
Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the recipient domain. We recommend contacting the other email provider for further information about the cause of this error. The error that the other server returned was: 550 550 Unknown user ada@paper.example (state 18).
=====
ada@paper.example no-such-user hard
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)

Delivery to the following recipient failed permanently:
     ada@paper.example
Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the recipient domain. We recommend contacting the other email provider for further information about the cause of this error. The error that the other server returned was: 550 550 <ada@paper.example>: Recipient address rejected: User unknown in virtual mailbox table (state 14).
=====
 content soft
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)

Hello ben@lumen.example,
We're writing to let you know that the group you tried to contact (ada) may not exist, or you may not have permission to post messages to the group. A few more details on why you weren't able to post:
 * You might have spelled or formatted the group name incorrectly.
 * The owner of the group may have removed this group.
 * You may need to join the group before receiving permission to post.
 * This group may not be open to posting.
=====
ada@paper.example no-such-user hard
From: MAILER-DAEMON@yahoo.com
Subject: Failure Notice

Sorry, we were unable to deliver your message to the following address.
<ada@paper.example>:
554: 30 Sorry, your message to ada@paper.example cannot be delivered. delivery error: dd This user doesn't have a paper.example account (ada) [0] - mta1.mail.example
=====
ada@paper.example mailbox-disabled soft
From: MAILER-DAEMON@yahoo.com
Subject: Failure Notice

Sorry, we were unable to deliver your message to the following address.
<ada@paper.example>:
554: 30 Sorry, your message to ada@paper.example cannot be delivered. This mailbox is disabled (554.30).
=====
ada@paper.example no-such-user hard
From: "GMX Mailer Daemon" <mailer-daemon@gmx.example>
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address
failed:
"ada@paper.example":
SMTP error from remote server for RCPT TO command, host: mx.paper.example (192.0.2.5) reason: 550 5.1.1 Unknown recipient address
=====
ada@paper.example network soft
From: Mail Delivery System <mailer-daemon@kundenserver.example>
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of
its recipients. The following addresses failed:
<ada@paper.example>
Reason:
delivery retry timeout exceeded
=====
ada@paper.example blocked soft
From: Mail Delivery System <MAILER-DAEMON@mailin.example>
Subject: Undelivered Mail Returned to Sender

|------------------------- Message log follows: -------------------------|
 no valid recipients were found for this message
|------------------------- Failed addresses follow: ---------------------|
 <ada@paper.example> ... transport smtp: 550-5.7.0 message could not be processed. 550 5.7.0 none/bad reputation
|------------------------- Message text follows: ------------------------|
=====
ada@paper.example filtered soft
From: Mail Delivery System <MAILER-DAEMON@telekom.example>
Subject: Undelivered Mail Returned to Sender

<ada@paper.example>: host mx03.t-online.example[192.0.2.3] refused to talk to me: 554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.example to clarify.) (BL)
=====
ada@paper.example no-such-user hard
From: mailer-daemon@mail.zoho.example
Subject: Undelivered Mail Returned to Sender

This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.
ada@paper.example Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <ada@paper.example>... User Unknown
=====
ada@paper.example no-such-user hard
From: mailer-daemon@yandex.example
Subject: Недоставленное сообщение

Это письмо отправлено почтовым сервером yandex.example.
К сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может
быть отправлено одному или нескольким адресатам. Технические подробности можно найти ниже.
<ada@paper.example>: host mx.paper.example[192.0.2.5] said: 550 5.7.1 No such user!
    (in reply to RCPT TO command)
=====
ada@paper.example mailbox-full soft
From: MAILER-DAEMON@fr.example
Subject: Undelivered Mail Returned to Sender

<ada@paper.example>: host smtp-in.fr.example[192.0.2.3] said: 552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417] (in reply to RCPT TO command)
=====
ada@paper.example mailbox-disabled soft
From: MAILER-DAEMON@fr.example
Subject: Undelivered Mail Returned to Sender

<ada@paper.example>: host smtp-in.fr.example[192.0.2.3] said: 550 5.1.1 Boite du destinataire archivee. Archived recipient. OFR_420 [420] (in reply to RCPT TO command)
=====
ada@paper.example no-such-user hard
From: mail-daemon@docomo.example
Subject: Returned mail: see transcript for details

The original message was received at Tue, 3 Nov 2026 18:00:00 +0900
from mx [10.0.0.1]
   ----- The following addresses had permanent fatal errors -----
<ada@paper.example>
    (reason: 550 Unknown user ada@paper.example)
   ----- Transcript of session follows -----
... while talking to mfsmax.docomo.example.:
>>> RCPT To:<ada@paper.example>
<<< 550 Unknown user ada@paper.example
550 5.1.1 <ada@paper.example>... User unknown
=====
ada@paper.example filtered soft
From: Mail Delivery Subsystem <MAILER-DAEMON@docomo.example>
Subject: Returned mail: see transcript for details

The original message was received at Tue, 3 Nov 2026 18:00:00 +0900
from mx [10.0.0.1]
   ----- The following addresses had permanent fatal errors -----
<ada@paper.example>
   ----- Transcript of session follows -----
... while talking to mfsmax.docomo.example.:
>>> DATA
<<< 550 Unknown user ada@paper.example
554 5.0.0 Service unavailable
=====
ada@paper.example no-such-user hard
From: Postmaster@ezweb.example
Subject: Mail System Error - Returned Mail

Each of the following recipients was rejected by a remote
mail server.
The reasons given by the server are included to help you determine
why each recipient was rejected.
    Recipient: <ada@paper.example>
    >>> RCPT TO:<ada@paper.example>
    <<< 550 <ada@paper.example>: User unknown
=====
ada@paper.example mailbox-disabled soft
From: Postmaster@ezweb.example
Subject: Mail System Error - Returned Mail

The user(s) account is disabled.
<ada@paper.example>: 550 user unknown (in reply to RCPT TO command)
=====
ada@paper.example mailbox-full soft
From: postmaster@biglobe.example
Subject: Returned mail: Mail Delivery Failed

   ----- The following addresses had delivery problems -----
ada@paper.example
   ----- Non-delivered information -----
The number of messages in recipient's mailbox exceeded the local limit.
=====
ada99@mx.aol.example filtered soft
From: Mailer-Daemon <MAILER-DAEMON@mx.aol.example>
Subject: Mail Delivery Problem

Sorry ben@lumen.example. Your mail to the following recipients could not be delivered because they are not accepting mail from ben@lumen.example:
	ada99
=====
ada@paper.example no-such-user hard
From: postmaster@sm.example
Subject: There was an error sending your mail

We had trouble delivering your message. Full details follow:
Subject: 'Kettle'
Date: 'Tue, 03 Nov 2026 09:00:00 +0000'
1 error(s):
SMTP Server <mx.paper.example> rejected recipient <ada@paper.example>
  (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown]
The attachment contains the original mail headers
=====
ada@paper.example no-such-user hard
From: Delivery <no-reply@esp.example>
Subject: Hard bounce: ada@paper.example

A message you sent hard bounced.
Recipient: ada@paper.example
Details: smtp;550 5.1.1 The email account that you tried to reach does not exist.
`),
  )('%s', async (_, expected, source) => expect(await readLetter(source)).toBe(expected));
});
