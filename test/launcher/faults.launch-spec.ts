import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

interface FaultLine {
  fault: string;
  messages: number;
  once: number;
  twice: number;
  lost: number;
  uncertain: number;
  held: number;
}

let lines: FaultLine[] = [];
let child: ChildProcess;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-faults-'));
  const report = join(folder, 'report.json');
  const program = join(import.meta.dirname, '../../bin/faults.mjs');
  child = spawn(process.execPath, [program, '--short', '--json', report], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'exit');
  lines = JSON.parse(readFileSync(report, 'utf8')) as FaultLine[];
  rmSync(folder, { recursive: true, force: true });
}, 600_000);

afterAll(() => {
  // One that took too long ends all that it started.
  child.kill('SIGTERM');
});

const line = (fault: RegExp): FaultLine => lines.find((found) => fault.test(found.fault)) as FaultLine;

describe('the fault campaign, a few of each', () => {
  it('sends nothing twice and loses nothing, whatever fails', () => {
    expect(lines.length).toBeGreaterThan(10);
    for (const { fault, messages, twice, lost } of lines)
      expect({ fault, some: messages > 0, twice, lost }).toEqual({ fault, some: true, twice: 0, lost: 0 });
  });

  it('asks a person about everything that the server may have taken without saying so', () => {
    for (const fault of [/^connection ended after the data/, /^connection reset after/, /^hang after/]) {
      const { messages, once: there, uncertain } = line(fault);
      expect({ there, uncertain }).toEqual({ there: messages, uncertain: messages });
    }
  });

  it('sends by itself what the server certainly does not have', () => {
    for (const fault of [/cut at the greeting/, /^451 at RCPT/, /^421 at DATA/, /^451 after the data/]) {
      const { messages, once: there, uncertain } = line(fault);
      expect({ there, uncertain }).toEqual({ there: messages, uncertain: 0 });
    }
  });

  it('survives the workers that were killed, and leaves to a person what they had in hand', () => {
    const { messages, once: there, uncertain } = line(/workers killed/);
    expect(there).toBeGreaterThan(0);
    expect(there + uncertain).toBeGreaterThanOrEqual(messages);
  });
});
