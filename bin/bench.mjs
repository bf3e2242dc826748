#!/usr/bin/env node
// Nothing from npm is imported here: on a fresh clone there is no node_modules yet.
import { refuseOldNode } from './setup/node-version.mjs';

refuseOldNode();
import('./benchmarks/run-benchmarks.mjs').then(({ runBenchmarks }) => runBenchmarks(process.argv.slice(2)));
