import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  agreementFault,
  connectionFault,
  type MaterialConnection,
  materialConnections,
  type SampleKind,
  sampleKinds,
} from './material-connection.js';

describe('the material connection', () => {
  it.each<[MaterialConnection | null, SampleKind | null, string | null]>([
    ['gift', 'gift', null],
    ['loan', 'loan', null],
    ['none', null, null],
    ['gift', null, null],
    ['payment', 'gift', null],
    ['affiliate', 'loan', null],
    ['none', 'gift', 'connection-denies-sample'],
    ['none', 'loan', 'connection-denies-sample'],
    ['gift', 'loan', 'connection-contradicts-sample'],
    ['loan', 'gift', 'connection-contradicts-sample'],
    [null, 'gift', null],
    [null, null, null],
  ])('%s with a sample as %s has this fault: %s', (connection, sample, fault) => {
    expect(connectionFault(connection, sample)).toBe(fault);
  });

  it('nothing is agreed before the connection is named, whatever the sample', () => {
    for (const sample of [null, ...sampleKinds])
      expect(agreementFault(null, sample)).toBe('connection-missing');
  });

  it('a named connection is agreed exactly when it holds with the sample', () => {
    const sample = fc.constantFrom(null, ...sampleKinds);
    fc.assert(
      fc.property(fc.constantFrom(...materialConnections), sample, (connection, kind) => {
        expect(agreementFault(connection, kind)).toBe(connectionFault(connection, kind));
      }),
    );
  });
});
