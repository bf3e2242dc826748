#!/usr/bin/env node
// `npm run build`: everything, afresh.
import { buildWhatChanged } from './setup/build.mjs';
import { explain } from './setup/failure.mjs';
import { installWhatIsMissing } from './setup/install.mjs';
import { complain } from './setup/terminal.mjs';

try {
  await installWhatIsMissing();
  await buildWhatChanged({ always: true });
} catch (error) {
  complain(explain(error));
  process.exitCode = 1;
}
