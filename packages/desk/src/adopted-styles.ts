/** The looks of an area come with it: the first sheet of the desk is as small as its first glance. */
export const css = (text: TemplateStringsArray): string => text.join('');

/** From now on the document has them. Called, and not done by being imported: what is only imported is left out of the build. */
export const adoptStyles = (looks: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
