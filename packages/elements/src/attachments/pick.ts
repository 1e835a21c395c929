/** Kept until the next one: a browser may give up a chooser that nobody holds. */
let chooser: HTMLInputElement | undefined;

type Chosen = (files: readonly File[]) => void;

/** Opens the system's own chooser; has to be called by a press. `camera` takes a photo where there is one. */
export const pickFiles = (types: readonly string[], camera: boolean, chosen: Chosen): void => {
  chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.multiple = !camera;
  chooser.accept = camera ? 'image/*' : types.join();
  if (camera) chooser.setAttribute('capture', 'environment');
  chooser.onchange = () => chosen([...(chooser?.files ?? [])]);
  chooser.click();
};

/** True where camera and chooser are to be offered first: on a telephone. Elsewhere the chooser opens at once. */
export const choose = (types: readonly string[], chosen: Chosen): boolean => {
  const hasCamera = matchMedia('(pointer: coarse)').matches;
  if (!hasCamera) pickFiles(types, false, chosen);
  return hasCamera;
};
