/** Notifications and sound, only for whoever has asked for them, and only while he looks elsewhere. They name no text: a screen may be seen by others. */
import type { Preferences } from './preferences.ts';

export interface Alerts {
  /** Something wants this agent. */
  tell(text: string): void;
  /** Asks the browser where it has to; false where it does not allow it. */
  askForNotifications(): Promise<boolean>;
}

export const createAlerts = ({ alerts, sound }: Preferences): Alerts => ({
  tell(text) {
    if (document.hasFocus()) return;
    if (sound.value) void import('./sound.ts').then(({ chime }) => chime()).catch(() => undefined);
    if (!alerts.value || !('Notification' in globalThis) || Notification.permission !== 'granted') return;
    try {
      // One at a time, and each is heard: what only takes the place of another comes silently.
      const shown = new Notification(text, { tag: 'lotse-desk', renotify: true } as NotificationOptions);
      shown.addEventListener('click', () => {
        window.focus();
        shown.close();
      });
    } catch {
      // Some browsers show notifications from service workers only: the title still counts.
    }
  },
  async askForNotifications() {
    if (!('Notification' in globalThis)) return false;
    return (Notification.permission === 'default' ? await Notification.requestPermission() : Notification.permission) === 'granted';
  },
});
