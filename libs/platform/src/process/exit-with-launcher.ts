/** How long a process may take to finish its work once its launcher is gone. */
const GRACE_MS = 10_000;

/**
 * Ends this process when the launcher that started it disappears, even by `kill -9`: the launcher opens an IPC
 * channel to each child, and the operating system closes it with the launcher.
 *
 * @param close finishes what is under way (`() => app.close()`); cut short after ten seconds.
 * Does nothing where there is no launcher (a container, a test).
 */
export function exitWithLauncher(close: () => Promise<unknown>): void {
  if (!process.send) return;
  const exit = (): void => {
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  if (process.connected) process.once('disconnect', exit);
  else exit();
}
