import { useSignal } from '@preact/signals';
import { useDesk } from '../desk.ts';
import { DownloadIcon } from '../icons.tsx';

interface SentFileProps {
  readonly name: string;
  readonly href: string;
  /** Reads its address anew: one is good for a few minutes. Undefined where it is gone. */
  renew(): Promise<string | undefined>;
}

/** A file that is saved under an address that is fresh then. */
export const SentFile = ({ name, href, renew }: SentFileProps) => {
  const { api, language } = useDesk();
  const { words } = language.value;
  const wrong = useSignal<string | undefined>(undefined);
  const address = (at: string) => api.addressOf({ id: name, name, type: '', size: 0, href: at });
  const save = async (event: MouseEvent) => {
    event.preventDefault();
    try {
      const now = await renew();
      wrong.value = now === undefined ? words.fileGone : undefined;
      if (now !== undefined) Object.assign(document.createElement('a'), { href: address(now), download: name }).click();
    } catch {
      wrong.value = words.fileFailed;
    }
  };
  return (
    <>
      <a class="link" href={address(href) ?? '#'} download={name} onClick={(event) => void save(event)}>
        <DownloadIcon size={16} /> <span dir="auto">{name}</span>
      </a>
      {wrong.value !== undefined && (
        <p class="missing" role="alert">
          {wrong.value}
        </p>
      )}
    </>
  );
};
