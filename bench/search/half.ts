/** One of two halves, by the words of the question: the same in every run and for every engine, in whatever order they stand in a file. Of Nordlicht's, this is the half that was looked at. */
export const isInFirstHalf = ({ q }: { readonly q: string }): boolean => {
  let hash = 0;
  for (const letter of q) hash = (hash * 33 + letter.charCodeAt(0)) >>> 0;
  return ((hash >>> 3) & 1) === 0;
};
