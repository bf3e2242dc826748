const KILOBYTE = 1024;

/** Bytes as people read them, in the locale: "12 kB", "3.4 MB". */
export function fileSize(bytes: number, locale: string): string {
  const megabytes = bytes / KILOBYTE / KILOBYTE;
  const [value, unit] =
    megabytes >= 1
      ? [megabytes, 'megabyte' as const]
      : [Math.max(1, Math.round(bytes / KILOBYTE)), 'kilobyte' as const];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
