import { describe, expect, it } from '@jest/globals';
import { bounceLetters, readLetter } from '../../testing/bounce-letters.js';

describe('A bounce in the form of its server', () => {
  it.each(
    bounceLetters(`
ada@paper.example rate soft
From: MAILER-DAEMON@mx.example.net
Subject: failure notice

Hi. This is the qmail-send program at mx.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.
<ada@paper.example>:
Connected to 192.0.2.9 but greeting failed.
Remote host said: 421 Too many concurrent SMTP connections; please try again later.
I'm not going to try again; this message has been in the queue too long.
=====
ada@paper.example content soft
From: MAILER-DAEMON@mx.example.net
Subject: failure notice

Hi. This is the qmail-send program at mx.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
<ada@paper.example>:
192.0.2.7 failed after I sent the message.
Remote host said: 554 5.6.0 Mail contents rejected
=====
ada@paper.example mailbox-full soft
From: MAILER-DAEMON@mx.example.net
Subject: failure notice

Hi. This is the qmail-send program at mx.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
<ada@paper.example>:
user is over quota
=====
ada@paper.example no-such-user hard
From: Mail Delivery System <Mailer-Daemon@mx.example.net>
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:
  an undisclosed address
    (generated from ada@paper.example)
    SMTP error from remote mail server after RCPT TO:<k.lee@ink.example>:
    host mx.ink.example [192.0.2.5]: 550 5.1.1 unknown user
=====
ada@paper.example filtered soft
From: Mail Delivery System <Mailer-Daemon@mx.example.net>
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:
  ada@paper.example
    host mx.paper.example [192.0.2.5]
    SMTP error from remote mail server after end of data:
    550 No such user here
=====
ada@paper.example no-such-user hard
From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>
Subject: Returned mail: see transcript for details

The original message was received at Tue, 3 Nov 2026 09:00:00 GMT
from lumen.example [192.0.2.1]
   ----- The following addresses had permanent fatal errors -----
<ada@paper.example>
    (reason: 550 5.1.1 <ada@paper.example>... User unknown)
   ----- Transcript of session follows -----
... while talking to mx.paper.example.:
>>> DATA
<<< 550 5.1.1 <ada@paper.example>... User unknown
550 5.1.1 <ada@paper.example>... User unknown
<<< 503 5.0.0 Need RCPT (recipient)
=====
ada@paper.example no-such-domain hard
From: MAILER-DAEMON (Mail Delivery Subsystem)
Subject: Returned mail: Host unknown

   ----- Transcript of session follows -----
550 <ada@paper.example>... Host unknown (Name server: paper.example: host not found)
=====
ada@paper.example no-such-domain hard
From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mx.example.net.
I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.
For further assistance, please send mail to postmaster.
                   The mail system
<ada@paper.example>: Host or domain name not found. Name service error for
    name=paper.example type=A: Host not found
=====
ada@paper.example network soft
From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mx.example.net.
I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.
                   The mail system
<ada@paper.example>: Host or domain name not found. Name service error for
    name=paper.example type=MX: Host not found, try again
=====
ada.l@ink.example no-such-user hard
From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mx.example.net.
                   The mail system
<ada.l@ink.example> (expanded from <ada@paper.example>): unknown user: "ada.l"
=====
ada@paper.example no-such-domain hard
From: "Courier mail server at mx.example.net" <@>
Subject: NOTICE: mail delivery status.

This is a delivery status notification from mx.example.net,
running the Courier mail server, version 1.2.
                           UNDELIVERABLE MAIL
Your message to the following recipients cannot be delivered:
<ada@paper.example>:
    No such domain.
=====
ada@paper.example no-such-user hard
From: postmaster@james.example
Subject: [BOUNCE]

Hi. This is the James mail server at james.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.  Below
I include the list of recipients and the reason why I was unable to deliver
your message.
Failed recipient(s):
ada@paper.example
Error message:
550 5.1.1 User unknown
=====
ada@paper.example expired soft
From: Mailer Daemon <MAILER-DAEMON@bsd.example>
Subject: Delivery status notification: error

    Hi!
    This is the MAILER-DAEMON, please DO NOT REPLY to this email.
    An error has occurred while attempting to deliver a message for
    the following list of recipients:
ada@paper.example: Envelope expired
=====
ada@paper.example expired soft
From: MAILER-DAEMON <>
Subject: Mail delivery failed

This is the DragonFly Mail Agent v0.13 at bsd.example.
There was an error delivering your mail to <ada@paper.example>.
Could not deliver for the last 432000 seconds. Giving up.
=====
ada@paper.example no-such-user hard
From: Internet Mail Delivery <postmaster@ims.example>
Subject: Delivery Notification: Delivery has failed

This report relates to a message you sent with the following header fields:
  Message-id: <k1@lumen.example>
  Date: Tue, 03 Nov 2026 09:00:00 +0000
  From: Ben <ben@lumen.example>
  To: ada@paper.example
  Subject: Kettle
Your message cannot be delivered to the following recipients:
  Recipient address: ada@paper.example
  Reason: Remote SMTP server has rejected address
  Diagnostic code: smtp;550 5.1.1 <ada@paper.example>... User Unknown
  Remote system: dns;mx.paper.example (TCP|192.0.2.1|47323|192.0.2.225|25)
=====
ada@paper.example mailbox-full soft
From: Mail Administrator <Postmaster@isp.example>
Subject: Mail System Error - Returned Mail

This Message was undeliverable due to the following reason:
The user(s) account is temporarily over quota.
<ada@paper.example>
Please reply to <Postmaster@isp.example>
=====
ada@paper.example no-such-user hard
From: x400-gateway <postmaster@x400.example>
Subject: Delivery Report (failure) for ada

This report relates to your message:
  Subject: Kettle,
  Message-ID: <k1@lumen.example>,
  To: ada@paper.example
        of Tue, 3 Nov 2026 09:00:00 +0000
Your message was not delivered to   ada@paper.example
        for the following reason:
        Diagnostic was Unable to transfer, Unrecognised O/R name
        Information address unknown
=====
ada@paper.example mailbox-full soft
From: Mail Delivery Subsystem <postmaster@dc.example>
Subject: Rejected: Kettle

Your message to <ada@paper.example> was automatically rejected:
Quota exceeded (mailbox for user is full)
=====
ada@paper.example mailbox-full soft
From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>
Subject: Returned mail: see transcript for details

   ----- The following addresses had permanent fatal errors -----
"|exec /usr/bin/procmail"
    (reason: Can't create output)
    (expanded from: <ada@paper.example>)
   ----- Transcript of session follows -----
procmail: Quota exceeded while writing "/home/ada/mail/in"
550 5.0.0 "|exec /usr/bin/procmail"... Can't create output
=====
ada@paper.example no-such-user hard
From: <PowerMTA@pm.example>
Subject: Delivery report

Hello, this is the mail server on pm.example.
I am sending you this message to inform you on the delivery status of a
message you previously sent.  Immediately below you will find a list of
the affected recipients;  also attached is a Delivery Status Notification
(DSN) report in standard format, as well as the headers of the original
message.
  <ada@paper.example>  delivery failed; will not continue trying
  550 5.1.1 bad destination mailbox address
=====
ada@paper.example no-such-user hard
From: mailer-daemon@hm.example
Subject: Message undeliverable: Kettle

Your message did not reach some or all of the intended recipients.
   Sent: Tue, 03 Nov 2026 09:00:00 +0000
   Subject: Kettle
The following recipient(s) could not be reached:
ada@paper.example
   Error Type: SMTP
   Remote server (192.0.2.5) issued an error.
   hMailServer sent: RCPT TO:<ada@paper.example>
   Remote server replied: 550 No such user
hMailServer
=====
ada@paper.example no-such-user hard
From: MDaemon@md.example
Subject: Delivery Failed

The following data may contain sections which represent BASE64 encoded
file attachments.  These sections will be unreadable without MIME aware
tools.  Seek your system administrator if you need help extracting any
files which may be embedded within this message.
Your message was not delivered to the following recipients:
Failed address: ada@paper.example
--- Session Transcript ---
 Tue 2026-11-03 09:00:00: <-- 220 mx.paper.example ESMTP
 Tue 2026-11-03 09:00:00: --> RCPT To:<ada@paper.example>
 Tue 2026-11-03 09:00:00: <-- 550 5.1.1 Recipient unknown
 Tue 2026-11-03 09:00:00: --> QUIT
--- End Transcript ---
=====
ada@paper.example no-such-user hard
From: Postmaster <postmaster@imail.example>
Subject: Undeliverable Mail

Unknown user: ada@paper.example
=====
ada@paper.example network soft
From: System Administrator <postmaster@sm.example>
Subject: Delivery Failure

Could not deliver message to the following recipient(s):
Failed Recipient: ada@paper.example
Reason: Unable to contact the remote server
=====
ada@paper.example no-such-user hard
From: Mailer <mailer@fc.example>
Subject: NDN: Kettle

Sorry. Your message could not be delivered to:
ada@paper.example (The name was not found at the remote site. Check that the name has been entered correctly.)
=====
ada@paper.example no-such-user hard
From: PMDF e-Mail Interconnect <postmaster@pmdf.example>
Subject: Undeliverable mail: SMTP delivery failure

The message cannot be delivered to the following address.
  <ada@paper.example>   550 5.1.1 Mailbox unknown or not accepting mail.
`),
  )('%s', async (_, expected, source) => expect(await readLetter(source)).toBe(expected));
});
