#!/usr/bin/env node
// Nothing from npm is imported here: on a fresh clone there is no node_modules yet.
import { refuseOldNode } from './setup/node-version.mjs';

refuseOldNode();
import('./faults/run-faults.mjs').then(({ runFaults }) => runFaults(process.argv.slice(2), process.env));
