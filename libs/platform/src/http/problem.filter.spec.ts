import { describe, expect, it } from '@jest/globals';
import { DomainError, invalidFields } from '../errors/domain-error.js';
import { toProblem } from './problem.filter.js';

describe('a problem document', () => {
  it('carries the code, the sentence and the particulars of an expected refusal', () => {
    const taken = new DomainError('conflict', 'pitch.taken', 'Paul has an open pitch to Ana.', {
      holder: 'Paul',
    });
    expect(toProblem(taken, '/api/pitches/1/schedule')).toEqual({
      type: 'urn:rapport:problem:pitch.taken',
      title: 'Conflict',
      status: 409,
      code: 'pitch.taken',
      detail: 'Paul has an open pitch to Ana.',
      instance: '/api/pitches/1/schedule',
      holder: 'Paul',
    });
  });

  it('names the faults of fields', () => {
    const faults = [{ pointer: '/target', code: 'missing', detail: 'Say what is to be reached.' }];
    expect(toProblem(invalidFields('campaign.incomplete', 'No.', faults), '/x')).toMatchObject({
      status: 422,
      errors: faults,
    });
  });

  it('does not let particulars replace the members of the document', () => {
    const sly = new DomainError('invalid', 'sly', 'No.', { status: 200, code: 'fine' });
    expect(toProblem(sly, '/x')).toMatchObject({ status: 422, code: 'sly' });
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '08006'])(
    'says that the database is away for %s',
    (code) => {
      expect(toProblem(Object.assign(new Error('secret host'), { code }), '/x')).toMatchObject({
        status: 503,
        code: 'database-unreachable',
      });
    },
  );

  it('shows nothing of the insides of an unexpected error', () => {
    const problem = toProblem(new Error('relation "bloggers" does not exist'), '/x');
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toContain('bloggers');
  });
});
