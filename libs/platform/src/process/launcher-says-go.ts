/**
 * Waits, when started with `--hold`, until the launcher sends a message. So a process can load its code while the
 * migrations still run, and the product is there a second earlier. Resolves at once without `--hold`;
 * ends the process when the launcher is gone.
 */
export function launcherSaysGo(): Promise<void> {
  if (!process.argv.includes('--hold') || !process.connected) return Promise.resolve();
  return new Promise((resolve) => {
    process.once('message', () => resolve());
    process.once('disconnect', () => process.exit(0));
  });
}
