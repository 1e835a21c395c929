/** What calls a customer back who looks elsewhere: the page's title, and a sound or a notification where he asked for it. Loaded when there is something to tell. */
import type { Client, Occurrence } from '@lotse/client';
import { plain } from '../conversation/plain.ts';
import type { Navigation } from '../navigation.ts';
import { talkWords } from '../strings/talk.ts';

/** A number in front of the page's one title, while something is unread in any of its widgets; the page's own changes of its title stay. */
class Title {
  readonly #unread = new Map<Attention, number>();
  #prefix = '';
  #observer: MutationObserver | undefined;

  show(of: Attention, unread: number): void {
    if (unread > 0) this.#unread.set(of, unread);
    else this.#unread.delete(of);
    this.#write();
  }

  #write(): void {
    this.#observer?.disconnect();
    const own = document.title.startsWith(this.#prefix) ? document.title.slice(this.#prefix.length) : document.title;
    let sum = 0;
    for (const unread of this.#unread.values()) sum += unread;
    this.#prefix = sum > 0 ? `(${sum}) ` : '';
    if (document.title !== this.#prefix + own) document.title = this.#prefix + own;
    if (sum === 0) return;
    // A page that goes on within itself gives itself another title.
    this.#observer = new MutationObserver(() => this.#write());
    this.#observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  }
}
const title = new Title();

export class Attention {
  readonly #client: Client;
  readonly #element: Element & Navigation;
  readonly #off: readonly (() => void)[];
  #unread = 0;
  #audio: AudioContext | undefined;

  constructor(client: Client, element: Element & Navigation) {
    this.#client = client;
    this.#element = element;
    this.#off = [client.subscribe(() => this.#look()), client.on((occurrence) => this.#hear(occurrence))];
    this.#look();
  }

  leave(): void {
    for (const off of this.#off) off();
    title.show(this, 0);
    void this.#audio?.close();
  }

  #look(): void {
    const { unread } = this.#client.state;
    if (unread === this.#unread) return;
    this.#unread = unread;
    if (!this.#element.hasAttribute('plain-title')) title.show(this, unread);
  }

  #hear({ type }: Occurrence): void {
    const { alerts } = this.#client.state;
    if (type !== 'message-received') return;
    if (alerts.sound) this.#ring();
    if (alerts.notifications && document.visibilityState === 'hidden') void this.#notify();
  }

  /** Two soft tones, made here: nothing is fetched. */
  #ring(): void {
    try {
      this.#audio ??= new AudioContext();
      const { currentTime: now, destination } = this.#audio;
      for (const [after, hertz] of [
        [0, 660],
        [0.14, 880],
      ] as const) {
        const tone = this.#audio.createOscillator();
        const volume = this.#audio.createGain();
        tone.frequency.value = hertz;
        volume.gain.setValueAtTime(0, now + after);
        volume.gain.linearRampToValueAtTime(0.12, now + after + 0.02);
        volume.gain.exponentialRampToValueAtTime(0.0001, now + after + 0.32);
        tone.connect(volume).connect(destination);
        tone.start(now + after);
        tone.stop(now + after + 0.34);
      }
    } catch {
      // A page that was not pressed yet may not sound.
    }
  }

  /** Who has written, never what: a screen is seen by others too. */
  async #notify(): Promise<void> {
    if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
    const strings = await talkWords.load(this.#client.locale);
    const name = this.#client.state.conversation?.assignee?.name;
    try {
      const shown = new Notification(name ? strings.newMessageFrom(plain(name)) : strings.newMessage, { tag: 'lotse' });
      shown.onclick = () => {
        focus();
        shown.close();
        this.#element.go('conversation');
      };
    } catch {
      // Some phones show notifications only from a worker, which a guest on a page does not have.
    }
  }
}
