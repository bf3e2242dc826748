import { describe, expect, it } from '@jest/globals';
import { bounceLetters, readLetter } from '../../testing/bounce-letters.js';

describe('A bounce in the form of a house and its gateway', () => {
  it.each(
    bounceLetters(`
ada@paper.example no-such-user hard
From: System Administrator <postmaster@corp.example>
Subject: Undeliverable: Kettle

Your message
  To:      ada@paper.example
  Subject: Kettle
  Sent:    Tue, 3 Nov 2026 09:00:00 -0000
did not reach the following recipient(s):
ada@paper.example on Tue, 3 Nov 2026 09:00:05 -0000
    The recipient name is not recognized
	The MTS-ID of the original message is: c=us;a= ;p=corp;l=MX01032109
    MSEXCH:IMS:CORP:HQ:MX01 0 (000C05A6) Unknown Recipient
=====
ada@paper.example policy soft
From: System Administrator <postmaster@corp.example>
Subject: Undeliverable: Kettle

Your message
  To:      'Ada'
  Subject: Kettle
  Sent:    Tue, 3 Nov 2026 09:00:00 -0000
did not reach the following recipient(s):
c=us;a= ;p=corp;o=HQ;dda:SMTP=ada@paper.example; on Tue, 3 Nov 2026 09:00:05 -0000
    The message could not be delivered because you do not have create
    permissions on this folder or it is only available to folder owners at this time
	The MTS-ID of the original message is: c=us;a= ;p=corp;l=MX01032109
=====
ada@paper.example no-such-user hard
From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615@corp.example>
Subject: Undeliverable: Kettle

Delivery has failed to these recipients or groups:
ada@paper.example<mailto:ada@paper.example>
Your message wasn't delivered because the recipient's email provider rejected it.
Diagnostic information for administrators:
Generating server: AB0PR01.prod.outlook.com
ada@paper.example
Remote Server returned '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB5.eop-eur03.prod.protection.outlook.com]'
=====
ada@paper.example no-such-domain hard
From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615@corp.example>
Subject: Undeliverable: Kettle

Delivery has failed to these recipients or groups:
ada@paper.example
Your message couldn't be delivered. The Domain Name System (DNS) reported that the recipient's domain does not exist.
Diagnostic information for administrators:
Generating server: AB0PR01.prod.outlook.com
ada@paper.example
Remote Server returned '550 5.4.310 DNS domain paper.example does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=paper.example]'
=====
ada@paper.example no-such-user hard
From: Postmaster@notes.example
Subject: DELIVERY FAILURE: User ada (ada@paper.example) not listed in Domino Directory

Your message
  Subject: Kettle
was not delivered to:
  ada@paper.example
because:
  User ada (ada@paper.example) not listed in Domino Directory
=====
ada@paper.example network soft
From: Postmaster@notes.example
Subject: DELIVERY FAILURE: Error transferring to MX.SHOP.EXAMPLE; SMTP Protocol Returned a Transient Error

Your message
  Subject: Kettle
was not delivered to:
  ada@paper.example
because:
  Error transferring to MX.SHOP.EXAMPLE; Maximum hop count exceeded.  Message probably in a routing loop.
=====
ada@paper.example no-such-user hard
From: Mailer-Daemon@gw.example
Subject: Message status - undeliverable

The message that you sent was undeliverable to the following:
	ada@paper.example (user not found)
=====
ada@paper.example mailbox-full soft
From: Notes Server <notes@notes.example>
Subject: DELIVERY FAILURE: Mail file quota exceeded

Your message
  Subject: Kettle
was not delivered to:
  ada@paper.example
because:
  ada: user's mail file size exceeds the maximum size allowed for mail delivery
=====
ada@paper.example no-such-user hard
From: "Administrator" <admin@gw.example>
Subject: Undeliverable: Kettle

   --- The following addresses had delivery problems ---
<ada@paper.example>   (User unknown ada@paper.example)
=====
ada@paper.example no-such-user hard
From: Mailer-Daemon@mf.example
Subject: failure notice

ada@paper.example
-------server message
550 5.1.1 unknown user <ada@paper.example>
-------SMTP command
RCPT TO:<ada@paper.example>
-------original message
=====
ada@paper.example no-such-user hard
From: postmaster@sc.example
Subject: Message could not be delivered

Your message could not be sent.
A transcript of the attempts to send the message follows.
The number of attempts made: 1
Addressed To: ada@paper.example
Tue 3 Nov 2026 09:00:00 +0000
Failed to send to identified host,
ada@paper.example: [192.0.2.5], 550 ada@paper.example... No such user
--- Message non-deliverable.
=====
ada@paper.example no-such-user hard
From: MailMarshal <postmaster@gw.example>
Subject: Undeliverable Mail: "Kettle"

Your message:
   From:    ben@lumen.example
   Subject: Kettle
Could not be delivered because of
550 5.1.1 User unknown
The following recipients were affected:
    ada@paper.example
Additional Information
======================
Original Sender:    <ben@lumen.example>
Sender-MTA:         <192.0.2.1>
=====
ada@paper.example no-such-user hard
From: "InterScan MSS" <imss@gw.example>
Subject: Mail could not be delivered

Sent <<< RCPT TO:<ada@paper.example>
Received >>> 550 5.1.1 <ada@paper.example>... user unknown
Unable to deliver message to <ada@paper.example>
=====
ada@paper.example no-such-user hard
From: MAILER-DAEMON@barracuda.example
Subject: Returned mail: see transcript for details

**** YOUR MESSAGE COULD NOT BE DELIVERED ****
ada@paper.example: permanent failure for one or more recipients (ada@paper.example:550 5.1.1 : user lookup success but no user record found)
=====
ada@paper.example no-such-user hard
From: postmaster@messagelabs.example
Subject: Mail System Error - Returned Mail

The message could not be delivered to the following recipient:
ada@paper.example
Reason: 542 ada@paper.example Rejected
=====
ada@paper.example no-such-user hard
From: cc:Mail SMTPLINK <postmaster@cc.example>
Subject: Undeliverable Message

To:      ada@paper.example
Cc:
Subject: Kettle
Message not delivered to recipients below.  Press F1 for help with VNM error codes.
	VNM3043:  ada@paper.example
VNM3044 -- NO SUCH MAILBOX
`),
  )('%s', async (_, expected, source) => expect(await readLetter(source)).toBe(expected));
});
