/** What people call a page by: its host without www, and its path where it has one. */
export function hostOf(address: string): string {
  try {
    const { host, pathname } = new URL(address);
    return host.replace(/^www\./, '') + pathname.replace(/\/$/, '');
  } catch {
    return address;
  }
}
