/** Rows under their headings; figures stand to the right, words to the left. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const columns = (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    return { width: Math.max(...cells.map(({ length }) => length)), figures: cells.slice(1).every((cell) => /^[-+–\d.,%[\] ]*$/.test(cell)) };
  });
  return rows
    .map((row) => columns.map(({ width, figures }, column) => (figures ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width))).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
};
