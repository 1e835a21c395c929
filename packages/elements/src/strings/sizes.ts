/** Sizes of files as one says them: "820 kB", "1,2 MB". */
export const sizesIn = (locale: string) => {
  const format = (unit: 'kilobyte' | 'megabyte', most: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: most });
  const [kilo, mega] = [format('kilobyte', 0), format('megabyte', 1)];
  return (bytes: number): string => (bytes < 1_000_000 ? kilo.format(Math.max(1, Math.round(bytes / 1000))) : mega.format(bytes / 1_048_576));
};
