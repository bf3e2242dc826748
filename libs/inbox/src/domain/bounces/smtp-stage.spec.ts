import { describe, expect, it } from '@jest/globals';
import { folded } from '../wordings/language.js';
import { smtpStageIn } from './smtp-stage.js';

describe('The step at which a server refused', () => {
  it.each([
    ['recipient', '550 5.1.1 unknown (in reply to RCPT TO command)'],
    ['recipient', 'SMTP error from remote mail server after RCPT TO:<ada@paper.example>: host mx: 550 no'],
    ['recipient', 'SMTP error from remote server for RCPT TO command, host: mx (192.0.2.5) reason: 550 no'],
    ['recipient', '>>> RCPT To:<ada@paper.example>\n<<< 550 unknown'],
    ['recipient', '--> RCPT To:<ada@paper.example>\n <-- 550 unknown'],
    ['recipient', '192.0.2.7 does not like recipient.\nRemote host said: 550 no'],
    ['recipient', '550 550 no (state 14).'],
    ['recipient', '550 5.1.1 no\n[RCPT_TO]'],
    ['recipient', 'Sent <<< RCPT TO:<ada@paper.example>\nReceived >>> 550 no'],
    ['recipient', 'mx [192.0.2.5] did not like our RCPT TO:\n552 full'],
    ['recipient', '>>> DATA\n<<< 550 unknown\n550 unknown\n<<< 503 5.0.0 Need RCPT (recipient)'],
    ['data', '550 no (in reply to end of DATA command)'],
    ['data', 'SMTP error from remote mail server after end of data: host mx: 550 no'],
    ['data', '>>> DATA\n<<< 550 Unknown user ada@paper.example\n554 5.0.0 Service unavailable'],
    ['data', '192.0.2.7 failed after I sent the message.\nRemote host said: 554 no'],
    ['data', '550 550 Unknown user (state 18).'],
    ['sender', '550 5.1.8 no (in reply to MAIL FROM command)'],
    ['sender', 'Connected to 192.0.2.7 but sender was rejected.'],
    ['connection', 'host mx.paper.example[192.0.2.5] refused to talk to me: 554 no'],
    ['connection', 'SMTP error from remote mail server after initial connection: 421 busy'],
    ['connection', 'Connected to 192.0.2.9 but greeting failed.'],
    [null, '550 5.1.1 unknown'],
    [null, 'The data you asked for is attached; rcpt to follow'],
  ])('%s: %s', (stage, words) => expect(smtpStageIn(folded(words))).toBe(stage));
});
