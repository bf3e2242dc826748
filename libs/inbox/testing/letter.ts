import type { Mail } from '../src/domain/mail.js';

/**
 * A letter as the rules get to see it: a blogger's answer to a pitch, in plain text, with nothing in its head that
 * speaks for itself.
 * @param change what is different about this one
 */
export function aLetter(change: Partial<Mail> = {}): Mail {
  return {
    fields: [],
    subject: 'Re: A teapot for your Tuesday post',
    from: { name: 'Anna Weiss', address: 'anna@blog.example' },
    to: ['claire@agency.example'],
    cc: [],
    type: 'text/plain',
    reportType: null,
    parts: [],
    plain: '',
    html: null,
    fault: null,
    ...change,
  };
}
