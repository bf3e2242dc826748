import { expect, it } from '@jest/globals';
import { hostOf } from './hostOf';

it.each([
  ['https://www.anna.example/', 'anna.example'],
  ['https://instagram.com/anna.cooks/', 'instagram.com/anna.cooks'],
  ['not an address', 'not an address'],
])('calls %s %s', (address, name) => expect(hostOf(address)).toBe(name));
