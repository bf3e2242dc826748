import { describe, expect, it } from '@jest/globals';
import { readDeliveryReport } from './delivery-report.js';

const NOTICE = 'Your message could not be delivered.';

const recipientOf = (notice: string, ...fields: string[]) =>
  readDeliveryReport(
    ['Reporting-MTA: dns; post.example', '', 'Final-Recipient: rfc822; ada@paper.example', ...fields].join(
      '\n',
    ),
    notice,
  )?.recipients[0];

describe('A recipient of a report', () => {
  it.each([
    ['5.1.1', '5.0.0', 'smtp; 550 5.1.1 unknown'],
    ['5.1.1', '4.4.7', 'smtp; 550 5.1.1 unknown'],
    ['5.1.1', '5.3.0', 'smtp; 553 5.1.1 unknown'],
    ['5.3.0', '5.3.0', 'x-unix; 5.0.0 insufficient permission'],
    ['5.1.1', '5.1.1', 'smtp; 550 5.0.0 unknown'],
    ['4.4.7', '4.4.7', 'smtp; 451 5.1.1 try again'],
    ['5.7.1', '4.0.0', 'smtp; 550 5.7.1 refused'],
  ])('has the code %s of Status: %s and %s', (status, stated, diagnostic) => {
    const found = recipientOf(
      NOTICE,
      'Action: failed',
      `Status: ${stated}`,
      `Diagnostic-Code: ${diagnostic}`,
    );

    expect(found?.status).toBe(status);
  });

  it('was unknown to the end, where the queue gave up', () => {
    const fields = ['Status: 4.1.1', 'Diagnostic-Code: smtp; 450 4.1.1 User unknown in virtual alias table'];

    expect(recipientOf(NOTICE, 'Action: failed', ...fields)?.permanence).toBe('hard');
    expect(recipientOf(NOTICE, 'Action: delayed', ...fields)?.permanence).toBe('soft');
  });

  it('is filed by PowerMTA', () => {
    const fields = ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 554 no'];

    expect(recipientOf(NOTICE, ...fields, 'X-PowerMTA-BounceCategory: bad-mailbox')?.reason).toBe(
      'no-such-user',
    );
    expect(recipientOf(NOTICE, ...fields, 'X-PowerMTA-BounceCategory: other')?.reason).toBe('unknown');
  });

  it('was refused at the step that only the readable part tells', () => {
    const fields = ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 550 Unknown user ada'];

    expect(recipientOf('>>> DATA\n<<< 550 Unknown user ada\n554 5.0.0 no', ...fields)?.reason).toBe(
      'filtered',
    );
    expect(
      recipientOf('>>> DATA\n<<< 550 Unknown user ada\n<<< 503 5.0.0 Need RCPT', ...fields)?.reason,
    ).toBe('no-such-user');
    expect(recipientOf(NOTICE, ...fields)?.reason).toBe('no-such-user');
  });
});

describe('What a report is about', () => {
  it('is told by Gmail among the fields, when nothing came back', () => {
    const fields = 'Reporting-MTA: dns; post.example\nX-Original-Message-ID: <pitch-7@lumen.example>';
    const group = 'Final-Recipient: rfc822; ada@paper.example\nAction: failed';

    expect(readDeliveryReport(`${fields}\n\n${group}`, NOTICE)?.messageId).toBe('pitch-7@lumen.example');
    expect(readDeliveryReport(group, NOTICE)?.messageId).toBeNull();
  });
});
