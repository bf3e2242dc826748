import { ConfigFaults, Config, exitWithLauncher } from '@rapport/platform';
import { createApi } from './create-api.js';

const backOffice = new URL('../../../back-office', import.meta.url).pathname;

try {
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
