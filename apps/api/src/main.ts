import { fileURLToPath } from 'node:url';
import { ConfigFaults, Config, exitWithLauncher, launcherSaysGo } from '@rapport/platform';
import { createApi } from './create-api.js';

const backOffice = fileURLToPath(new URL('../../../back-office', import.meta.url));

try {
  await launcherSaysGo();
  const app = await createApi({ backOffice });
  const { HOST, PORT } = app.get(Config);
  await app.listen(PORT, HOST);
  exitWithLauncher(() => app.close());
  console.log(`Rapport listens on ${await app.getUrl()}`);
} catch (error) {
  console.error(
    error instanceof ConfigFaults ? error.message : `The API could not start: ${(error as Error).message}`,
  );
  process.exit(1);
}
