/** What the script tag says, checked. A mistake is told once in the console; page and launcher go on. */
export interface Tag {
  /** Names the element and everything it stores. */
  readonly id: string;
  /** Where the API is, with the version's directory beside it; ends with `/`. */
  readonly server: string;
  readonly locale: string | undefined;
  readonly position: string | undefined;
  readonly load: 'idle' | 'interaction' | 'immediate';
  readonly storage: 'session' | 'persistent' | 'none';
  readonly contact: string | undefined;
  readonly phone: string | undefined;
  readonly nonce: string | undefined;
}

const docs = 'docs/errors.md#';

/** One clear line for the web developer. */
export const tell = (code: string, sentence: string): void => console.error(`Lotse [${code}] ${sentence} See ${docs}${code}`);

export const readTag = (script: HTMLScriptElement): Tag => {
  const { id = 'lotse', server, locale, position, load = 'idle', storage = 'session', contact, phone } = script.dataset;
  const one = <Value extends string>(name: string, value: string, known: readonly [Value, ...Value[]]): Value => {
    const found = known.find((each) => each === value);
    if (!found) tell('tag-option', `data-${name}="${value}" is none of ${known.join(', ')}; "${known[0]}" is used.`);
    return found ?? known[0];
  };
  const home = new URL('.', script.src).href;
  const asked = server === undefined ? undefined : URL.canParse(server, location.href) ? new URL(server.replace(/\/*$/, '/'), location.href) : undefined;
  const allowed = asked?.origin === new URL(home).origin;
  if (server !== undefined && !allowed) tell('tag-server', `data-server="${server}" is not on the origin the script comes from; ${home} is used.`);
  if (!contact && !phone) tell('tag-fallback', 'The tag has neither data-contact nor data-phone: nothing is left for the customer when the service cannot be reached.');
  return {
    id,
    server: allowed && asked ? asked.href : home,
    locale,
    position: position && one('position', position, ['right', 'left']),
    load: one('load', load, ['idle', 'interaction', 'immediate']),
    storage: one('storage', storage, ['session', 'persistent', 'none']),
    contact,
    phone,
    nonce: script.nonce || undefined,
  };
};
